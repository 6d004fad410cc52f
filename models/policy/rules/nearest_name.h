// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace policy::rules {

/// Names that `word` most likely stands for, best first, at most three: the same letters in another case, singular or
/// plural, or an edit distance of at most 2, less for short words (policy-language.md 10). Never `word` itself.
[[nodiscard]] std::vector<std::string> nearestNames(std::string_view word, std::span<const std::string_view> names);

/// `text` with the Cyrillic and Greek letters that look like Latin ones replaced by these.
[[nodiscard]] std::string latinised(std::string_view text);

} // namespace policy::rules
