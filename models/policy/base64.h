// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace policy {

/// RFC 4648 section 4, padding required, no line ends.
[[nodiscard]] std::optional<std::string> decodedBase64(std::string_view text);

} // namespace policy
