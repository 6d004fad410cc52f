// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/teaching.h"

#include "policy/catalogue.h"
#include "policy/evaluate.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Teaching)
};

namespace catalogue = policy::catalogue;

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

QString phrase(const char *sentence)
{
    return sentence ? QCoreApplication::translate("policy", sentence) : QString();
}

QString lines(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u'\n');
}

const QHash<QString, const char *> &elementTexts()
{
    static const QHash<QString, const char *> texts{
        {u"Version"_s,
         QT_TRANSLATE_NOOP("Teaching", "The version of the policy language, not of this policy: 2012-10-17. Under the "
                                       "older 2008-10-17, ${...} is no variable.")},
        {u"Id"_s, QT_TRANSLATE_NOOP("Teaching", "A name for the policy. It decides nothing.")},
        {u"Statement"_s,
         QT_TRANSLATE_NOOP("Teaching", "The list of statements. Each allows or denies something; a Deny "
                                       "wins over every Allow, wherever it stands.")},
        {u"Sid"_s, QT_TRANSLATE_NOOP("Teaching", "A name for the statement, letters and digits, once in the policy. It "
                                                 "decides nothing.")},
        {u"Effect"_s, QT_TRANSLATE_NOOP("Teaching", "Allow or Deny, in this spelling.")},
        {u"Principal"_s,
         QT_TRANSLATE_NOOP("Teaching", "Who: {\"AWS\": an account id or ARN}, {\"Service\": a service}, or \"*\" for "
                                       "everybody. An account means everybody in it whom its own IAM allows. No "
                                       "wildcards inside an ARN.\nExample: {\"AWS\": \"222222222222\"}")},
        {u"NotPrincipal"_s, QT_TRANSLATE_NOOP("Teaching", "Everybody but these. Only sensible with Deny, and then the "
                                                          "account must be listed beside its user.")},
        {u"Action"_s, QT_TRANSLATE_NOOP("Teaching", "What may be done: ses:SendEmail, ses:SendRawEmail (SMTP and raw "
                                                    "messages), or a pattern such as ses:Send*. Case does not count.")},
        {u"NotAction"_s, QT_TRANSLATE_NOOP("Teaching", "Every action but these, also those that come in the future.")},
        {u"Resource"_s,
         QT_TRANSLATE_NOOP("Teaching", "The ARN of the identity that this policy is attached to, in each "
                                       "statement, without wildcards.")},
        {u"NotResource"_s, QT_TRANSLATE_NOOP("Teaching", "Every resource but these. Of no use in the policy of one "
                                                         "identity.")},
        {u"Condition"_s,
         QT_TRANSLATE_NOOP("Teaching",
                           "When the statement applies: {operator: {key: value or list}}. All operators and "
                           "all keys must hold; of several values of a key one is enough.\nExample: "
                           "{\"StringLike\": {\"ses:FromAddress\": \"*@example.com\"}}")},
        {u"AWS"_s, QT_TRANSLATE_NOOP("Teaching", "Accounts (twelve digits) and ARNs of users, roles and sessions.")},
        {u"Service"_s, QT_TRANSLATE_NOOP("Teaching", "AWS services, such as cognito-idp.amazonaws.com. Name the source "
                                                     "with aws:SourceAccount and aws:SourceArn.")},
        {u"Allow"_s, QT_TRANSLATE_NOOP("Teaching", "Grants, unless some Deny applies as well.")},
        {u"Deny"_s, QT_TRANSLATE_NOOP("Teaching", "Forbids, whatever else allows it, also to the owner's own users.")},
    };
    return texts;
}

