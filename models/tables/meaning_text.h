// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/meaning.h"
#include "tables/message_text.h"

#include <QString>

/// What a change of policies means, in words.
namespace tables {

[[nodiscard]] Sign meaningSign(policy::Meaning::Kind kind);
/// One sentence: "This grants more than what is attached."
[[nodiscard]] QString meaningSentence(const policy::Meaning &meaning);
/// "any user of account 222222222222: ses:SendEmail, ses:FromAddress news@example.com"
[[nodiscard]] QString exampleSentence(const policy::Example &example);
/// "by statement 2 of partner"; empty when no statement is to be named.
[[nodiscard]] QString exampleCause(const policy::Example &example);

} // namespace tables
