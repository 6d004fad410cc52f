// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/handover.h"

#include "policy/catalogue.h"
#include "policy/glob.h"
#include "ses/address.h"
#include "ses/arn.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ses {

namespace {

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

bool isAccountId(const QString &value)
{
    return value.size() == 12 &&
           std::all_of(value.begin(), value.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString accountOf(const QString &delegate)
{
    if (isAccountId(delegate))
        return delegate;
    const auto arn = parseArn(delegate);
    return arn ? arn->account : QString();
}

/// One name for one delegate: the ARN of an account's root means the account.
QString canonical(const policy::PrincipalEntry &entry)
{
    if (entry.kind == policy::PrincipalEntry::Kind::Everyone)
        return u"*"_s;
    const QString value = text(entry.item.value);
    const auto arn = parseArn(value);
    const bool isRoot = arn && arn->service == "iam"_L1 && arn->resource == "root"_L1;
    return isRoot ? arn->account : value;
}

bool speaksOf(const policy::PrincipalEntry &entry, const QString &delegate)
{
    const QString named = canonical(entry);
    if (named == "*"_L1 || named == delegate)
        return true;
    return isAccountId(named) && accountOf(delegate) == named;
}

bool speaksOf(const policy::Statement &statement, const QString &delegate)
{
    if (!statement.principal)
        return false;
    const auto &entries = statement.principal->entries;
    const bool named =
        std::any_of(entries.begin(), entries.end(), [&](const auto &entry) { return speaksOf(entry, delegate); });
    return named != statement.principal->negated;
}

/// The statement as far as it concerns one delegate: who else may send is none of its business.
policy::Statement about(policy::Statement statement, const QString &delegate)
{
    if (!statement.principal->negated)
        std::erase_if(statement.principal->entries, [&](const auto &entry) { return !speaksOf(entry, delegate); });
    return statement;
}

bool matches(const std::string &pattern, std::string_view action)
{
    policy::Glob glob;
    policy::appendPattern(glob, pattern);
    return policy::matches(glob, action, policy::LetterCase::IgnoredInAscii);
}

bool grants(const policy::Statement &statement, std::string_view action)
{
    if (!statement.action)
        return false;
    const auto &values = statement.action->items.values;
    const bool named =
        std::any_of(values.begin(), values.end(), [&](const auto &item) { return matches(item.value, action); });
    return named != statement.action->negated;
}

/// The values that a statement wants of a string key; nothing when it leaves the key open or says what it must not be.
std::optional<QStringList> wantedValues(const policy::Statement &statement, QLatin1StringView key)
{
    using Family = policy::catalogue::Family;
    std::optional<QStringList> wanted;
    for (const policy::Condition &condition : statement.conditions) {
        const auto parts = policy::catalogue::parseOperator(condition.op.value);
        if (text(condition.key.value).compare(key, Qt::CaseInsensitive) != 0 || !parts.base ||
            parts.base->family != Family::String || parts.base->negated)
            continue;
        QStringList values;
        for (const policy::Item &item : condition.values.values)
            values.append(text(item.value).simplified());
        wanted = wanted ? wanted : values; // a second condition narrows the first; the sentences tell how
    }
    return wanted;
}

QString delegateName(const HandOver &handOver)
{
    const auto arn = parseArn(handOver.identityArn);
    return arn ? arn->identityName() : QString();
}

} // namespace

Grants::Grants(const QList<AttachedPolicy> &policies)
{
    for (const AttachedPolicy &policy : policies)
        m_documents.emplace_back(policy.text.toStdString());
    for (const policy::Document &document : m_documents) {
        for (const policy::Statement &statement : document.statements()) {
            if (!statement.isAllow() || !statement.principal || statement.principal->negated)
                continue;
            for (const policy::PrincipalEntry &entry : statement.principal->entries) {
                const QString delegate = canonical(entry);
                if (entry.kind != policy::PrincipalEntry::Kind::Other && !m_delegates.contains(delegate))
                    m_delegates.append(delegate);
            }
        }
    }
}

QList<policy::Statement> Grants::statementsFor(const QString &delegate) const
{
    QList<policy::Statement> allows;
    QList<policy::Statement> denies;
    for (const policy::Document &document : m_documents) {
        for (const policy::Statement &statement : document.statements()) {
            if (!speaksOf(statement, delegate))
                continue;
            if (statement.isAllow())
                allows.append(about(statement, delegate));
            else if (statement.isDeny())
                denies.append(about(statement, delegate));
        }
    }
    return allows + denies;
}

HandOver Grants::handOver(const QString &identityArn, const QString &delegate) const
{
    HandOver made;
    made.identityArn = identityArn;
    made.delegate = delegate;
    const auto arn = parseArn(identityArn);
    made.region = arn ? arn->region : QString();
    const QList<policy::Statement> statements = statementsFor(delegate);
    for (const policy::catalogue::Action &action : policy::catalogue::actions()) {
        const bool granted = std::any_of(statements.begin(), statements.end(), [&](const policy::Statement &statement) {
            return statement.isAllow() && grants(statement, action.name);
        });
        if (action.sending && granted)
            made.actions.append(QString::fromUtf8(action.name.data(), qsizetype(action.name.size())));
    }
    bool everyAddress = false;
    QStringList feedback;
    bool everyFeedback = false;
    for (const policy::Statement &statement : statements) {
        if (!statement.isAllow())
            continue;
        const auto from = wantedValues(statement, "ses:FromAddress"_L1);
        everyAddress = everyAddress || !from;
        made.fromPatterns += from.value_or(QStringList());
        const auto to = wantedValues(statement, "ses:FeedbackAddress"_L1);
        everyFeedback = everyFeedback || !to;
        feedback += to.value_or(QStringList());
    }
    made.fromPatterns.removeDuplicates();
    if (everyAddress)
        made.fromPatterns.clear();
    if (!everyFeedback && !feedback.isEmpty())
        made.feedbackAddress = concreteAddress(feedback.first());
    const bool covered = made.feedbackAddress.isEmpty() || covers(delegateName(made), made.feedbackAddress);
    made.returnPathArn = covered ? identityArn : QString();
    return made;
}

bool allowsAction(const AttachedPolicy &policy, const QString &action)
{
    const policy::Document document(policy.text.toStdString());
    const auto &statements = document.statements();
    const std::string wanted = action.toStdString();
    return std::any_of(statements.begin(), statements.end(), [&](const policy::Statement &statement) {
        return statement.isAllow() && grants(statement, wanted);
    });
}

QByteArray delegatePolicy(const HandOver &handOver)
{
    const bool isService =
        !handOver.delegate.isEmpty() && handOver.delegate != "*"_L1 && accountOf(handOver.delegate).isEmpty();
    if (isService || handOver.actions.isEmpty())
        return {};
    // Written by hand: QJsonDocument would sort the elements.
    QStringList actions;
    for (const QString &action : handOver.actions)
        actions.append("        "_L1 + text(policy::json::quoted(action.toStdString())));
    return "{\n"
           "  \"Version\": \"2012-10-17\",\n"
           "  \"Statement\": [\n"
           "    {\n"
           "      \"Effect\": \"Allow\",\n"
           "      \"Action\": [\n" +
           actions.join(",\n"_L1).toUtf8() +
           "\n"
           "      ],\n"
           "      \"Resource\": " +
           QByteArray::fromStdString(policy::json::quoted(handOver.identityArn.toStdString())) +
           "\n"
           "    }\n"
           "  ]\n"
           "}\n";
}

QString concreteAddress(const QString &pattern)
{
    const bool open = pattern.contains(u'*') || pattern.contains(u'?') || pattern.contains("${"_L1);
    return open || checkAddress(pattern) != NameProblem::None ? QString() : pattern;
}

SendRequest requestOf(const HandOver &handOver, const QString &example)
{
    SendRequest request;
    const bool multiRegion = handOver.region == "*"_L1;
    request.scope = {accountOf(handOver.delegate), multiRegion ? QString() : handOver.region};
    const auto delegate = parseArn(handOver.delegate);
    if (delegate && (delegate->service == "iam"_L1 || delegate->service == "sts"_L1))
        request.principalArn = handOver.delegate;
    const bool rawOnly = !handOver.actions.isEmpty() && !handOver.actions.contains(u"ses:SendEmail"_s);
    request.door = rawOnly ? Door::V2Raw : Door::V2Simple;
    for (const QString &pattern : handOver.fromPatterns) {
        if (request.from.address.isEmpty())
            request.from.address = concreteAddress(pattern);
    }
    // The identity of one address speaks for no other.
    if (request.from.address.isEmpty() && handOver.fromPatterns.isEmpty())
        request.from.address = concreteAddress(delegateName(handOver));
    if (request.from.address.isEmpty())
        request.from.address = example;
    request.returnPath = handOver.feedbackAddress;
    request.sourceArn = handOver.identityArn;
    request.fromArn = handOver.identityArn;
    request.returnPathArn = handOver.returnPathArn;
    return request;
}

} // namespace ses
