// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/message.h"
#include "ses/result.h"
#include "ses/scope.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace ses {

/// A policy that is not attached (yet): it stands in the place of the one of its name, or beside the others.
struct PolicyDraft
{
    Scope scope; ///< the owner's
    QString identity;
    QString name;
    QByteArray text; ///< empty: as if no policy of that name were attached
};

/// A request nobody sends: what would happen, at some time, with some policy.
struct Trial
{
    SendRequest request;
    QDateTime at; ///< invalid: now
    std::optional<PolicyDraft> draft;
};

/// A recorded message on which two sets of policies decide differently.
struct ReplayedMessage
{
    qint64 key = 0; ///< of the message
    QDateTime at;   ///< when it was sent; the time its conditions are asked about
    QString principalArn;
    QString action;
    QString from;
    QStringList recipients;
    bool allowedBefore = false;
    bool allowedAfter = false;
    QString policy; ///< that decides now: one of its statements denies, or its Allow is gone or new
    int statement =
        -1; ///< in that policy's text: the draft's when it decides after, the attached one's before; -1: none
    QString sid;

    bool operator==(const ReplayedMessage &) const = default;
};

/// What a draft would have changed.
struct Replay
{
    int messages = 0;  ///< how many were asked about
    int nowDenied = 0; ///< of them: allowed before, denied after
    int nowAllowed = 0;
    QList<ReplayedMessage> changes; ///< newest first, at most Rehearsal::shownChanges
};

/// A text that was attached once, or the moment when a policy went.
struct PolicyVersion
{
    Scope scope; ///< the owner, who alone may change policies: also the author
    QString identity;
    QString name;
    std::optional<QByteArray> text; ///< nullopt: removed, alone or with its identity
    QDateTime at;                   ///< UTC

    bool operator==(const PolicyVersion &) const = default;
};

/// What only a backend can tell that knows the rules and remembers: answers to "what if" and "what was".
class Rehearsal
{
public:
    static constexpr int shownChanges = 1000;

    virtual ~Rehearsal() = default;

    /// Backend::preflight() with another policy or at another time.
    virtual Future<Preflight> rehearse(const Trial &) = 0;
    /// The newest `limit` messages that named the identity, each asked at its own time about the policies that are
    /// attached and about those with the draft. Only policies are asked, not quotas or the sandbox: those do not depend
    /// on a policy. The future tells progress in messages and can be cancelled.
    virtual Future<Replay> replay(const PolicyDraft &, int limit) = 0;
    /// Oldest first; an empty `identity`: of all of the scope, deleted ones too.
    virtual Future<QList<PolicyVersion>> policyHistory(const Scope &, const QString &identity) = 0;
};

} // namespace ses
