// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rules/refuse_statement.h"

#include "policy/catalogue.h"
#include "ses/arn.h"
#include "simulator/rules/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator::rules {

namespace {

using policy::PrincipalEntry;

QString generalAdvice()
{
    return Tr::tr("Correct the policy's text; it was not attached.");
}

QString of(const policy::Item &item)
{
    return QString::fromStdString(item.value);
}

std::optional<ses::Error> refuseElements(const policy::Statement &statement)
{
    if (!statement.opaque.empty())
        return invalidPolicy(Tr::tr("A statement holds an element that is unknown or of the wrong type."));
    if (!statement.isAllow() && !statement.isDeny())
        return invalidPolicy(Tr::tr("A statement needs Effect: Allow or Deny, in this spelling."));
    if (!statement.principal || statement.principal->entries.empty())
        return invalidPolicy(Tr::tr("A statement of an identity's policy needs a principal."));
    if (!statement.action || statement.action->items.values.empty())
        return invalidPolicy(Tr::tr("A statement needs at least one action."));
    if (!statement.resource || statement.resource->items.values.empty())
        return invalidPolicy(Tr::tr("A statement needs the identity's ARN as its resource."));
    return std::nullopt;
}

std::optional<ses::Error> refuseActions(const policy::ListElement &actions)
{
    for (const policy::Item &item : actions.items.values) {
        const QString action = of(item);
        const bool wild = action.contains(u'*') || action.contains(u'?');
        const bool ours = action == "*"_L1 || action.startsWith("ses:"_L1, Qt::CaseInsensitive);
        if (!ours || (!wild && !policy::catalogue::findAction(item.value)))
            return invalidPolicy(Tr::tr("“%1” is not an action of SES.").arg(action),
                                 Tr::tr("Sending needs ses:SendEmail and ses:SendRawEmail."));
    }
    return std::nullopt;
}

/// SES folds the case of domains, not of addresses (ses.md 1.1).
bool isSameIdentity(const ses::Arn &arn, const QString &identityArn)
{
    const auto own = ses::parseArn(identityArn);
    if (!own || arn.identityName().isEmpty())
        return false;
    const bool domain = !own->identityName().contains(u'@');
    return arn.partition == own->partition && arn.scope() == own->scope() &&
           arn.identityName().compare(own->identityName(), domain ? Qt::CaseInsensitive : Qt::CaseSensitive) == 0;
}

std::optional<ses::Error> refuseResources(const policy::ListElement &resources, const QString &identityArn)
{
    for (const policy::Item &item : resources.items.values) {
        const auto arn = ses::parseArn(of(item));
        if (!arn)
            return invalidPolicy(u"Invalid ARN"_s,
                                 Tr::tr("“%1” is not an ARN. The resource must be %2.").arg(of(item), identityArn));
        if (!isSameIdentity(*arn, identityArn))
            return invalidPolicy(
                Tr::tr("The resource %1 is not the identity that the policy is attached to.").arg(of(item)),
                Tr::tr("The resource must be %1.").arg(identityArn));
    }
    return std::nullopt;
}

bool isKnownKey(const policy::Item &key)
{
    // Documents differ on which aws: keys count; they are accepted and the editor warns (ses.md 2.4).
    const QString name = of(key);
    return name.startsWith("aws:"_L1, Qt::CaseInsensitive) ||
           (name.startsWith("ses:"_L1, Qt::CaseInsensitive) && policy::catalogue::findConditionKey(key.value));
}

std::optional<ses::Error> refuseConditions(const policy::Statement &statement)
{
    for (const policy::Condition &condition : statement.conditions) {
        if (!policy::catalogue::parseOperator(condition.op.value).base)
            return invalidPolicy(Tr::tr("“%1” is not a condition operator.").arg(of(condition.op)));
        if (!isKnownKey(condition.key))
            return invalidPolicy(u"Unknown or unapplicable condition field '%1'."_s.arg(of(condition.key)),
                                 Tr::tr("SES does not know this condition key. Use one of ses: or aws:."));
    }
    return std::nullopt;
}

bool exists(const PrincipalEntry &entry, const std::function<bool(const QString &)> &principalExists)
{
    const QString value = of(entry.item);
    switch (entry.kind) {
    case PrincipalEntry::Kind::Everyone:
        return true;
    case PrincipalEntry::Kind::Service:
        return value == value.toLower() && value.endsWith(".amazonaws.com"_L1);
    case PrincipalEntry::Kind::Aws:
        return !value.contains(u'*') && !value.contains(u'?') && principalExists(value);
    case PrincipalEntry::Kind::Other:
        return false;
    }
    return false;
}

QString principalAdvice(const QString &value)
{
    if (value.startsWith("AIDA"_L1) || value.startsWith("AROA"_L1))
        return Tr::tr("“%1” is what remains of a user or role that was deleted. Name an existing one.").arg(value);
    if (value.contains(u'*') || value.contains(u'?'))
        return Tr::tr("“%1”: a principal is named in full; only * alone means everyone.").arg(value);
    return Tr::tr("“%1” does not exist. Name an account by its 12 digits, or an existing user or role by its ARN.")
        .arg(value);
}

} // namespace

ses::Error invalidPolicy(const QString &text, const QString &advice)
{
    ses::Error error;
    error.code = ses::ErrorCode::InvalidPolicy;
    error.awsCode = u"InvalidPolicy"_s;
    error.message = text;
    error.advice = advice.isEmpty() ? generalAdvice() : advice;
    error.httpStatus = 400;
    return error;
}

std::optional<ses::Error> refuseStatement(const policy::Statement &statement, const QString &identityArn)
{
    if (auto error = refuseElements(statement))
        return error;
    if (auto error = refuseActions(*statement.action))
        return error;
    if (auto error = refuseResources(*statement.resource, identityArn))
        return error;
    return refuseConditions(statement);
}

std::optional<ses::Error> refusePrincipals(const policy::Statement &statement,
                                           const std::function<bool(const QString &)> &principalExists)
{
    for (const PrincipalEntry &entry : statement.principal->entries) {
        if (!exists(entry, principalExists))
            return invalidPolicy(u"Policy contains an invalid principal"_s, principalAdvice(of(entry.item)));
    }
    return std::nullopt;
}

} // namespace simulator::rules