QString familyLesson(catalogue::Family family, bool wildcards)
{
    using catalogue::Family;
    switch (family) {
    case Family::String:
        return wildcards ? Tr::tr("Compares text, case counts. * stands for any characters, ? for one.")
                         : Tr::tr("Compares text to the letter; * and ? are ordinary characters here.");
    case Family::Numeric:
        return Tr::tr("Compares numbers: the request's value with the one written here.");
    case Family::Date:
        return Tr::tr("Compares points in time, such as 2027-01-31T12:00:00Z, or seconds since 1970.");
    case Family::Bool:
        return Tr::tr("Compares with true or false.");
    case Family::Binary:
        return Tr::tr("Compares bytes, written in Base64.");
    case Family::Ip:
        return Tr::tr("Compares an address with ranges such as 203.0.113.0/24.");
    case Family::Arn:
        return Tr::tr("Compares the six parts of an ARN one by one; * and ? work within each part.");
    case Family::Null:
        return Tr::tr("\"true\": the request must not have the key. \"false\": it must have it.");
    }
    return {};
}

QString setLesson(catalogue::OperatorParts::Set set)
{
    using Set = catalogue::OperatorParts::Set;
    if (set == Set::ForAllValues)
        return Tr::tr(
            "ForAllValues: every value of the request must match one of these. Also true when the request has "
            "none: add Null with \"false\" to rule that out.");
    if (set == Set::ForAnyValue)
        return Tr::tr("ForAnyValue: one value of the request that matches is enough. False when the request has none.");
    return {};
}

QString typeName(catalogue::KeyType type)
{
    using catalogue::KeyType;
    switch (type) {
    case KeyType::String:
        return Tr::tr("text");
    case KeyType::Number:
        return Tr::tr("number");
    case KeyType::Date:
        return Tr::tr("date and time");
    case KeyType::Boolean:
        return Tr::tr("true or false");
    case KeyType::Ip:
        return Tr::tr("IP address");
    case KeyType::Arn:
        return Tr::tr("ARN");
    }
    return {};
}

QString fittingOperators(const catalogue::ConditionKey &key)
{
    QStringList names;
    for (const std::string_view name : catalogue::operatorsFor(key.type)) {
        if (names.size() < 4)
            names.append(key.multivalued && name != "Null" ? u"ForAllValues:"_s + latin(name) : latin(name));
    }
    return names.join(", "_L1);
}

} // namespace

QString elementLesson(const QString &name)
{
    const char *text = elementTexts().value(name);
    return text ? lines({name, Tr::tr(text)}) : QString();
}

QString actionLesson(const QString &action)
{
    if (const auto *known = catalogue::findAction(action.toStdString())) {
        return lines({latin(known->name), phrase(known->allows),
                      known->sending ? QString() : Tr::tr("Cannot be granted to another account.")});
    }
    QStringList matched;
    for (const catalogue::Action &each : catalogue::actions()) {
        if (each.sending &&
            policy::globMatches(action.toLower().toStdString(), latin(each.name).toLower().toStdString()))
            matched.append(latin(each.name));
    }
    return matched.isEmpty() ? QString()
                             : lines({action, Tr::tr("Matches %1.").arg(QLocale().createSeparatedList(matched))});
}

QString operatorLesson(const QString &written)
{
    const catalogue::OperatorParts parts = catalogue::parseOperator(written.toStdString());
    if (!parts.base)
        return {};
    return lines({written, familyLesson(parts.base->family, parts.base->wildcards),
                  parts.base->negated
                      ? Tr::tr("Negated: none of the values may match. True when the request does not have "
                               "the key.")
                      : QString(),
                  parts.ifExists ? Tr::tr("IfExists: also true when the request does not have the key.") : QString(),
                  setLesson(parts.set)});
}

QString conditionKeyLesson(const QString &name)
{
    const auto *key = catalogue::findConditionKey(name.toStdString());
    if (!key)
        return {};
    return lines(
        {Tr::tr("%1: %2", "condition key, type").arg(latin(key->name), typeName(key->type)), phrase(key->meaning),
         key->multivalued ? Tr::tr("Has several values: needs ForAllValues or ForAnyValue.") : QString(),
         key->mayBeAbsent ? Tr::tr("Not in every request.") : QString(),
         Tr::tr("Fitting operators: %1").arg(fittingOperators(*key)), Tr::tr("Example: %1").arg(latin(key->example)),
         key->documentedForSes ? QString() : Tr::tr("Not listed by SES's own pages.")});
}

} // namespace tables
