// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/headers.h"
#include "ses/errors.h"
#include "ses/tr.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ses::headers {

namespace {

constexpr int maximumName = 126;
constexpr int maximumValue = 995;
constexpr int maximumField = 996; ///< name and value together

/// Fields that the message has anyway.
QSet<QString> ownFields(const SendRequest &request)
{
    QSet<QString> own{u"from"_s, u"mime-version"_s, u"content-type"_s, u"content-transfer-encoding"_s};
    if (!request.subject.isEmpty())
        own.insert(u"subject"_s);
    if (!request.to.isEmpty())
        own.insert(u"to"_s);
    if (!request.cc.isEmpty())
        own.insert(u"cc"_s);
    if (!request.replyTo.isEmpty())
        own.insert(u"reply-to"_s);
    return own;
}

/// v2 Simple takes headers as parameters and is stricter than a message (ses.md 4.1).
bool fitsParameters(const NameValue &header)
{
    const bool printable =
        std::all_of(header.value.begin(), header.value.end(), [](QChar c) { return c >= u' ' && c < u'\x7f'; });
    return printable && !header.value.isEmpty() && header.value.size() <= maximumValue &&
           header.name.size() + header.value.size() <= maximumField;
}

Problem brokenLine(const SendRequest &request, const QString &text, const QString &field)
{
    return {errors::invalidParameter(
                request.door, text,
                Tr::tr("A line end in a header field would let its text forge further headers. Remove it.")),
            text, field};
}

std::optional<Problem> lineProblem(const SendRequest &request)
{
    if (breaksLine(request.subject))
        return brokenLine(request, Tr::tr("The subject holds a line end."), u"subjectField"_s);
    const auto broken = [](const Mailbox &mailbox) { return breaksLine(mailbox.name) || breaksLine(mailbox.address); };
    if (broken(request.from))
        return brokenLine(request, Tr::tr("The From address or its display name holds a line end."), u"fromField"_s);
    const auto recipients = request.recipients() + request.replyTo;
    const auto bad = std::find_if(recipients.begin(), recipients.end(), broken);
    if (bad != recipients.end())
        return brokenLine(request, Tr::tr("An address or its display name holds a line end."), u"toField"_s);
    if (breaksLine(request.returnPath))
        return brokenLine(request, Tr::tr("The Return-Path holds a line end."), u"returnPathField"_s);
    for (const Attachment &attachment : request.attachments) {
        if (breaksLine(attachment.fileName) || breaksLine(attachment.contentType))
            return brokenLine(request, Tr::tr("The name of an attachment holds a line end."), u"attachmentsList"_s);
    }
    return std::nullopt;
}

std::optional<Problem> fieldProblem(const SendRequest &request, const NameValue &header)
{
    if (breaksLine(header.name) || breaksLine(header.value))
        return brokenLine(request, Tr::tr("The header “%1” holds a line end.").arg(header.name.simplified()),
                          u"headersTable"_s);
    QString text;
    if (!isName(header.name))
        text = Tr::tr("“%1” is not a name for a header: 1 to 126 printable ASCII characters without colon.")
                   .arg(header.name);
    else if (request.door == Door::V2Simple && !fitsParameters(header))
        text = Tr::tr("The value of the header “%1” must have 1 to 995 printable ASCII characters.").arg(header.name);
    if (text.isEmpty())
        return std::nullopt;
    return Problem{errors::invalidParameter(request.door, text, Tr::tr("Change or remove this header.")), text,
                   u"headersTable"_s};
}

} // namespace

bool occursOnce(const QString &name)
{
    static const QSet<QString> once{
        u"accept-language"_s, u"acceptlanguage"_s, u"archived-at"_s, u"auto-submitted"_s, u"bounces-to"_s,
        u"comments"_s, u"content-alternative"_s, u"content-base"_s, u"content-class"_s, u"content-description"_s,
        u"content-disposition"_s, u"content-duration"_s, u"content-id"_s, u"content-language"_s, u"content-length"_s,
        u"content-location"_s, u"content-md5"_s, u"content-transfer-encoding"_s, u"content-type"_s, u"date"_s,
        u"delivered-to"_s, u"disposition-notification-options"_s, u"disposition-notification-to"_s, u"dkim-signature"_s,
        u"domainkey-signature"_s, u"errors-to"_s, u"from"_s, u"importance"_s, u"in-reply-to"_s, u"keywords"_s,
        u"list-archive"_s, u"list-help"_s, u"list-id"_s, u"list-owner"_s, u"list-post"_s, u"list-subscribe"_s,
        u"list-unsubscribe"_s, u"message-context"_s, u"message-id"_s, u"mime-version"_s, u"organization"_s,
        u"original-from"_s, u"original-message-id"_s, u"original-recipient"_s, u"original-subject"_s, u"precedence"_s,
        u"priority"_s, u"references"_s, u"reply-to"_s, u"return-path"_s, u"return-receipt-to"_s, u"sender"_s,
        u"solicitation"_s, u"sensitivity"_s, u"subject"_s, u"thread-index"_s, u"thread-topic"_s, u"user-agent"_s,
        u"vbr-info"_s,
        // Not on SES's list, but RFC 5322 3.6 allows one of each and the composer makes them itself.
        u"to"_s, u"cc"_s, u"bcc"_s};
    return once.contains(name.toLower());
}

bool isTakenBySes(const QString &name)
{
    const QString lower = name.toLower();
    return lower.startsWith("x-ses-"_L1) || lower == "return-path"_L1 || lower == "bcc"_L1 || lower == "date"_L1 ||
           lower == "message-id"_L1;
}

bool isName(const QString &name)
{
    return !name.isEmpty() && name.size() <= maximumName &&
           std::all_of(name.begin(), name.end(), [](QChar c) { return c > u' ' && c < u'\x7f' && c != u':'; });
}

bool breaksLine(const QString &text)
{
    return text.contains(u'\r') || text.contains(u'\n') || text.contains(QChar(0));
}

std::optional<Problem> firstProblem(const SendRequest &request)
{
    if (auto problem = lineProblem(request))
        return problem;
    QSet<QString> present = ownFields(request);
    for (const NameValue &header : request.headers) {
        if (auto problem = fieldProblem(request, header))
            return problem;
        const QString key = header.name.toLower();
        if (present.contains(key) && occursOnce(key))
            return Problem{errors::duplicateHeader(request.door, header.name),
                           Tr::tr("The header “%1” would stand in the message twice.").arg(header.name),
                           u"headersTable"_s};
        present.insert(key);
    }
    return std::nullopt;
}

} // namespace ses::headers
