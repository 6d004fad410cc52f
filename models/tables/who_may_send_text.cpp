// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/who_may_send_text.h"

#include "policy/catalogue.h"
#include "ses/address.h"
#include "ses/arn.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tables::access {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(WhoMaySend)
};

using Kind = policy::GrantPrincipal::Kind;
using policy::Grant;
using policy::Reach;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QString translated(const char *sentence)
{
    return QCoreApplication::translate("policy", sentence);
}

struct SendingKind
{
    std::string_view action;
    const char *words;
};
constexpr SendingKind sendingKinds[] = {
    {"ses:SendEmail", QT_TRANSLATE_NOOP("WhoMaySend", "simple messages")},
    {"ses:SendRawEmail", QT_TRANSLATE_NOOP("WhoMaySend", "raw messages and SMTP")},
    {"ses:SendTemplatedEmail", QT_TRANSLATE_NOOP("WhoMaySend", "from templates")},
    {"ses:SendBulkTemplatedEmail", QT_TRANSLATE_NOOP("WhoMaySend", "bulk from templates")},
    {"ses:SendBulkEmail", QT_TRANSLATE_NOOP("WhoMaySend", "bulk by version 2 of the API")},
};

QString kindOf(const std::string &action)
{
    for (const SendingKind &kind : sendingKinds) {
        if (kind.action == action)
            return Tr::tr(kind.words);
    }
    return text(action);
}

QString identityOf(const std::string &arn)
{
    return ses::toDisplay(text(policy::identityNameOf(arn)));
}

QString statementText(std::size_t index, const std::string &sid)
{
    const QString number = QLocale().toString(qulonglong(index + 1));
    return sid.empty() ? Tr::tr("statement %1").arg(number)
                       : Tr::tr("statement %1 (%2)", "number, name of a statement").arg(number, text(sid));
}

QString placeOf(const policy::Override &one)
{
    return one.side == policy::Side::Identity ? Tr::tr("%1 of IAM policy %2", "statement, policy")
                                                    .arg(statementText(one.statement, one.sid), text(one.policy))
                                              : Tr::tr("%1 of policy %2", "statement, policy")
                                                    .arg(statementText(one.statement, one.sid), text(one.policy));
}

/// "SendEmail, SendRawEmail"
QString actionNames(const std::vector<std::string> &actions)
{
    QStringList names;
    for (const std::string &action : actions)
        names.append(text(action).section(u':', 1));
    return names.join(u", "_s);
}

QString extentOf(const policy::Override &one)
{
    QStringList parts;
    if (one.somePrincipals)
        parts.append(Tr::tr("for some of them", "principals"));
    if (one.someActions)
        parts.append(Tr::tr("for %1", "actions").arg(actionNames(one.actions)));
    if (one.conditional)
        parts.append(Tr::tr("under conditions"));
    return parts.join(Tr::tr(", ", "between parts of a remark"));
}

QString overrideSentence(const policy::Override &one)
{
    const QString extent = extentOf(one);
    if (one.moreSpecific) {
        const QString other = identityOf(one.identityArn);
        return Tr::tr("%1, attached to %2, may stop it for %2: the guide of SES says that the more specific identity "
                      "decides, other sources say the identity whose ARN is named.")
            .arg(placeOf(one), other);
    }
    return one.isFull() ? Tr::tr("Overridden: %1 denies all of it.").arg(placeOf(one))
                        : Tr::tr("Partly overridden: %1 denies it, %2.").arg(placeOf(one), extent);
}

/// No single Deny takes all of it, several do.
bool isTogether(const Grant &grant)
{
    const auto isFull = [](const policy::Override &one) { return one.isFull(); };
    return grant.isOverridden() && std::none_of(grant.overriddenBy.begin(), grant.overriddenBy.end(), isFull);
}

QString iamName(const QString &arn)
{
    const auto parts = ses::parseArn(arn);
    return parts ? parts->resource.section(u'/', -1) : arn;
}

QString reachNote(const Grant &grant)
{
    switch (grant.reach) {
    case Reach::Public:
        return grant.conditions.empty()
                   ? Tr::tr("Public: anyone with an AWS account may use it.")
                   : Tr::tr("Public: its conditions do not limit who calls, so anyone with an AWS account may use it.");
    case Reach::ServiceWithoutSource:
        return Tr::tr("Any customer of the service could make it send as you: nothing demands a source of yours.");
    case Reach::Organization:
        return Tr::tr("Everyone of the organization that a condition names.");
    case Reach::Bounded:
        return Tr::tr("Everyone, as far as a condition on the caller's network or identity lets them.");
    default:
        return {};
    }
}

} // namespace

