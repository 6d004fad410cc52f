// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/compose_draft.h"

#include "ses/arn.h"
#include "ses/mime.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace tables::draft {

namespace {

/// Headers that SES or the composer writes itself.
bool isOwnHeader(const QString &name)
{
    static const QSet<QString> own{u"from"_s,
                                   u"to"_s,
                                   u"cc"_s,
                                   u"bcc"_s,
                                   u"subject"_s,
                                   u"reply-to"_s,
                                   u"return-path"_s,
                                   u"date"_s,
                                   u"sender"_s,
                                   u"message-id"_s,
                                   u"mime-version"_s,
                                   u"received"_s,
                                   u"x-ses-source-arn"_s,
                                   u"x-ses-from-arn"_s,
                                   u"x-ses-return-path-arn"_s,
                                   u"x-ses-configuration-set"_s,
                                   u"x-ses-message-tags"_s,
                                   u"dkim-signature"_s};
    const QString lower = name.toLower();
    return own.contains(lower) || lower.startsWith("content-"_L1);
}

void takeHeader(ses::SendRequest &request, const ses::NameValue &header)
{
    const QString name = header.name.toLower();
    if (name == "from"_L1)
        request.from = ses::parseMailbox(header.value).value_or(request.from);
    else if (name == "to"_L1)
        request.to = ses::parseMailboxes(header.value);
    else if (name == "cc"_L1)
        request.cc = ses::parseMailboxes(header.value);
    else if (name == "reply-to"_L1)
        request.replyTo = ses::parseMailboxes(header.value);
    else if (name == "x-ses-source-arn"_L1)
        request.sourceArn = header.value;
    else if (name == "x-ses-from-arn"_L1)
        request.fromArn = header.value;
    else if (name == "x-ses-return-path-arn"_L1)
        request.returnPathArn = header.value;
    else if (!isOwnHeader(name))
        request.headers.append(header);
}

QList<ses::Mailbox> hiddenRecipients(const ses::SendRequest &request, const QStringList &recipients)
{
    QSet<QString> shown;
    for (const ses::Mailbox &mailbox : request.to + request.cc)
        shown.insert(mailbox.address);
    QList<ses::Mailbox> hidden;
    for (const QString &recipient : recipients) {
        const ses::Mailbox mailbox = ses::parseMailbox(recipient).value_or(ses::Mailbox{{}, recipient});
        if (!shown.contains(mailbox.address))
            hidden.append(mailbox);
    }
    return hidden;
}

} // namespace

ses::SendRequest requestFrom(const ses::Message &message)
{
    const ses::mime::Parsed parsed = ses::mime::parse(message.raw);
    ses::SendRequest request;
    request.scope = message.summary.scope;
    request.principalArn = message.summary.principalArn;
    request.door = message.door;
    request.from = ses::parseMailbox(message.summary.from).value_or(ses::Mailbox{{}, message.summary.from});
    request.subject = message.summary.subject;
    request.text = parsed.text;
    request.html = parsed.html;
    request.tags = message.tags;
    request.configurationSet = message.configurationSet;
    for (const ses::NameValue &header : parsed.headers)
        takeHeader(request, header);
    request.bcc = hiddenRecipients(request, message.summary.recipients);
    if (request.sourceArn.isEmpty()) {
        const auto arn = ses::parseArn(message.summary.identityArn);
        if (arn && arn->account != request.scope.account)
            request.sourceArn = message.summary.identityArn;
    }
    for (const ses::mime::Part &part : parsed.parts) {
        if (!part.fileName.isEmpty())
            request.attachments.append({part.fileName, part.contentType, part.content});
    }
    return request;
}

} // namespace tables::draft
