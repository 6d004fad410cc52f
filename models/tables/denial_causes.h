// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/denial.h"
#include "tables/message_text.h"

#include <QList>
#include <QString>

/// A refusal in words: what it says, what it can come from, where that is mended. Translated.
namespace tables {

struct DenialCause
{
    enum class Id {
        OwnerPolicy,    ///< the owner's policies do not allow it
        CallerPolicy,   ///< the caller's IAM policies do not allow it
        OtherAction,    ///< another sending action is granted than the one that was checked
        ArnMissing,     ///< the request named no ARN of the owner's identity
        SandboxAccess,  ///< the ARN is the recipient's: IAM is asked about it in the sandbox
        OwnPolicyDeny,  ///< a policy of an identity of one's own denies
        BeyondAccount,  ///< SCP, permissions boundary, session policy
        AcrossAccounts, ///< not an action that can be granted to another account
        WrongRegion,
        SandboxRecipient,
        Pending,
        Spelling,
        Paused,
        Other, ///< cannot be looked up
    };
    enum class State { NotChecked, Confirmed, RuledOut, CannotSee };

    Id id = Id::Other;
    QString text;  ///< what may be the case
    QString check; ///< what to look at, and what mends it
    ses::Link link;
    State state = State::NotChecked;
    QString finding; ///< what was seen in this workspace
};

/// One or two sentences: what was refused to whom, and what the text leaves open.
[[nodiscard]] QString denialSentence(const ses::Denial &denial);

struct DenialField
{
    QString name; ///< "Resource"
    QString value;
    bool leftToRight = true;
};
[[nodiscard]] QList<DenialField> denialFields(const ses::Denial &denial);

/// The likely causes, the most frequent first (ses.md 3.4, 3.5, 11).
[[nodiscard]] QList<DenialCause> causesOf(const ses::Denial &denial);
[[nodiscard]] Sign causeSign(DenialCause::State state);

} // namespace tables
