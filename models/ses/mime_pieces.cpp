// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/mime_pieces.h"

#include <QCryptographicHash>

#include <gmime/gmime.h>

#include <mutex>

using namespace Qt::StringLiterals;

namespace ses::mime::pieces {

namespace {

void initialise()
{
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
}

Owned<GMimeDataWrapper> wrapped(const QByteArray &content)
{
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(content.constData(), static_cast<size_t>(content.size())));
    return Owned<GMimeDataWrapper>(g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
}

Owned<_GMimePart> part(const char *type, const char *subtype, const QByteArray &content, GMimeContentEncoding encoding)
{
    initialise();
    Owned<_GMimePart> made(g_mime_part_new_with_type(type, subtype));
    g_mime_part_set_content(made.get(), wrapped(content).get());
    g_mime_part_set_content_encoding(made.get(), encoding);
    return made;
}

Owned<_GMimeObject> asObject(Owned<_GMimePart> leafPart)
{
    return Owned<_GMimeObject>(GMIME_OBJECT(leafPart.release()));
}

GMimeAddressType typeOf(Field field)
{
    switch (field) {
    case Field::From:
        return GMIME_ADDRESS_TYPE_FROM;
    case Field::To:
        return GMIME_ADDRESS_TYPE_TO;
    case Field::Cc:
        return GMIME_ADDRESS_TYPE_CC;
    case Field::ReplyTo:
        return GMIME_ADDRESS_TYPE_REPLY_TO;
    }
    return GMIME_ADDRESS_TYPE_TO;
}

/// `fileName` as a parameter that says it is UTF-8.
void setUtf8Parameter(GMimeParamList *list, const char *name, const QString &fileName)
{
    g_mime_param_list_set_parameter(list, name, fileName.toUtf8().constData());
    if (auto *param = g_mime_param_list_get_parameter(list, name))
        g_mime_param_set_charset(param, "utf-8");
}

bool isText(const QString &contentType)
{
    return contentType.startsWith("text/"_L1, Qt::CaseInsensitive) ||
           contentType.startsWith("message/"_L1, Qt::CaseInsensitive);
}

} // namespace

void Unref::operator()(void *object) const
{
    g_object_unref(object);
}

Owned<_GMimeMessage> message()
{
    initialise();
    return Owned<_GMimeMessage>(g_mime_message_new(FALSE));
}

void addSubject(_GMimeMessage *message, const QString &subject)
{
    g_mime_message_set_subject(message, subject.toUtf8().constData(), "utf-8");
}

void addDate(_GMimeMessage *message, const QDateTime &date)
{
    GDateTime *utc = g_date_time_new_from_unix_utc(date.toSecsSinceEpoch());
    g_mime_message_set_date(message, utc);
    g_date_time_unref(utc);
}

void addMailboxes(_GMimeMessage *message, Field field, const QList<Mailbox> &mailboxes)
{
    auto *list = g_mime_message_get_addresses(message, typeOf(field));
    for (const Mailbox &mailbox : mailboxes) {
        const QByteArray name = mailbox.name.toUtf8();
        const QString ascii = toAscii(mailbox.address);
        const Owned<InternetAddress> address(
            internet_address_mailbox_new(name.isEmpty() ? nullptr : name.constData(),
                                         (ascii.isEmpty() ? mailbox.address : ascii).toUtf8().constData()));
        internet_address_set_charset(address.get(), "utf-8");
        internet_address_list_add(list, address.get());
    }
}

void addHeader(_GMimeMessage *message, const QString &name, const QString &value)
{
    g_mime_object_append_header(GMIME_OBJECT(message), name.toUtf8().constData(), value.toUtf8().constData(), "utf-8");
}

void setBody(_GMimeMessage *message, _GMimeObject *body)
{
    g_mime_message_set_mime_part(message, body);
}

Owned<_GMimeObject> text(const char *subtype, const QString &content)
{
    QString lines = content;
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    auto made = asObject(part("text", subtype, lines.toUtf8(), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE));
    setParameter(made.get(), "charset", "utf-8");
    return made;
}

Owned<_GMimeObject> leaf(const QString &contentType, const QByteArray &content, const QString &fileName)
{
    initialise();
    const QString known = contentType.contains(u'/') ? contentType : u"application/octet-stream"_s;
    GMimeContentType *type = g_mime_content_type_parse(nullptr, known.toUtf8().constData());
    const bool readable = fileName.isEmpty() && isText(known);
    auto made = part("application", "octet-stream", content,
                     readable ? GMIME_CONTENT_ENCODING_7BIT : GMIME_CONTENT_ENCODING_BASE64);
    g_mime_object_set_content_type(GMIME_OBJECT(made.get()), type);
    if (!fileName.isEmpty()) {
        g_mime_object_set_disposition(GMIME_OBJECT(made.get()), GMIME_DISPOSITION_ATTACHMENT);
        auto *disposition = g_mime_object_get_content_disposition(GMIME_OBJECT(made.get()));
        setUtf8Parameter(g_mime_content_disposition_get_parameters(disposition), "filename", fileName);
        setUtf8Parameter(g_mime_content_type_get_parameters(type), "name", fileName);
    }
    g_object_unref(type);
    return asObject(std::move(made));
}

Owned<_GMimeObject> embedded(const QByteArray &rawMessage)
{
    initialise();
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(rawMessage.constData(), static_cast<size_t>(rawMessage.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    GMimeMessage *inner = g_mime_parser_construct_message(parser.get(), nullptr);
    if (!inner)
        return leaf(u"text/plain"_s, rawMessage, u"message.txt"_s);
    const Owned<GMimeMessage> owned(inner);
    return Owned<_GMimeObject>(GMIME_OBJECT(g_mime_message_part_new_with_message("rfc822", inner)));
}

Owned<_GMimeObject> multipart(const char *subtype, std::vector<Owned<_GMimeObject>> parts, const QByteArray &seed)
{
    initialise();
    Owned<_GMimeMultipart> made(g_mime_multipart_new_with_subtype(subtype));
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray(seed + subtype), QCryptographicHash::Sha256).toHex().left(32);
    g_mime_multipart_set_boundary(made.get(), QByteArray("=_" + hash).constData());
    for (const auto &each : parts)
        g_mime_multipart_add(made.get(), each.get());
    return Owned<_GMimeObject>(GMIME_OBJECT(made.release()));
}

void setParameter(_GMimeObject *object, const char *name, const char *value)
{
    g_mime_object_set_content_type_parameter(object, name, value);
}

QByteArray written(_GMimeMessage *message)
{
    GMimeFormatOptions *options = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(options, GMIME_NEWLINE_FORMAT_DOS);
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(GMIME_OBJECT(message), options, stream.get());
    g_mime_format_options_free(options);
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len)};
}

} // namespace ses::mime::pieces
