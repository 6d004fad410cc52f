// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/text.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The Qt tool lupdate finds the sentences of this Qt-free folder by this name; people see
// them through QCoreApplication::translate("policy", ...).
#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(scope, x) x
#endif

namespace policy {

enum class Severity { Error, Security, Warning, Suggestion };

/// One sentence with placeholders %1 .. %9, kept apart from its arguments so that it can be translated.
/// `sentence` is a string literal marked QT_TRANSLATE_NOOP("policy", ...); it is never freed.
struct Message
{
    const char *sentence = "";
    std::vector<std::string> arguments; ///< UTF-8, not translated: text of the policy, names, numbers

    /// The English sentence with its arguments filled in.
    [[nodiscard]] std::string english() const;
};

/// A mechanical correction. After it the finding is gone and every byte outside the edits is the same.
struct Fix
{
    Message title;
    TextEdits edits; ///< against the text in which the finding was made
    enum class Effect { None, GrantsMore, GrantsLess } effect = Effect::None;
};

/// Something to say about a policy. `id` is one of reference/policy-language.md section 9 and never changes meaning.
struct Finding
{
    std::string_view id; ///< points into static storage
    Severity severity = Severity::Error;
    Range range;
    Message message;
    std::vector<Fix> fixes;       ///< at most three, best first
    std::optional<Range> related; ///< e.g. the first of two duplicate keys
};

using Findings = std::vector<Finding>;

} // namespace policy
