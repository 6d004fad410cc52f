// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace ses {

/// Translation context of this folder's sentences.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ses)
};

} // namespace ses