QString accountLabel(const QString &id, const QHash<QString, QString> &names)
{
    const QString name = names.value(id);
    return name.isEmpty() || name == id ? id : Tr::tr("%1 (%2)", "name, number of an account").arg(name, id);
}

QString whoText(const policy::GrantPrincipal &who, const QHash<QString, QString> &names)
{
    const QString value = text(who.value);
    const QString account = accountLabel(text(who.account), names);
    switch (who.kind) {
    case Kind::Everyone: {
        QStringList exceptions;
        for (const std::string &one : who.exceptions)
            exceptions.append(text(one));
        return exceptions.isEmpty() ? Tr::tr("everyone")
                                    : Tr::tr("everyone except %1").arg(QLocale().createSeparatedList(exceptions));
    }
    case Kind::Account:
        return Tr::tr("account %1").arg(account);
    case Kind::User:
        return Tr::tr("user %1 of account %2").arg(iamName(value), account);
    case Kind::Role:
        return Tr::tr("role %1 of account %2").arg(iamName(value), account);
    case Kind::Session: {
        const auto arn = ses::parseArn(value);
        const QString role = arn ? arn->resource.section(u'/', 1, 1) : QString();
        return Tr::tr("session %1 of role %2 of account %3").arg(iamName(value), role, account);
    }
    case Kind::Service:
        return Tr::tr("the service %1").arg(value);
    case Kind::Invalid:
        break;
    }
    return value.isEmpty() ? Tr::tr("nobody") : Tr::tr("nobody (%1)", "what a policy names").arg(value);
}

QString mayText(const Grant &grant)
{
    switch (grant.effect) {
    case Grant::Effect::Allow:
        return Tr::tr("May", "effect of a statement");
    case Grant::Effect::Deny:
        return Tr::tr("May not", "effect of a statement");
    case Grant::Effect::None:
        break;
    }
    return Tr::tr("No effect", "effect of a statement");
}

QString whatText(const Grant &grant)
{
    QStringList kinds;
    for (const std::string &name : grant.sendingActions)
        kinds.append(kindOf(name));
    QStringList parts;
    if (grant.sendingActions.size() == std::size(sendingKinds))
        parts.append(Tr::tr("send every kind of message"));
    else if (!kinds.isEmpty())
        parts.append(Tr::tr("send %1", "kinds of messages").arg(kinds.join(Tr::tr(", ", "between kinds of messages"))));
    if (!grant.otherActions.empty())
        parts.append(Tr::tr("%n other action(s)", nullptr, int(grant.otherActions.size())));
    return parts.isEmpty() ? Tr::tr("nothing", "actions") : parts.join(u"; "_s);
}

QString whatTextLong(const Grant &grant)
{
    QStringList lines;
    for (const std::vector<std::string> *list : {&grant.sendingActions, &grant.otherActions}) {
        for (const std::string &name : *list) {
            const auto *action = policy::catalogue::findAction(name);
            lines.append(action ? Tr::tr("%1: %2", "action, what it allows").arg(text(name), translated(action->allows))
                                : text(name));
        }
    }
    return lines.join(u'\n');
}

Sign reachSign(const Grant &grant)
{
    const bool stands = grant.stands();
    const auto tone = [stands](Tone wanted) { return stands ? wanted : Tone::Neutral; };
    const bool denies = grant.effect == Grant::Effect::Deny;
    switch (grant.reach) {
    case Reach::Public:
        if (denies)
            return {Tr::tr("Everyone", "reach"), u"accounts"_s, Tone::Neutral};
        return {Tr::tr("Public", "reach"), u"severity-security"_s, tone(Tone::Negative)};
    case Reach::ServiceWithoutSource:
        return {Tr::tr("Service, any source", "reach"), u"severity-security"_s, tone(Tone::Negative)};
    case Reach::Bounded:
        return {Tr::tr("Limited public", "reach"), u"severity-warning"_s, tone(Tone::Warning)};
    case Reach::Organization:
        return {Tr::tr("Organization", "reach"), u"severity-warning"_s, tone(Tone::Warning)};
    case Reach::Service:
        return {Tr::tr("Service", "reach"), u"configuration-set"_s, Tone::Neutral};
    case Reach::OtherAccount:
        return {Tr::tr("Other account", "reach"), u"accounts"_s, denies ? Tone::Neutral : tone(Tone::Warning)};
    case Reach::OwnAccount:
        return {Tr::tr("Own account", "reach"), u"user"_s, Tone::Neutral};
    case Reach::Nobody:
        break;
    }
    return {Tr::tr("Nobody", "reach"), u"state-none"_s, Tone::Neutral};
}

