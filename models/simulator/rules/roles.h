// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/message.h"
#include "simulator/rules/facts.h"
#include "simulator/rules/rules.h"

#include <optional>
#include <vector>

namespace simulator::rules {

/// An address that a request sends in the name of, and the identity that speaks for it (ses.md 3.1).
struct SenderRole
{
    enum class Kind { Source, From, ReturnPath };
    enum class Problem {
        None,
        MalformedArn,
        WrongRegion,    ///< the ARN is of another region than the request
        NoSuchIdentity, ///< the ARN names nothing
        NotCovered,     ///< the ARN's identity does not cover the address
        Pending,        ///< exists, not verified
        NotFound,       ///< no ARN, and none of the sender's own identities covers the address
    };
    Kind kind = Kind::Source;
    ses::Mailbox mailbox;
    QString arn; ///< as given; may be empty
    Problem problem = Problem::None;
    std::optional<IdentityFacts> identity; ///< also when it is pending or does not cover
    /// What the policies are asked about: the identity's ARN, or one made of the address in the sender's account.
    QString resourceArn;
    QString field; ///< objectName of the field in the composer that gives the ARN

    [[nodiscard]] bool usable() const { return problem == Problem::None; }
};

/// The roles of a request in the order in which SES lists them: From header, source, Return-Path. Doors with one ARN
/// for From and source have one role for both.
[[nodiscard]] std::vector<SenderRole> senderRoles(const Facts &facts, const ses::SendRequest &request,
                                                  const Options &options);

/// The identity of `scope` that is verified and covers `address` most specifically; nullopt: none.
[[nodiscard]] std::optional<IdentityFacts> verifiedIdentityFor(const Facts &facts, const ses::Scope &scope,
                                                               const QString &address);

/// An address as it goes over the wire: Punycode domain, ASCII addresses untouched.
[[nodiscard]] QString wireAddress(const QString &address);

} // namespace simulator::rules
