// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace simulator::rules {

/// Translation context of the reasons.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(rules)
};

} // namespace simulator::rules
