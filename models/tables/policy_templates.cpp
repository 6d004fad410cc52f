// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/policy_templates.h"

#include "policy/edits_layout.h"
#include "policy/instant.h"
#include "policy/ip_range.h"
#include "ses/address.h"
#include "ses/arn.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <vector>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PolicyTemplates)
};

using Kind = TemplateField::Kind;

struct Condition
{
    const char *op;
    const char *key;
    std::vector<std::string> values;
};

/// One statement with its conditions, as data.
struct Filled
{
    policy::edits::NewStatement statement;
    std::vector<Condition> conditions;
};

TemplateField account()
{
    return {u"account"_s, Kind::Account, Tr::tr("Account"), u"222222222222"_s};
}

std::vector<std::string> listOf(const QString &typed)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    std::vector<std::string> values;
    for (const QString &part : typed.split(separators, Qt::SkipEmptyParts))
        values.push_back(part.toStdString());
    return values;
}

bool isDigits(const QString &text, qsizetype count)
{
    return text.size() == count &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString problemOfEach(Kind kind, const QString &value)
{
    if (kind == Kind::Addresses && !value.contains(u'@'))
        return Tr::tr("%1 is no address. Write marketing@example.com, or *@example.com for all of a domain.")
            .arg(value);
    if (kind == Kind::Domains) {
        const auto problem = ses::checkDomain(value);
        return problem == ses::NameProblem::None ? QString() : Tr::tr("%1: %2").arg(value, ses::describe(problem));
    }
    if (kind == Kind::IpRanges && !policy::readIpRange(value.toStdString()))
        return Tr::tr("%1 is no address or range. Write 203.0.113.0/24 or 2001:db8::/32.").arg(value);
    return {};
}

QString problemOfOne(Kind kind, const QString &value)
{
    const auto arn = ses::parseArn(value);
    switch (kind) {
    case Kind::Account:
        return isDigits(value, 12) ? QString() : Tr::tr("An account id is twelve digits, without dashes.");
    case Kind::UserArn:
        return arn && arn->service == "iam"_L1 && arn->resource.contains(u'/')
                   ? QString()
                   : Tr::tr("Write the user's ARN: arn:aws:iam::222222222222:user/jane.");
    case Kind::Date:
        return policy::readInstant(value.toStdString()) && value.contains(u'-')
                   ? QString()
                   : Tr::tr("Write a date such as 2027-06-30 or 2027-06-30T18:00:00Z.");
    case Kind::Service:
        return value.endsWith(".amazonaws.com"_L1) && value == value.toLower()
                   ? QString()
                   : Tr::tr("A service is written in small letters: cognito-idp.amazonaws.com.");
    case Kind::SourceArn:
        return arn ? QString() : Tr::tr("Write an ARN; * is allowed in it.");
    case Kind::Addresses:
    case Kind::Domains:
    case Kind::IpRanges:
        break;
    }
    return {};
}

Filled filled(const QString &id, const FieldValues &values, const QString &identityArn)
{
    const auto value = [&](const char *field) {
        return values.value(QString::fromLatin1(field)).trimmed().toStdString();
    };
    const auto list = [&](const char *field) { return listOf(values.value(QString::fromLatin1(field))); };
    Filled made;
    made.statement.actions = {"ses:SendEmail", "ses:SendRawEmail"};
    made.statement.resource = identityArn.toStdString();
    if (const std::string who = value(values.contains(u"user"_s) ? "user" : "account"); !who.empty())
        made.statement.awsPrincipals = {who};
    if (id == "addresses"_L1)
        made.conditions = {{"StringLike", "ses:FromAddress", list("addresses")}};
    if (id == "domains"_L1) {
        std::vector<std::string> patterns;
        for (const std::string &domain : list("domains"))
            patterns.push_back("*@" + domain);
        // Without the guard a request that carries no recipients would pass (policy-language.md 4.3).
        made.conditions = {{"ForAllValues:StringLike", "ses:Recipients", patterns},
                           {"Null", "ses:Recipients", {"false"}}};
    }
    if (id == "until"_L1)
        made.conditions = {{"DateLessThan", "aws:CurrentTime", {value("until")}}};
    if (id == "ips"_L1)
        made.conditions = {{"IpAddress", "aws:SourceIp", list("ips")}};
    if (id == "service"_L1) {
        made.statement.awsPrincipals.clear();
        made.statement.servicePrincipals = {value("service")};
        made.conditions = {{"StringEquals", "aws:SourceAccount", {value("account")}},
                           {"ArnLike", "aws:SourceArn", {value("source")}}};
    }
    if (id == "deny"_L1) {
        made.statement.effect = "Deny";
        made.statement.actions = {"ses:Send*"};
    }
    return made;
}

} // namespace

