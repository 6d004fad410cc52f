// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/document.h"

#include <QString>
#include <QStringList>

/// A statement in plain words, for people who do not read JSON.
namespace tables {

struct StatementReading
{
    QString sentence;       ///< "Account 222222222222 may send ... , if all of this is true:"
    QStringList conditions; ///< one phrase each, for a list below the sentence

    /// All of it in one paragraph.
    [[nodiscard]] QString text() const;
};

/// `version` of the policy is not looked at: variables are shown as written.
[[nodiscard]] StatementReading readStatement(const policy::Statement &statement);
/// "account 222222222222", "user Jane of account 222222222222", "everyone".
[[nodiscard]] QString principalPhrase(const policy::PrincipalEntry &entry);
/// Who an Allow of the policy names, without repetition; empty: nobody.
[[nodiscard]] QString whoMay(const policy::Document &document);

} // namespace tables
