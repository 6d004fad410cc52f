// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/who_may_send_export.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(WhoMaySend)
};

using policy::Grant;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QStringList list(const std::vector<std::string> &words)
{
    QStringList all;
    for (const std::string &word : words)
        all.append(text(word));
    return all;
}

/// Spreadsheets run formulas of files from strangers, and a policy's text comes from anybody.
QString harmless(const QString &cell)
{
    static const QString dangerous = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
    qsizetype first = 0;
    while (first < cell.size() && cell.at(first) == u' ')
        ++first;
    return first < cell.size() && dangerous.contains(cell.at(first)) ? u'\'' + cell : cell;
}

QString csvCell(const QString &raw)
{
    QString cell = harmless(raw);
    const bool quotes = std::any_of(cell.begin(), cell.end(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\r' || c == u'\n' || c == u'\t' || c == u';';
    });
    if (!quotes && !cell.startsWith(u' ') && !cell.endsWith(u' '))
        return cell;
    cell.replace(u'"', u"\"\""_s);
    return u'"' + cell + u'"';
}

QString effectName(Grant::Effect effect)
{
    switch (effect) {
    case Grant::Effect::Allow:
        return u"Allow"_s;
    case Grant::Effect::Deny:
        return u"Deny"_s;
    case Grant::Effect::None:
        break;
    }
    return u"None"_s;
}

QString reachName(policy::Reach reach)
{
    static constexpr const char *names[] = {"nobody",       "own-account", "other-account",          "service",
                                            "organization", "bounded",     "service-without-source", "public"};
    return QLatin1String(names[std::size_t(reach)]);
}

QString kindName(policy::GrantPrincipal::Kind kind)
{
    static constexpr const char *names[] = {"everyone", "account", "user", "role", "session", "service", "invalid"};
    return QLatin1String(names[std::size_t(kind)]);
}

QString callerName(CallerSide side)
{
    static constexpr const char *names[] = {"not-needed", "unknown", "missing", "partly", "conditional", "allows"};
    return QLatin1String(names[std::size_t(side)]);
}

QString relationName(AccessRow::Relation relation)
{
    static constexpr const char *names[] = {"itself", "general", "specific", "iam"};
    return QLatin1String(names[std::size_t(relation)]);
}

QString sideName(policy::Side side)
{
    return side == policy::Side::Identity ? u"iam-policy"_s : u"identity-policy"_s;
}

QJsonValue orNull(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

QJsonObject conditionObject(const policy::Condition &condition)
{
    QJsonArray values;
    for (const policy::Item &value : condition.values.values)
        values.append(text(value.value));
    return {{u"operator"_s, text(condition.op.value)}, {u"key"_s, text(condition.key.value)}, {u"values"_s, values}};
}

QJsonObject overrideObject(const policy::Override &one)
{
    return {{u"policy"_s, text(one.policy)},           {u"statement"_s, qint64(one.statement + 1)},
            {u"sid"_s, orNull(text(one.sid))},         {u"identityArn"_s, orNull(text(one.identityArn))},
            {u"side"_s, sideName(one.side)},           {u"full"_s, one.isFull()},
            {u"somePrincipals"_s, one.somePrincipals}, {u"someActions"_s, one.someActions},
            {u"conditional"_s, one.conditional},       {u"moreSpecific"_s, one.moreSpecific}};
}

QJsonObject rowObject(const AccessRow &row)
{
    const Grant &grant = *row.grant;
    QJsonArray conditions;
    for (const policy::Condition &condition : grant.conditions)
        conditions.append(conditionObject(condition));
    QJsonArray overrides;
    for (const policy::Override &one : grant.overriddenBy)
        overrides.append(overrideObject(one));
    const QJsonObject principal{{u"kind"_s, kindName(grant.principal.kind)},
                                {u"type"_s, orNull(text(grant.principal.type))},
                                {u"value"_s, text(grant.principal.value)},
                                {u"account"_s, orNull(text(grant.principal.account))},
                                {u"exceptions"_s, QJsonArray::fromStringList(list(grant.principal.exceptions))}};
    return {{u"effect"_s, effectName(grant.effect)},
            {u"side"_s, sideName(grant.side)},
            {u"identity"_s, orNull(row.identity)},
            {u"identityArn"_s, orNull(text(grant.identityArn))},
            {u"relation"_s, relationName(row.relation)},
            {u"policy"_s, text(grant.policy)},
            {u"statement"_s, qint64(grant.statement + 1)},
            {u"sid"_s, orNull(text(grant.sid))},
            {u"user"_s, orNull(row.user)},
            {u"principal"_s, principal},
            {u"reach"_s, reachName(grant.reach)},
            {u"sendingActions"_s, QJsonArray::fromStringList(list(grant.sendingActions))},
            {u"otherActions"_s, QJsonArray::fromStringList(list(grant.otherActions))},
            {u"resources"_s, QJsonArray::fromStringList(list(grant.resources))},
            {u"conditions"_s, conditions},
            {u"hasEffect"_s, grant.effect == Grant::Effect::Deny ? grant.never == nullptr : grant.stands()},
            {u"public"_s, row.isPublic()},
            {u"neverReason"_s, grant.never ? QJsonValue(QString::fromUtf8(grant.never)) : QJsonValue()},
            {u"overriddenBy"_s, overrides},
            {u"moreOverrides"_s, qint64(grant.moreOverrides)},
            {u"callerSide"_s, callerName(row.callerSide)}};
}

} // namespace

