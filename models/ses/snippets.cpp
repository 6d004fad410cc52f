// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/snippets.h"

#include "ses/mime.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace ses::snippets {

namespace {

using Json = nlohmann::ordered_json;

std::string utf8(const QString &text)
{
    return text.toStdString();
}

/// One word of a POSIX shell.
QString quoted(const QString &text)
{
    QString inner = text;
    return u'\'' + inner.replace(u'\'', "'\\''"_L1) + u'\'';
}

QString quoted(const Json &json)
{
    return quoted(QString::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace)));
}

/// A command with one option a line, so that people can read it.
class Command
{
public:
    Command(const QString &start, const SendRequest &request)
        : m_text(start)
    {
        option("region"_L1, request.scope.region);
    }

    void option(QLatin1StringView name, const QString &value)
    {
        if (!value.isEmpty())
            m_text += " \\\n  --"_L1 + name + u' ' + quoted(value);
    }
    void option(QLatin1StringView name, const QStringList &values)
    {
        if (values.isEmpty())
            return;
        m_text += " \\\n  --"_L1 + name;
        for (const QString &value : values)
            m_text += u' ' + quoted(value);
    }
    void option(QLatin1StringView name, const Json &json) { m_text += " \\\n  --"_L1 + name + u' ' + quoted(json); }
    [[nodiscard]] QString text() const { return m_text + u'\n'; }

private:
    QString m_text;
};

QStringList formatted(const QList<Mailbox> &mailboxes)
{
    QStringList texts;
    for (const Mailbox &mailbox : mailboxes)
        texts.append(formatMailbox(mailbox));
    return texts;
}

Json list(const QList<Mailbox> &mailboxes)
{
    Json array = Json::array();
    for (const QString &text : formatted(mailboxes))
        array.push_back(utf8(text));
    return array;
}

Json destination(const SendRequest &request)
{
    Json json = Json::object();
    if (!request.to.isEmpty())
        json["ToAddresses"] = list(request.to);
    if (!request.cc.isEmpty())
        json["CcAddresses"] = list(request.cc);
    if (!request.bcc.isEmpty())
        json["BccAddresses"] = list(request.bcc);
    return json;
}

Json content(const QString &text)
{
    return {{"Data", utf8(text)}, {"Charset", "UTF-8"}};
}

/// Subject and Body, as v1's Message and v2's Simple have them.
Json simpleMessage(const SendRequest &request)
{
    Json body = Json::object();
    if (!request.text.isEmpty() || request.html.isEmpty())
        body["Text"] = content(request.text);
    if (!request.html.isEmpty())
        body["Html"] = content(request.html);
    return {{"Subject", content(request.subject)}, {"Body", body}};
}

Json tags(const SendRequest &request)
{
    Json array = Json::array();
    for (const NameValue &tag : request.tags)
        array.push_back({{"Name", utf8(tag.name)}, {"Value", utf8(tag.value)}});
    return array;
}

bool needsRaw(const SendRequest &request)
{
    return request.door == Door::V1Raw || request.door == Door::V2Raw || request.door == Door::Smtp ||
           !request.attachments.isEmpty() || !request.headers.isEmpty();
}

/// Base64 of the message; SES sets Date and Message-ID itself.
Result<QString> rawData(const SendRequest &request, const QByteArray &before = {})
{
    auto raw = mime::build(request, {}, {});
    if (!raw)
        return tl::unexpected(raw.error());
    return QString::fromLatin1(QByteArray(before + *raw).toBase64());
}

QString comment(const Error &error)
{
    return "# "_L1 + error.message.simplified() + u'\n';
}

/// The doors that know one ARN only use it for the From header too (ses.md 3.1).
QString fromArnOf(const SendRequest &request)
{
    const bool hasOwn = request.door == Door::V1Raw || request.door == Door::Smtp;
    return hasOwn || !request.fromArn.isEmpty() ? request.fromArn : request.sourceArn;
}

void addCommonV1(Command &command, const SendRequest &request)
{
    command.option("return-path-arn"_L1, request.returnPathArn);
    if (!request.tags.isEmpty())
        command.option("tags"_L1, tags(request));
    command.option("configuration-set-name"_L1, request.configurationSet);
}

QString rawV1(const SendRequest &request)
{
    // A Source parameter would win over the Return-Path header (ses.md 6.2): one or the other.
    const bool ownReturnPath = !request.returnPath.isEmpty();
    const QByteArray before = ownReturnPath ? "Return-Path: <" + request.returnPath.toUtf8() + ">\r\n" : QByteArray();
    const auto data = rawData(request, before);
    if (!data)
        return comment(data.error());
    Command command(u"aws ses send-raw-email"_s, request);
    if (!ownReturnPath)
        command.option("source"_L1, request.from.address);
    QStringList addresses;
    for (const Mailbox &recipient : request.recipients())
        addresses.append(recipient.address);
    command.option("destinations"_L1, addresses);
    command.option("source-arn"_L1, request.sourceArn);
    command.option("from-arn"_L1, fromArnOf(request));
    addCommonV1(command, request);
    command.option("raw-message"_L1, Json{{"Data", utf8(*data)}});
    return command.text();
}

} // namespace

QString awsCliV1(const SendRequest &request)
{
    if (needsRaw(request))
        return rawV1(request);
    Command command(u"aws ses send-email"_s, request);
    command.option("from"_L1, formatMailbox(request.from));
    command.option("destination"_L1, destination(request));
    command.option("reply-to-addresses"_L1, formatted(request.replyTo));
    command.option("return-path"_L1, request.returnPath);
    command.option("source-arn"_L1, request.sourceArn);
    addCommonV1(command, request);
    command.option("message"_L1, simpleMessage(request));
    return command.text();
}

QString awsCliV2(const SendRequest &request)
{
    Json message = Json::object();
    if (needsRaw(request)) {
        const auto data = rawData(request);
        if (!data)
            return comment(data.error());
        message["Raw"] = Json{{"Data", utf8(*data)}};
    } else {
        message["Simple"] = simpleMessage(request);
    }
    Command command(u"aws sesv2 send-email"_s, request);
    command.option("from-email-address"_L1, formatMailbox(request.from));
    command.option("from-email-address-identity-arn"_L1, request.sourceArn);
    command.option("destination"_L1, destination(request));
    command.option("reply-to-addresses"_L1, formatted(request.replyTo));
    command.option("feedback-forwarding-email-address"_L1, request.returnPath);
    command.option("feedback-forwarding-email-address-identity-arn"_L1, request.returnPathArn);
    if (!request.tags.isEmpty())
        command.option("email-tags"_L1, tags(request));
    command.option("configuration-set-name"_L1, request.configurationSet);
    command.option("content"_L1, message);
    return command.text();
}

QString smtpHeaders(const SendRequest &request)
{
    QString text;
    const auto line = [&text](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            text += name + ": "_L1 + value.simplified() + u'\n';
    };
    line("X-SES-SOURCE-ARN"_L1, request.sourceArn);
    line("X-SES-FROM-ARN"_L1, fromArnOf(request));
    line("X-SES-RETURN-PATH-ARN"_L1, request.returnPathArn);
    line("X-SES-CONFIGURATION-SET"_L1, request.configurationSet);
    QStringList pairs;
    for (const NameValue &tag : request.tags)
        pairs.append(tag.name + u'=' + tag.value);
    line("X-SES-MESSAGE-TAGS"_L1, pairs.join(", "_L1));
    return text;
}

} // namespace ses::snippets
