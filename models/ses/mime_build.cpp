// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/mime.h"

#include "ses/errors.h"
#include "ses/headers.h"
#include "ses/message_id.h"
#include "ses/mime_pieces.h"
#include "ses/tr.h"

using namespace Qt::StringLiterals;

namespace ses::mime {

namespace {

using pieces::Field;
using pieces::Owned;
using Parts = std::vector<Owned<_GMimeObject>>;

std::optional<Error> addressProblem(const SendRequest &request)
{
    const QList<Mailbox> all = QList{request.from} + request.recipients() + request.replyTo;
    for (const Mailbox &mailbox : all) {
        const NameProblem problem = checkAddress(mailbox.address);
        if (problem != NameProblem::None)
            return errors::badAddress(request.door, problem, errors::AddressRole::Other);
    }
    return std::nullopt;
}

std::optional<Error> problemOf(const SendRequest &request)
{
    if (const auto problem = headers::firstProblem(request))
        return problem->error;
    // Two bodies at most; each attachment is one part.
    if (request.attachments.size() + 2 > errors::maximumParts)
        return errors::invalidParameter(request.door, Tr::tr("A message may have 500 parts at most."));
    return addressProblem(request);
}

Owned<_GMimeObject> textBody(const SendRequest &request, const QByteArray &seed)
{
    if (request.html.isEmpty())
        return pieces::text("plain", request.text);
    if (request.text.isEmpty())
        return pieces::text("html", request.html);
    Parts parts;
    parts.push_back(pieces::text("plain", request.text));
    parts.push_back(pieces::text("html", request.html));
    return pieces::multipart("alternative", std::move(parts), seed);
}

Owned<_GMimeObject> body(const SendRequest &request, const QByteArray &seed)
{
    if (request.attachments.isEmpty())
        return textBody(request, seed);
    Parts parts;
    parts.push_back(textBody(request, seed));
    for (const Attachment &attachment : request.attachments)
        parts.push_back(pieces::leaf(attachment.contentType, attachment.content,
                                     attachment.fileName.isEmpty() ? u"attachment"_s : attachment.fileName));
    return pieces::multipart("mixed", std::move(parts), seed);
}

} // namespace

Result<QByteArray> build(const SendRequest &request, const QString &messageId, const QDateTime &date)
{
    if (auto problem = problemOf(request))
        return tl::unexpected(*problem);
    const auto message = pieces::message();
    pieces::addMailboxes(message.get(), Field::From, {request.from});
    pieces::addMailboxes(message.get(), Field::To, request.to);
    if (!request.cc.isEmpty())
        pieces::addMailboxes(message.get(), Field::Cc, request.cc);
    if (!request.replyTo.isEmpty())
        pieces::addMailboxes(message.get(), Field::ReplyTo, request.replyTo);
    if (!request.subject.isEmpty())
        pieces::addSubject(message.get(), request.subject);
    if (date.isValid())
        pieces::addDate(message.get(), date);
    if (!messageId.isEmpty())
        pieces::addHeader(message.get(), u"Message-ID"_s, messageIdHeader(messageId, request.scope.region));
    for (const NameValue &header : request.headers) {
        if (!headers::isTakenBySes(header.name))
            pieces::addHeader(message.get(), header.name, header.value);
    }
    const QByteArray seed = (messageId + request.subject + request.text + request.html).toUtf8();
    pieces::setBody(message.get(), body(request, seed).get());
    return pieces::written(message.get());
}

} // namespace ses::mime
