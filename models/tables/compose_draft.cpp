// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/compose_draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tables::draft {

namespace {

struct TextField
{
    QLatin1StringView key;
    QString ses::SendRequest::*member;
};

const TextField textFields[] = {
    {"principal"_L1, &ses::SendRequest::principalArn},
    {"action"_L1, &ses::SendRequest::action},
    {"sourceIp"_L1, &ses::SendRequest::sourceIp},
    {"returnPath"_L1, &ses::SendRequest::returnPath},
    {"subject"_L1, &ses::SendRequest::subject},
    {"text"_L1, &ses::SendRequest::text},
    {"html"_L1, &ses::SendRequest::html},
    {"configurationSet"_L1, &ses::SendRequest::configurationSet},
    {"sourceArn"_L1, &ses::SendRequest::sourceArn},
    {"fromArn"_L1, &ses::SendRequest::fromArn},
    {"returnPathArn"_L1, &ses::SendRequest::returnPathArn},
};

struct MailboxField
{
    QLatin1StringView key;
    QList<ses::Mailbox> ses::SendRequest::*member;
};

const MailboxField mailboxFields[] = {
    {"to"_L1, &ses::SendRequest::to},
    {"cc"_L1, &ses::SendRequest::cc},
    {"bcc"_L1, &ses::SendRequest::bcc},
    {"replyTo"_L1, &ses::SendRequest::replyTo},
};

struct PairField
{
    QLatin1StringView key;
    QList<ses::NameValue> ses::SendRequest::*member;
};

const PairField pairFields[] = {
    {"headers"_L1, &ses::SendRequest::headers},
    {"tags"_L1, &ses::SendRequest::tags},
    {"conditionKeys"_L1, &ses::SendRequest::conditionKeys},
};

constexpr int formatVersion = 1;

QJsonObject mailboxJson(const ses::Mailbox &mailbox)
{
    return {{u"name"_s, mailbox.name}, {u"address"_s, mailbox.address}};
}

ses::Mailbox mailboxFrom(const QJsonValue &json)
{
    return {json["name"_L1].toString(), json["address"_L1].toString()};
}

} // namespace

QByteArray toJson(const ses::SendRequest &request)
{
    QJsonObject root{{u"version"_s, formatVersion},
                     {u"account"_s, request.scope.account},
                     {u"region"_s, request.scope.region},
                     {u"door"_s, int(request.door)},
                     {u"from"_s, mailboxJson(request.from)}};
    for (const TextField &field : textFields)
        root[field.key] = request.*field.member;
    for (const MailboxField &field : mailboxFields) {
        QJsonArray list;
        for (const ses::Mailbox &mailbox : request.*field.member)
            list.append(mailboxJson(mailbox));
        root[field.key] = list;
    }
    for (const PairField &field : pairFields) {
        QJsonArray list;
        for (const ses::NameValue &pair : request.*field.member)
            list.append(QJsonObject{{u"name"_s, pair.name}, {u"value"_s, pair.value}});
        root[field.key] = list;
    }
    QJsonObject outcomes;
    for (auto it = request.outcomes.begin(); it != request.outcomes.end(); ++it)
        outcomes[it.key()] = int(it.value());
    root[u"outcomes"_s] = outcomes;
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

std::optional<ses::SendRequest> fromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root["version"_L1].toInt() != formatVersion)
        return std::nullopt;
    ses::SendRequest request;
    request.scope = {root["account"_L1].toString(), root["region"_L1].toString()};
    const int door = root["door"_L1].toInt();
    if (door >= 0 && door <= int(ses::Door::Smtp))
        request.door = ses::Door(door);
    request.from = mailboxFrom(root["from"_L1]);
    for (const TextField &field : textFields)
        request.*field.member = root[field.key].toString();
    for (const MailboxField &field : mailboxFields) {
        for (const QJsonValue &mailbox : root[field.key].toArray())
            (request.*field.member).append(mailboxFrom(mailbox));
    }
    for (const PairField &field : pairFields) {
        for (const QJsonValue &pair : root[field.key].toArray())
            (request.*field.member).append({pair["name"_L1].toString(), pair["value"_L1].toString()});
    }
    const QJsonObject outcomes = root["outcomes"_L1].toObject();
    for (auto it = outcomes.begin(); it != outcomes.end(); ++it) {
        const int outcome = it.value().toInt();
        if (outcome >= 0 && outcome <= int(ses::RecipientOutcome::Delay))
            request.outcomes.insert(it.key(), ses::RecipientOutcome(outcome));
    }
    return request;
}

QByteArray attachmentsToJson(const QList<ses::Attachment> &attachments)
{
    if (attachments.isEmpty())
        return {};
    QJsonArray list;
    for (const ses::Attachment &attachment : attachments)
        list.append(QJsonObject{{u"fileName"_s, attachment.fileName},
                                {u"contentType"_s, attachment.contentType},
                                {u"content"_s, QString::fromLatin1(attachment.content.toBase64())}});
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QList<ses::Attachment> attachmentsFromJson(const QByteArray &json)
{
    QList<ses::Attachment> attachments;
    for (const QJsonValue &entry : QJsonDocument::fromJson(json).array())
        attachments.append({entry["fileName"_L1].toString(), entry["contentType"_L1].toString(),
                            QByteArray::fromBase64(entry["content"_L1].toString().toLatin1())});
    return attachments;
}

} // namespace tables::draft
