// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rules/mail_object.h"

#include "ses/mime.h"

using namespace Qt::StringLiterals;

namespace simulator::rules {

namespace {

constexpr int maximumHeaders = 10 * 1024; ///< bytes; SES cuts the rest (ses.md 6.3)

QString headerOf(const ses::mime::Parsed &parsed, QLatin1StringView name)
{
    for (const ses::NameValue &header : parsed.headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

Json mailboxes(const QString &header)
{
    Json array = Json::array();
    for (const ses::Mailbox &mailbox : ses::parseMailboxes(header))
        array.push_back(text(ses::formatMailbox(mailbox)));
    return array;
}

Json commonHeaders(const ses::mime::Parsed &parsed, const MailFacts &mail)
{
    Json common;
    common["from"] = mailboxes(headerOf(parsed, "From"_L1));
    common["date"] = text(headerOf(parsed, "Date"_L1));
    common["to"] = mailboxes(headerOf(parsed, "To"_L1));
    if (const QString cc = headerOf(parsed, "Cc"_L1); !cc.isEmpty())
        common["cc"] = mailboxes(cc);
    if (const QString replyTo = headerOf(parsed, "Reply-To"_L1); !replyTo.isEmpty())
        common["replyTo"] = mailboxes(replyTo);
    common["messageId"] = text(mail.messageId);
    common["subject"] = text(headerOf(parsed, "Subject"_L1));
    return common;
}

} // namespace

std::string text(const QString &value)
{
    return value.toStdString();
}

std::string timestamp(const QDateTime &at)
{
    return at.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s).toStdString();
}

Json texts(const QStringList &values)
{
    Json array = Json::array();
    for (const QString &value : values)
        array.push_back(text(value));
    return array;
}

Json mailBasics(const ses::SendRequest &request, const MailFacts &mail)
{
    QStringList destination;
    for (const ses::Mailbox &recipient : request.recipients())
        destination.append(recipient.address);
    Json json;
    json["timestamp"] = timestamp(mail.sentAt);
    json["messageId"] = text(mail.messageId);
    json["source"] = text(request.from.address);
    json["sourceArn"] = text(mail.sourceArn);
    json["sendingAccountId"] = text(request.scope.account);
    json["destination"] = texts(destination);
    return json;
}

void addHeaders(Json &mail, const MailFacts &facts)
{
    const auto parsed = ses::mime::parse(facts.raw);
    Json headers = Json::array();
    qsizetype bytes = 0;
    bool truncated = false;
    for (const ses::NameValue &header : parsed.headers) {
        bytes += header.name.toUtf8().size() + header.value.toUtf8().size();
        truncated = bytes > maximumHeaders;
        if (truncated)
            break;
        headers.push_back({{"name", text(header.name)}, {"value", text(header.value)}});
    }
    mail["headersTruncated"] = truncated;
    mail["headers"] = headers;
    mail["commonHeaders"] = commonHeaders(parsed, facts);
}

QByteArray compact(const Json &json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

} // namespace simulator::rules
