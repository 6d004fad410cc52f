// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/grants.h"
#include "ses/account.h"
#include "ses/message.h"
#include "tables/message_text.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <memory>

/// Who may send: what policies grant, in words. Translated.
namespace tables {

/// What the caller's account says to a grant across accounts (ses.md 3.3).
enum class CallerSide {
    NotNeeded,   ///< a service, a Deny, a grant without effect
    Unknown,     ///< the account is not in this workspace, or the caller is a role: its IAM policies cannot be seen
    Missing,     ///< no IAM policy that is seen allows it: nothing can be sent
    Partly,      ///< some of the granted actions only
    Conditional, ///< under conditions
    Allows,
};

/// One principal of one statement of one policy, as people read it.
struct AccessRow
{
    enum class Relation {
        Itself,   ///< attached to the identity in question
        General,  ///< attached to a domain that covers it
        Specific, ///< attached to a subdomain or an address below it
        Iam,      ///< an IAM policy of a user of the own account
    };

    QString key; ///< unique in a survey
    std::shared_ptr<const policy::Grant> grant;
    Relation relation = Relation::Itself;
    CallerSide callerSide = CallerSide::NotNeeded;
    ses::Scope scope;
    QString identity; ///< name; empty: an IAM policy on its own
    QString user;     ///< name, of an IAM policy

    Sign reach; ///< how far it reaches: word, icon, tone
    QString who;
    QString may;
    QString what;
    QString as;
    QString conditions; ///< in one line
    QString caller;     ///< the caller's side in a few words
    QString overridden; ///< what takes from it, in a few words
    QString where;      ///< policy and statement
    QString sentence;   ///< the whole statement
    QStringList conditionList;
    QStringList notes; ///< sentences: why it has no effect, what overrides it, which ARN decides, the caller's side

    [[nodiscard]] ses::Link link() const; ///< to the statement
    /// It can have effect, and it is about sending.
    [[nodiscard]] bool maySend() const;
    [[nodiscard]] bool isPublic() const { return maySend() && grant->isPublic(); }
    /// The same for people.
    bool operator==(const AccessRow &other) const;
};

/// What is known around the policies.
struct AccessSurroundings
{
    ses::Scope scope; ///< owner
    QString identity; ///< the one in question; empty: the whole account
    QHash<QString, QString> accountNames;
    QHash<QString, QList<ses::User>> users; ///< by account; an account that is not here cannot be seen
};

/// Turns policies into rows, identity by identity; more specific ones first (policy::GrantReader).
/// Not thread-safe; may move between threads.
class AccessReader
{
public:
    /// `now`: seconds since 1970.
    AccessReader(const AccessSurroundings &surroundings, std::int64_t now);
    ~AccessReader();
    AccessReader(const AccessReader &) = delete;
    AccessReader &operator=(const AccessReader &) = delete;

    [[nodiscard]] QList<AccessRow> read(const QString &identity, const QList<ses::AttachedPolicy> &policies);
    /// Users of the own account whose IAM policies speak of sending: as the identity in question, or as any.
    [[nodiscard]] QList<AccessRow> readUsers();

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

/// "3 principals in 2 other accounts may send as example.com; 1 grant is public". `as`: an identity, or an account's
/// name; counts what can have effect.
[[nodiscard]] QString accessSummary(const QList<AccessRow> &rows, const AccessSurroundings &surroundings);
/// About the public ones; empty: there are none.
[[nodiscard]] QString publicWarning(const QList<AccessRow> &rows);

} // namespace tables
