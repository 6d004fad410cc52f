// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace policy::json {

/// Whether `text` is one JSON value to the letter of RFC 8259, in valid UTF-8, without a byte order mark and without
/// lone surrogates in \u escapes. Any depth; no recursion.
[[nodiscard]] bool isStrict(std::string_view text);

/// Whether `text` is a number of RFC 8259, all of it.
[[nodiscard]] bool isStrictNumber(std::string_view text);

} // namespace policy::json
