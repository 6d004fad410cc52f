// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <string_view>

namespace policy::rules {

/// Names of all operations of both SES APIs, without "ses:", for the policies of delegates, which may hold any of
/// them. Those that an identity policy may hold are in the catalogue.
[[nodiscard]] std::span<const std::string_view> sesOperations();

} // namespace policy::rules
