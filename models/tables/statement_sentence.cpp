// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/statement_sentence.h"

#include "policy/catalogue.h"
#include "ses/arn.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(StatementSentence)
};

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QString allOf(const QStringList &parts)
{
    return QLocale().createSeparatedList(parts);
}

/// Each separator is asked for anew: "a, b or c" has two of them in most languages.
QString anyOf(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    QString head = parts.first();
    for (qsizetype i = 1; i + 1 < parts.size(); ++i)
        head = Tr::tr("%1, %2", "list of alternatives").arg(head, parts.at(i));
    return Tr::tr("%1 or %2", "end of a list of alternatives").arg(head, parts.last());
}

QString quoted(const std::string &value)
{
    return QLocale().quoteString(text(value));
}

QStringList quotedItems(const policy::Items &items)
{
    QStringList parts;
    for (const policy::Item &item : items.values)
        parts.append(quoted(item.value));
    return parts;
}

QString iamPhrase(const ses::Arn &arn)
{
    const QString name = arn.resource.section(u'/', -1);
    if (arn.resource == "root"_L1)
        return Tr::tr("account %1").arg(arn.account);
    if (arn.resource.startsWith("user/"_L1))
        return Tr::tr("user %1 of account %2").arg(name, arn.account);
    if (arn.resource.startsWith("role/"_L1))
        return Tr::tr("role %1 of account %2").arg(name, arn.account);
    if (arn.resource.startsWith("assumed-role/"_L1))
        return Tr::tr("session %1 of role %2 of account %3").arg(name, arn.resource.section(u'/', 1, 1), arn.account);
    return arn.toString();
}

bool isAccountId(const QString &text)
{
    return text.size() == 12 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString principals(const policy::Statement &statement)
{
    if (!statement.principal || statement.principal->entries.empty())
        return Tr::tr("whoever has this policy");
    QStringList parts;
    for (const policy::PrincipalEntry &entry : statement.principal->entries)
        parts.append(principalPhrase(entry));
    return statement.principal->negated ? Tr::tr("everyone except %1").arg(allOf(parts)) : allOf(parts);
}

QString actions(const policy::Statement &statement)
{
    if (!statement.action || statement.action->items.values.empty())
        return Tr::tr("no action yet");
    QStringList parts;
    for (const policy::Item &item : statement.action->items.values)
        parts.append(item.value == "*" || item.value == "ses:*" ? Tr::tr("every action of SES") : text(item.value));
    return statement.action->negated ? Tr::tr("every action except %1").arg(allOf(parts)) : allOf(parts);
}

QString resourcePhrase(const policy::Item &item)
{
    if (item.value == "*")
        return Tr::tr("every identity");
    const std::optional<ses::Arn> arn = ses::parseArn(text(item.value));
    const QString name = arn ? arn->identityName() : QString();
    return name.isEmpty() ? text(item.value) : name;
}

QString resources(const policy::Statement &statement)
{
    if (!statement.resource || statement.resource->items.values.empty())
        return Tr::tr("no identity yet");
    QStringList parts;
    for (const policy::Item &item : statement.resource->items.values)
        parts.append(resourcePhrase(item));
    return statement.resource->negated ? Tr::tr("every identity except %1").arg(allOf(parts)) : allOf(parts);
}

/// The sentence as a whole, so that every language can order it.
QString sentenceOf(const policy::Statement &statement)
{
    const QString who = principals(statement), what = actions(statement), which = resources(statement);
    const bool narrowed = !statement.conditions.empty();
    if (statement.isAllow()) {
        return narrowed ? Tr::tr("Allows %1 to use %2 on %3, if all of this is true:").arg(who, what, which)
                        : Tr::tr("Allows %1 to use %2 on %3.").arg(who, what, which);
    }
    if (statement.isDeny()) {
        return narrowed ? Tr::tr("Denies %1 the use of %2 on %3, if all of this is true:").arg(who, what, which)
                        : Tr::tr("Denies %1 the use of %2 on %3.").arg(who, what, which);
    }
    return Tr::tr("Has no effect on %1, %2, %3: Effect is neither Allow nor Deny.").arg(who, what, which);
}

QString absencePhrase(const QString &key, const policy::Items &values)
{
    const bool present = values.values.size() == 1 && values.values.front().value == "false";
    return present ? Tr::tr("the request has %1").arg(key) : Tr::tr("the request does not have %1").arg(key);
}

QString conditionPhrase(const policy::Condition &condition)
{
    using Set = policy::catalogue::OperatorParts::Set;
    const auto parts = policy::catalogue::parseOperator(condition.op.value);
    const QString key = text(condition.key.value);
    if (!parts.base)
        return Tr::tr("%1 %2 %3", "key, unknown operator, values")
            .arg(key, text(condition.op.value), anyOf(quotedItems(condition.values)));
    if (parts.base->family == policy::catalogue::Family::Null)
        return absencePhrase(key, condition.values);
    const QString phrase = QCoreApplication::translate("policy", parts.base->phrase);
    // Several values of a negated operator: none of them may match.
    const QStringList listed = quotedItems(condition.values);
    const QString values = listed.isEmpty() ? Tr::tr("nothing", "a condition without values") : anyOf(listed);
    QString all;
    switch (parts.set) {
    case Set::None:
        all = Tr::tr("%1 %2 %3", "key, operator, values").arg(key, phrase, values);
        break;
    case Set::ForAllValues:
        all = Tr::tr("every value of %1 %2 %3", "key, operator, values").arg(key, phrase, values);
        break;
    case Set::ForAnyValue:
        all = Tr::tr("at least one value of %1 %2 %3", "key, operator, values").arg(key, phrase, values);
        break;
    }
    return parts.ifExists ? Tr::tr("%1, where the request has it").arg(all) : all;
}

} // namespace

QString StatementReading::text() const
{
    if (conditions.isEmpty())
        return sentence;
    return Tr::tr("%1 %2.", "sentence, list of its conditions").arg(sentence, conditions.join(u"; "_s));
}

StatementReading readStatement(const policy::Statement &statement)
{
    StatementReading reading{sentenceOf(statement), {}};
    for (const policy::Condition &condition : statement.conditions)
        reading.conditions.append(conditionPhrase(condition));
    return reading;
}

QString principalPhrase(const policy::PrincipalEntry &entry)
{
    using Kind = policy::PrincipalEntry::Kind;
    const QString value = text(entry.item.value);
    switch (entry.kind) {
    case Kind::Everyone:
        return Tr::tr("everyone");
    case Kind::Service:
        return Tr::tr("the service %1").arg(value);
    case Kind::Other:
        return Tr::tr("%1 %2", "type of a principal, its name").arg(text(entry.type), value);
    case Kind::Aws:
        break;
    }
    if (isAccountId(value))
        return Tr::tr("account %1").arg(value);
    const std::optional<ses::Arn> arn = ses::parseArn(value);
    return arn ? iamPhrase(*arn) : QLocale().quoteString(value);
}

QString whoMay(const policy::Document &document)
{
    QStringList parts;
    for (const policy::Statement &statement : document.statements()) {
        if (statement.isAllow() && statement.principal && !statement.principal->entries.empty())
            parts.append(principals(statement));
    }
    parts.removeDuplicates();
    return allOf(parts);
}

} // namespace tables
