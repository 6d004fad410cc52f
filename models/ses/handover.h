// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/document.h"
#include "ses/identity.h"
#include "ses/message.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ses {

/// What an owner gives to a delegate so that it can send with an identity.
struct HandOver
{
    QString identityArn;
    QString region;           ///< whose endpoint must be called; "*": a multi-region endpoint
    QString delegate;         ///< account id, ARN, service, or "*" for everybody; empty: not told
    QStringList actions;      ///< sending actions that are granted, in canonical case
    QStringList fromPatterns; ///< globs of From addresses; empty: every address that the identity covers
    QString feedbackAddress;  ///< that bounces must go to; empty: not prescribed
    QString returnPathArn;

    bool operator==(const HandOver &) const = default;
};

/// The policies of an identity, read once.
class Grants
{
public:
    explicit Grants(const QList<AttachedPolicy> &policies);

    /// Whom the Allows name, in order: account ids, ARNs, services, "*". An account's root ARN is its id.
    [[nodiscard]] const QStringList &delegates() const { return m_delegates; }
    /// The statements that speak of `delegate`, Allows first. A statement about an account speaks of its users too, one
    /// about a user not of its account. Principals that do not speak of it are left out: a delegate need not know them.
    [[nodiscard]] QList<policy::Statement> statementsFor(const QString &delegate) const;
    [[nodiscard]] HandOver handOver(const QString &identityArn, const QString &delegate) const;

private:
    std::vector<policy::Document> m_documents;
    QStringList m_delegates;
};

/// Whether an Allow of an IAM policy names the action. Its Resource and conditions are not looked at.
[[nodiscard]] bool allowsAction(const AttachedPolicy &policy, const QString &action);

/// The IAM policy that the delegate needs on its own side, indented by two; empty when it needs none (a service).
[[nodiscard]] QByteArray delegatePolicy(const HandOver &handOver);
/// A send that the hand-over allows, for snippets and to begin a message with. The From address is empty, or `example`
/// is put where the patterns leave it open.
[[nodiscard]] SendRequest requestOf(const HandOver &handOver, const QString &example = {});
/// A From address that matches all of a glob, when it has no wildcards.
[[nodiscard]] QString concreteAddress(const QString &pattern);

/// The lines of a hand-over that readHandOver() understands, between two marks. Each value stands on a line of its own,
/// so that mail programs may wrap, quote and indent them.
[[nodiscard]] QString machineLines(const HandOver &handOver);
/// Reads a hand-over back: plain text, Markdown, quoted or wrapped mail, or nothing but an identity's ARN. nullopt when
/// no identity's ARN is in it.
[[nodiscard]] std::optional<HandOver> readHandOver(const QString &text);

} // namespace ses
