// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Short lessons on the words of policies, for hovers: what a word means, what it compares, an example. Plain text of a
/// few lines; empty for words that nobody knows.
namespace tables {

[[nodiscard]] QString elementLesson(const QString &name);  ///< "Effect", "NotPrincipal", "AWS"
[[nodiscard]] QString actionLesson(const QString &action); ///< also patterns: says what they match
[[nodiscard]] QString operatorLesson(const QString &written);
[[nodiscard]] QString conditionKeyLesson(const QString &key);

} // namespace tables