QByteArray accessCsv(const QList<AccessRow> &rows)
{
    QByteArray csv = "reach,who,principal,account,effect,actions,other_actions,identity,conditions,has_effect,"
                     "overridden_by,caller_iam,policy,statement,sid,notes\r\n";
    for (const AccessRow &row : rows) {
        const Grant &grant = *row.grant;
        const bool effect = grant.effect == Grant::Effect::Deny ? grant.never == nullptr : grant.stands();
        const QStringList cells{reachName(grant.reach),
                                row.who,
                                text(grant.principal.value),
                                text(grant.principal.account),
                                effectName(grant.effect),
                                list(grant.sendingActions).join(u' '),
                                list(grant.otherActions).join(u' '),
                                row.identity.isEmpty() ? row.as : row.identity,
                                row.conditions,
                                effect ? u"yes"_s : u"no"_s,
                                row.overridden,
                                callerName(row.callerSide),
                                text(grant.policy),
                                QString::number(grant.statement + 1),
                                text(grant.sid),
                                row.notes.join(u' ')};
        for (qsizetype i = 0; i < cells.size(); ++i)
            csv += (i > 0 ? "," : "") + csvCell(cells.at(i)).toUtf8();
        csv += "\r\n";
    }
    return csv;
}

QByteArray accessJson(const QList<AccessRow> &rows, const AccessSurroundings &surroundings, const QDateTime &now)
{
    QJsonArray grants;
    for (const AccessRow &row : rows)
        grants.append(rowObject(row));
    const QJsonObject whole{{u"format"_s, u"mandate-who-may-send"_s},
                            {u"version"_s, 1},
                            {u"account"_s, surroundings.scope.account},
                            {u"region"_s, surroundings.scope.region},
                            {u"identity"_s, orNull(surroundings.identity)},
                            {u"generated"_s, now.toUTC().toString(Qt::ISODate)},
                            {u"grants"_s, grants}};
    return QJsonDocument(whole).toJson();
}

QString accessText(const QList<AccessRow> &rows)
{
    QString all =
        QStringList{Tr::tr("Reach"),          Tr::tr("Who"),        Tr::tr("May"),           Tr::tr("What"),
                    Tr::tr("As", "identity"), Tr::tr("Conditions"), Tr::tr("Overridden By"), Tr::tr("Caller's IAM"),
                    Tr::tr("Where")}
            .join(u'\t') +
        u'\n';
    for (const AccessRow &row : rows) {
        QStringList cells{row.reach.word, row.who,        row.may,    row.what, row.as,
                          row.conditions, row.overridden, row.caller, row.where};
        for (QString &cell : cells)
            cell = harmless(cell.simplified());
        all += cells.join(u'\t') + u'\n';
    }
    return all;
}

} // namespace tables