QString overriddenText(const Grant &grant)
{
    if (grant.never)
        return Tr::tr("Has no effect: %1").arg(translated(grant.never));
    QStringList parts;
    for (const policy::Override &one : grant.overriddenBy) {
        if (one.isFull())
            return Tr::tr("All of it: %1", "denied by").arg(placeOf(one));
        if (one.moreSpecific)
            parts.append(
                Tr::tr("Perhaps, for %1: %2", "identity, denied by").arg(identityOf(one.identityArn), placeOf(one)));
        else
            parts.append(Tr::tr("Partly (%1): %2", "extent, denied by").arg(extentOf(one), placeOf(one)));
    }
    if (grant.moreOverrides > 0)
        parts.append(Tr::tr("%n more", nullptr, int(grant.moreOverrides)));
    if (isTogether(grant))
        return Tr::tr("All of it, together: %1", "denied by").arg(parts.join(u"; "_s));
    return parts.join(u"; "_s);
}

QString whereText(const Grant &grant, const QString &user)
{
    const QString statement = statementText(grant.statement, grant.sid);
    return user.isEmpty() ? Tr::tr("%1 · %2", "policy, statement").arg(text(grant.policy), statement)
                          : Tr::tr("IAM policy %1 of user %2 · %3", "policy, user, statement")
                                .arg(text(grant.policy), user, statement);
}

QString callerText(CallerSide side)
{
    switch (side) {
    case CallerSide::NotNeeded:
        return {};
    case CallerSide::Unknown:
        return Tr::tr("Needed, not visible here", "IAM policy of the caller");
    case CallerSide::Missing:
        return Tr::tr("Needed, missing", "IAM policy of the caller");
    case CallerSide::Partly:
        return Tr::tr("Allows some of it", "IAM policy of the caller");
    case CallerSide::Conditional:
        return Tr::tr("Allows it under conditions", "IAM policy of the caller");
    case CallerSide::Allows:
        break;
    }
    return Tr::tr("Allows it", "IAM policy of the caller");
}

QStringList grantNotes(const Grant &grant)
{
    QStringList notes;
    if (grant.never)
        notes.append(Tr::tr("This has no effect: %1.").arg(translated(grant.never)));
    for (const policy::Override &one : grant.overriddenBy)
        notes.append(overrideSentence(one));
    if (grant.moreOverrides > 0)
        notes.append(Tr::tr("%n more statement(s) deny parts of it.", nullptr, int(grant.moreOverrides)));
    if (isTogether(grant))
        notes.append(Tr::tr("Together these leave nothing of it."));
    if (!grant.stands())
        return notes;
    if (const QString note = reachNote(grant); !note.isEmpty())
        notes.append(note);
    if (grant.side == policy::Side::Resource && grant.reach != Reach::OwnAccount && !grant.otherActions.empty())
        notes.append(Tr::tr("Only sending can be granted to other accounts: its other actions work within the own "
                            "account alone."));
    if (grant.needsIam && grant.reach == Reach::OwnAccount)
        notes.append(Tr::tr("Naming the account leaves the decision to the IAM policies of its users."));
    return notes;
}

QString relationNote(const AccessRow &row, const QString &inQuestion)
{
    const QString identity = ses::toDisplay(row.identity);
    const QString asked = ses::toDisplay(inQuestion);
    switch (row.relation) {
    case AccessRow::Relation::General:
        return Tr::tr("Attached to %1, which covers %2: it decides when the sender names the ARN of %1. Once %2 has "
                      "policies of its own, the guide of SES lets those decide.")
            .arg(identity, asked);
    case AccessRow::Relation::Specific:
        return Tr::tr("Attached to %1, not to %2: it decides when the sender names the ARN of %1, and by the guide of "
                      "SES for everything sent as %1.")
            .arg(identity, asked);
    case AccessRow::Relation::Iam:
        return Tr::tr("Within the own account an IAM policy is enough: no policy of the identity is needed.");
    case AccessRow::Relation::Itself:
        break;
    }
    return Tr::tr("It decides when the sender names the ARN of %1.").arg(identity);
}

} // namespace tables::access
