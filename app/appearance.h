// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QApplication;

/// Sets the colours of the application: "light", "dark", or empty for the desktop's own.
void applyTheme(QApplication &application, const QString &theme);
