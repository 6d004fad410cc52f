// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QApplication;

/// Installs the translations of Mandate and of Qt for `language` ("de", "ar", empty: the system's) and sets the
/// direction of the layout. English has a translation of its own, for plurals.
void installLanguage(QApplication &application, const QString &language);
