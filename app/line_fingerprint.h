// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lint {

/// For each line of the text SARIF's `primaryLocationLineHash` as GitHub's upload action computes it, so that an alert
/// stays the same one when lines above it change, and the action finds nothing to correct:
///
/// - the hash of the 100 characters from the line's start on (UTF-16 code units; spaces and tabs left out, every line
///   end is one LF; after the last one 0xFFFF, then zeros), as a polynomial in 37 modulo 2^64, in hexadecimal;
/// - a colon, and the how many-th line with this hash it is, from 1.
///
/// A text that ends with a line end has one more, empty line. Bytes that are not UTF-8 count as U+FFFD.
[[nodiscard]] std::vector<std::string> lineFingerprints(std::string_view text);

} // namespace lint
