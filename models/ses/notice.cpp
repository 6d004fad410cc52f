// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/notice.h"

#include "ses/mime_pieces.h"

using namespace Qt::StringLiterals;

namespace ses::mime {

namespace {

pieces::Owned<_GMimeObject> reportBody(const Notice &notice)
{
    std::vector<pieces::Owned<_GMimeObject>> parts;
    parts.push_back(pieces::text("plain", notice.text));
    parts.push_back(pieces::leaf("message/"_L1 + notice.reportType, notice.report, {}));
    parts.push_back(pieces::embedded(notice.original));
    auto body = pieces::multipart("report", std::move(parts), notice.report + notice.original);
    pieces::setParameter(body.get(), "report-type", notice.reportType.toUtf8().constData());
    return body;
}

} // namespace

QByteArray buildNotice(const Notice &notice)
{
    const auto message = pieces::message();
    pieces::addMailboxes(message.get(), pieces::Field::From, {notice.from});
    pieces::addMailboxes(message.get(), pieces::Field::To, {{{}, notice.to}});
    pieces::addSubject(message.get(), notice.subject);
    if (notice.date.isValid())
        pieces::addDate(message.get(), notice.date);
    if (!notice.messageIdHeader.isEmpty())
        pieces::addHeader(message.get(), u"Message-ID"_s, notice.messageIdHeader);
    for (const NameValue &header : notice.headers)
        pieces::addHeader(message.get(), header.name, header.value);
    const auto body = notice.reportType.isEmpty() ? pieces::text("plain", notice.text) : reportBody(notice);
    pieces::setBody(message.get(), body.get());
    return pieces::written(message.get());
}

} // namespace ses::mime
