// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/store/request_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace simulator::store {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}
QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QJsonArray mailboxes(const QList<ses::Mailbox> &list)
{
    QJsonArray array;
    for (const ses::Mailbox &mailbox : list)
        array << QJsonArray{mailbox.name, mailbox.address};
    return array;
}

QList<ses::Mailbox> mailboxes(const QJsonValue &value)
{
    QList<ses::Mailbox> list;
    for (const QJsonValue &entry : value.toArray())
        list << ses::Mailbox{entry.toArray().at(0).toString(), entry.toArray().at(1).toString()};
    return list;
}

QJsonArray pairs(const QList<ses::NameValue> &list)
{
    QJsonArray array;
    for (const ses::NameValue &pair : list)
        array << QJsonArray{pair.name, pair.value};
    return array;
}

QList<ses::NameValue> pairs(const QJsonValue &value)
{
    QList<ses::NameValue> list;
    for (const QJsonValue &entry : value.toArray())
        list << ses::NameValue{entry.toArray().at(0).toString(), entry.toArray().at(1).toString()};
    return list;
}

} // namespace

QByteArray toJson(const ses::SendRequest &r)
{
    return compact(QJsonObject{{u"account"_s, r.scope.account},
                               {u"region"_s, r.scope.region},
                               {u"action"_s, r.action},
                               {u"principal"_s, r.principalArn},
                               {u"door"_s, static_cast<int>(r.door)},
                               {u"from"_s, mailboxes({r.from})},
                               {u"to"_s, mailboxes(r.to)},
                               {u"cc"_s, mailboxes(r.cc)},
                               {u"bcc"_s, mailboxes(r.bcc)},
                               {u"replyTo"_s, mailboxes(r.replyTo)},
                               {u"returnPath"_s, r.returnPath},
                               {u"subject"_s, r.subject},
                               {u"headers"_s, pairs(r.headers)},
                               {u"tags"_s, pairs(r.tags)},
                               {u"configurationSet"_s, r.configurationSet},
                               {u"sourceArn"_s, r.sourceArn},
                               {u"fromArn"_s, r.fromArn},
                               {u"returnPathArn"_s, r.returnPathArn},
                               {u"sourceIp"_s, r.sourceIp}});
}

ses::SendRequest requestFromJson(const QByteArray &json)
{
    const QJsonObject o = QJsonDocument::fromJson(json).object();
    ses::SendRequest r;
    r.scope = {o[u"account"].toString(), o[u"region"].toString()};
    r.principalArn = o[u"principal"].toString();
    r.door = static_cast<ses::Door>(o[u"door"].toInt());
    r.action = o[u"action"].toString();
    r.from = mailboxes(o[u"from"]).value(0);
    r.to = mailboxes(o[u"to"]);
    r.cc = mailboxes(o[u"cc"]);
    r.bcc = mailboxes(o[u"bcc"]);
    r.replyTo = mailboxes(o[u"replyTo"]);
    r.returnPath = o[u"returnPath"].toString();
    r.subject = o[u"subject"].toString();
    r.headers = pairs(o[u"headers"]);
    r.tags = pairs(o[u"tags"]);
    r.configurationSet = o[u"configurationSet"].toString();
    r.sourceArn = o[u"sourceArn"].toString();
    r.fromArn = o[u"fromArn"].toString();
    r.returnPathArn = o[u"returnPathArn"].toString();
    r.sourceIp = o[u"sourceIp"].toString();
    return r;
}

QByteArray toJson(const rules::PlannedEvent &p)
{
    return compact(QJsonObject{{u"type"_s, static_cast<int>(p.type)},
                               {u"recipients"_s, QJsonArray::fromStringList(p.recipients)},
                               {u"bounceType"_s, p.bounceType},
                               {u"subType"_s, p.subType},
                               {u"status"_s, p.status},
                               {u"diagnostic"_s, p.diagnostic},
                               {u"automaticReply"_s, p.automaticReply},
                               {u"suppress"_s, p.addToSuppressionList}});
}

rules::PlannedEvent planFromJson(const QByteArray &json)
{
    const QJsonObject o = QJsonDocument::fromJson(json).object();
    rules::PlannedEvent p;
    p.type = static_cast<ses::EventType>(o[u"type"].toInt());
    p.recipients = o[u"recipients"].toVariant().toStringList();
    p.bounceType = o[u"bounceType"].toString();
    p.subType = o[u"subType"].toString();
    p.status = o[u"status"].toString();
    p.diagnostic = o[u"diagnostic"].toString();
    p.automaticReply = o[u"automaticReply"].toBool();
    p.addToSuppressionList = o[u"suppress"].toBool();
    return p;
}

QByteArray toJson(const QList<ses::FeedbackRoute> &routes)
{
    QJsonArray array;
    for (const ses::FeedbackRoute &route : routes) {
        array << QJsonArray{static_cast<int>(route.channel),   route.used,   route.target, static_cast<int>(route.why),
                            static_cast<int>(route.targetWhy), route.account};
    }
    return compact(array);
}

QList<ses::FeedbackRoute> routesFromJson(const QByteArray &json)
{
    QList<ses::FeedbackRoute> routes;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        const QJsonArray a = value.toArray();
        routes << ses::FeedbackRoute{static_cast<ses::FeedbackRoute::Channel>(a.at(0).toInt()),
                                     a.at(1).toBool(),
                                     a.at(2).toString(),
                                     static_cast<ses::FeedbackRoute::Why>(a.at(3).toInt()),
                                     static_cast<ses::FeedbackRoute::Why>(a.at(4).toInt()),
                                     a.at(5).toString()};
    }
    return routes;
}

QByteArray toJson(const ses::Error &e)
{
    return compact(QJsonObject{{u"code"_s, static_cast<int>(e.code)},
                               {u"awsCode"_s, e.awsCode},
                               {u"message"_s, e.message},
                               {u"advice"_s, e.advice},
                               {u"httpStatus"_s, e.httpStatus},
                               {u"requestId"_s, e.requestId},
                               {u"retryable"_s, e.retryable}});
}

std::optional<ses::Error> errorFromJson(const QByteArray &json)
{
    if (json.isEmpty())
        return std::nullopt;
    const QJsonObject o = QJsonDocument::fromJson(json).object();
    return ses::Error{static_cast<ses::ErrorCode>(o[u"code"].toInt()),
                      o[u"awsCode"].toString(),
                      o[u"message"].toString(),
                      o[u"advice"].toString(),
                      o[u"httpStatus"].toInt(),
                      o[u"requestId"].toString(),
                      o[u"retryable"].toBool()};
}

} // namespace simulator::store
