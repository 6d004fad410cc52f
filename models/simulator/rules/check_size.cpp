// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/errors.h"
#include "ses/mime.h"
#include "simulator/rules/inquiry.h"
#include "simulator/rules/tr.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace simulator::rules {

namespace {

constexpr qint64 headerAllowance = 128 * 1024; ///< more than fields and boundaries of a message that passes

/// Base64 in lines of 76 characters with CRLF.
qint64 encodedSize(qint64 bytes)
{
    const qint64 characters = (bytes + 2) / 3 * 4;
    return characters + (characters + 75) / 76 * 2;
}

/// Size after encoding. Building a large message at every keystroke would be slow, so it is built only when an
/// estimate cannot tell on which side of the limit it is.
qint64 messageSize(const ses::SendRequest &request, qint64 limit)
{
    const qint64 bodies = request.text.toUtf8().size() + request.html.toUtf8().size();
    qint64 attached = 0;
    for (const ses::Attachment &attachment : request.attachments)
        attached += encodedSize(attachment.content.size());
    const qint64 least = bodies + attached;
    const qint64 most = bodies * 4 + attached + headerAllowance;
    if (least > limit || most < limit)
        return least;
    const auto raw = ses::mime::build(request, {}, {});
    return raw ? raw->size() : least;
}

} // namespace

Findings checkSize(const Inquiry &inquiry)
{
    const qint64 limit = ses::errors::maximumSize(inquiry.request.door);
    const qint64 size = messageSize(inquiry.request, limit);
    const QLocale locale;
    if (size > limit) {
        const auto error = ses::errors::tooLong(inquiry.request.door, size);
        return {failed(ses::Check::Size,
                       Tr::tr("The message has %1 after encoding; this call takes %2.")
                           .arg(locale.formattedDataSize(size), locale.formattedDataSize(limit)),
                       error.advice, toField(u"attachmentsList"_s), error)};
    }
    return {passed(ses::Check::Size,
                   Tr::tr("About %1 of %2.").arg(locale.formattedDataSize(size), locale.formattedDataSize(limit)))};
}

Findings checkRecipientCount(const Inquiry &inquiry)
{
    const auto count = inquiry.request.recipients().size();
    if (count > ses::errors::maximumRecipients) {
        const auto error = ses::errors::tooManyRecipients(inquiry.request.door);
        return {failed(ses::Check::RecipientCount,
                       Tr::tr("The message has %n recipient(s).", nullptr, static_cast<int>(count)), error.advice,
                       toField(u"toField"_s), error)};
    }
    return {passed(ses::Check::RecipientCount, Tr::tr("%n of 50 recipient(s).", nullptr, static_cast<int>(count)))};
}

} // namespace simulator::rules
