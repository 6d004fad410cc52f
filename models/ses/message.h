// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/evaluate.h"
#include "ses/address.h"
#include "ses/result.h"
#include "ses/scope.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace ses {

struct Attachment
{
    QString fileName;
    QString contentType; ///< "application/pdf"
    QByteArray content;
};

struct NameValue
{
    QString name;
    QString value;
    bool operator==(const NameValue &) const = default;
};

/// Through which door a message goes; decides the action that is checked and how ARNs are read (ses.md 2.3, 3.1).
enum class Door {
    V2Simple, ///< v2 SendEmail, Content.Simple: ses:SendEmail
    V2Raw,    ///< v2 SendEmail, Content.Raw: ses:SendRawEmail
    V1Simple, ///< v1 SendEmail: ses:SendEmail
    V1Raw,    ///< v1 SendRawEmail: ses:SendRawEmail
    Smtp,     ///< ses:SendRawEmail
};

/// What a person may pick for a recipient that is not a mailbox simulator address (simulator only).
enum class RecipientOutcome { Deliver, BouncePermanent, BounceTransient, Complaint, Reject, Delay };

struct SendRequest
{
    Scope scope;          ///< the *sender's* account, and the region of the endpoint
    QString principalArn; ///< who sends: a user's ARN, a role session, the root user
    Door door = Door::V2Simple;
    QString action; ///< of template and bulk sends, "ses:SendTemplatedEmail"; empty: as the door says
    Mailbox from;
    QList<Mailbox> to;
    QList<Mailbox> cc;
    QList<Mailbox> bcc;
    QList<Mailbox> replyTo;
    QString returnPath; ///< v1 ReturnPath, v2 FeedbackForwardingEmailAddress; empty: the From address
    QString subject;
    QString text;
    QString html;
    QList<Attachment> attachments;
    QList<NameValue> headers;
    QList<NameValue> tags;
    QString configurationSet; ///< empty: the identity's default one
    QString sourceArn;        ///< empty: the sender's own identity
    QString fromArn;          ///< v1 raw and SMTP only
    QString returnPathArn;
    QString sourceIp; ///< empty: 127.0.0.1
    /// Further condition keys, as of a trial: aws:PrincipalOrgID, aws:SourceArn, ...; a key with several values comes
    /// several times. A backend that sends ignores them.
    QList<NameValue> conditionKeys;
    QHash<QString, RecipientOutcome> outcomes; ///< by address; a real backend ignores it

    [[nodiscard]] QList<Mailbox> recipients() const { return to + cc + bcc; }
};

/// The action that SES checks for a door (ses.md 2.3).
[[nodiscard]] QString actionFor(Door door);
[[nodiscard]] QString actionOf(const SendRequest &request);

struct SendReceipt
{
    QString messageId;
    QDateTime acceptedAt;
};

/// A place in the program that explains or mends something.
struct Link
{
    enum class Target { None, ComposeField, Identity, IdentityPolicy, UserPolicy, Account, Message, Region };
    Target target = Target::None;
    Scope scope;     ///< whose place it is
    QString subject; ///< field's objectName, identity, user, message id
    QString policy;  ///< name of the policy, if one is meant
    int statement = -1;
};

/// The rules of ses.md 3.2, in that order.
enum class Check {
    Syntax,
    Size,
    RecipientCount,
    SendingEnabled,
    ConfigurationSet,
    Identity,         ///< exists in that region, is verified, covers the address
    CallerPolicy,     ///< the caller's IAM policies
    IdentityPolicy,   ///< the owner's policies on the identity
    FurtherResources, ///< IAM on configuration set and sandbox recipients
    Sandbox,
    MailFrom,
    Quota,
    Rate,
};

enum class Verdict { Pass, Fail, Warning, NotChecked };

struct Reason
{
    Check check = Check::Syntax;
    Verdict verdict = Verdict::Pass;
    QString text;                             ///< translated, one sentence: what was found
    QString advice;                           ///< translated: how to mend it; empty for Pass
    Link link;                                ///< where it is mended
    std::optional<policy::Decision> decision; ///< with its trace, for the two policy checks
    std::optional<policy::Request> asked{};   ///< what the policies were asked, beside a decision
};

/// What would happen to a SendRequest, before anything happens.
struct Preflight
{
    bool accepted = false;
    QList<Reason> reasons; ///< all checks, in order; a failed one does not hide the later ones where they can be made
    std::optional<Error> error; ///< what SES would answer; empty when accepted
};

/// The state of a message as a table shows it: the gravest thing that happened.
enum class MessageState { Refused, Accepted, Delivered, Delayed, Bounced, Complained, Rejected };

struct MessageSummary
{
    qint64 key = 0;    ///< grows with time; for keyset paging
    QString messageId; ///< empty for a refused one
    QDateTime at;      ///< UTC
    Scope scope;       ///< the sender's
    QString principalArn;
    QString identityArn; ///< identity that spoke for the source; its account is the owner
    QString from;        ///< formatted mailbox
    QStringList recipients;
    QString subject;
    MessageState state = MessageState::Accepted;
    QString error; ///< "AccessDenied: User ..." for a refused one

    bool operator==(const MessageSummary &) const = default;
};

struct Message
{
    MessageSummary summary;
    Door door = Door::V2Simple;
    QByteArray raw; ///< the MIME message; for a refused one as it would have been sent
    QList<NameValue> tags;
    QString configurationSet;
    std::optional<Error> error;
};

struct MessageQuery
{
    QString account; ///< sender *or* owner of the identity; empty: all
    QString region;
    QString identity; ///< name; empty: all
    std::optional<MessageState> state;
    QString text; ///< in addresses, subject, message id, error; ignoring case
    std::optional<QDateTime> since;
    qint64 before = 0; ///< keyset: only rows with a smaller key; 0: from the newest
    int limit = 200;
};

} // namespace ses