QList<PolicyTemplate> policyTemplates()
{
    const TemplateField user{u"user"_s, Kind::UserArn, Tr::tr("User"), u"arn:aws:iam::222222222222:user/jane"_s};
    return {
        {u"account"_s,
         Tr::tr("One account may send"),
         Tr::tr("Everybody in another account whom its administrators permit may send as this identity."),
         {account()}},
        {u"user"_s,
         Tr::tr("One user may send"),
         Tr::tr("A single IAM user of another account may send as this identity."),
         {user}},
        {u"addresses"_s,
         Tr::tr("Only from certain addresses"),
         Tr::tr("An account may send, with these From addresses only."),
         {account(), {u"addresses"_s, Kind::Addresses, Tr::tr("From addresses"), u"marketing@example.com"_s}}},
        {u"domains"_s,
         Tr::tr("Only to certain domains"),
         Tr::tr("An account may send, to recipients at these domains only."),
         {account(), {u"domains"_s, Kind::Domains, Tr::tr("Recipient domains"), u"example.com"_s}}},
        {u"until"_s,
         Tr::tr("Until a date"),
         Tr::tr("An account may send until the end of a contract, say."),
         {account(), {u"until"_s, Kind::Date, Tr::tr("Ends"), u"2027-06-30T22:00:00Z"_s}}},
        {u"ips"_s,
         Tr::tr("Only from certain IP addresses"),
         Tr::tr("An account may send from these networks only."),
         {account(), {u"ips"_s, Kind::IpRanges, Tr::tr("IP addresses"), u"203.0.113.0/24"_s}}},
        {u"service"_s,
         Tr::tr("An AWS service may send"),
         Tr::tr("A service such as Cognito may send on behalf of one of your resources, and of nobody else's."),
         {{u"service"_s, Kind::Service, Tr::tr("Service"), u"cognito-idp.amazonaws.com"_s},
          {u"account"_s, Kind::Account, Tr::tr("Account of the resource"), u"111111111111"_s},
          {u"source"_s, Kind::SourceArn, Tr::tr("Resource"),
           u"arn:aws:cognito-idp:us-east-1:111111111111:userpool/us-east-1_AbCdEf"_s}}},
        {u"deny"_s, Tr::tr("Deny one user"), Tr::tr("A single user may not send, whatever else allows it."), {user}},
    };
}

QString problemOf(const TemplateField &field, const QString &value)
{
    const QString typed = value.trimmed();
    if (typed.isEmpty())
        return Tr::tr("%1 is missing.", "a field").arg(field.label);
    const bool isList = field.kind == Kind::Addresses || field.kind == Kind::Domains || field.kind == Kind::IpRanges;
    if (!isList)
        return problemOfOne(field.kind, typed);
    for (const std::string &each : listOf(typed)) {
        if (const QString problem = problemOfEach(field.kind, QString::fromStdString(each)); !problem.isEmpty())
            return problem;
    }
    return {};
}

policy::TextEdits insertTemplate(const policy::Document &document, const PolicyTemplate &chosen,
                                 const FieldValues &values, const QString &identityArn)
{
    for (const TemplateField &field : chosen.fields) {
        if (!problemOf(field, values.value(field.id)).isEmpty())
            return {};
    }
    const Filled made = filled(chosen.id, values, identityArn);
    policy::edits::Steps steps(document);
    const bool blank = document.text().find_first_not_of(" \t\r\n") == std::string::npos;
    steps.apply(blank ? policy::TextEdits{{{0, document.text().size()}, policy::edits::newPolicy({made.statement})}}
                      : policy::edits::addStatement(document, made.statement));
    for (const Condition &condition : made.conditions) {
        const std::size_t count = steps.document().statements().size();
        if (count == 0)
            return {};
        steps.apply(
            policy::edits::addCondition(steps.document(), count - 1, condition.op, condition.key, condition.values));
    }
    return steps.result();
}

} // namespace tables
