// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace lint {

/// The address of the page that a policy::FindingHelp names in words (of the first, when it names several); the start
/// page of AWS's documentation for one that is not known here.
[[nodiscard]] std::string pageOf(std::string_view documentation);

} // namespace lint
