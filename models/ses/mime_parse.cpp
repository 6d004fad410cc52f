// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/mime.h"

#include "ses/mime_pieces.h"

#include <gmime/gmime.h>

using namespace Qt::StringLiterals;

namespace ses::mime {

namespace {

using pieces::Owned;

constexpr int maximumDepth = 64; // against mails made to exhaust the stack

QString fromGlib(char *text)
{
    const QString taken = QString::fromUtf8(text);
    g_free(text);
    return taken;
}

bool holdsAddresses(const QString &name)
{
    static const QStringList names{u"from"_s, u"to"_s, u"cc"_s, u"bcc"_s, u"reply-to"_s, u"sender"_s};
    return names.contains(name.toLower());
}

/// Decoding an encoded word first and reading the list then would split "Doe, Jane" in two.
QString decodedAddresses(const char *raw)
{
    auto *list = raw ? internet_address_list_parse(nullptr, raw) : nullptr;
    if (!list)
        return {};
    const Owned<InternetAddressList> owned(list);
    QStringList texts;
    for (int i = 0; i < internet_address_list_length(list); ++i) {
        auto *address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_MAILBOX(address))
            texts.append(formatMailbox(
                {QString::fromUtf8(internet_address_get_name(address)),
                 QString::fromUtf8(internet_address_mailbox_get_idn_addr(INTERNET_ADDRESS_MAILBOX(address)))}));
        else
            texts.append(fromGlib(internet_address_to_string(address, nullptr, FALSE)));
    }
    return texts.join(", "_L1);
}

QString headerValue(GMimeHeader *header, const QString &name)
{
    QString value;
    if (holdsAddresses(name))
        value = decodedAddresses(g_mime_header_get_raw_value(header));
    return value.isEmpty() ? QString::fromUtf8(g_mime_header_get_value(header)) : value;
}

void readHeaders(GMimeObject *object, QList<NameValue> &into)
{
    auto *list = g_mime_object_get_header_list(object);
    for (int i = 0; i < g_mime_header_list_get_count(list); ++i) {
        auto *header = g_mime_header_list_get_header_at(list, i);
        const QString name = QString::fromUtf8(g_mime_header_get_name(header));
        into.append({name, headerValue(header, name).simplified()});
    }
}

QByteArray contentOf(GMimePart *part)
{
    auto *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len)};
}

QByteArray writtenObject(GMimeObject *object)
{
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(object, nullptr, stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len)};
}

QString typeName(GMimeObject *object)
{
    return fromGlib(g_mime_content_type_get_mime_type(g_mime_object_get_content_type(object))).toLower();
}

void readLeaf(GMimeObject *object, Parsed &parsed)
{
    Part part;
    part.contentType = typeName(object);
    if (GMIME_IS_PART(object)) {
        part.fileName = QString::fromUtf8(g_mime_part_get_filename(GMIME_PART(object)));
        part.content = contentOf(GMIME_PART(object));
    } else if (GMIME_IS_MESSAGE_PART(object)) {
        if (auto *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)))
            part.content = writtenObject(GMIME_OBJECT(inner));
    }
    if (GMIME_IS_TEXT_PART(object) && part.fileName.isEmpty()) {
        const QString text = fromGlib(g_mime_text_part_get_text(GMIME_TEXT_PART(object)));
        QString &place = part.contentType == "text/html"_L1 ? parsed.html : parsed.text;
        if (place.isEmpty() && (part.contentType == "text/html"_L1 || part.contentType == "text/plain"_L1))
            place = text;
    }
    parsed.parts.append(part);
}

void readObject(GMimeObject *object, Parsed &parsed, int depth)
{
    if (!GMIME_IS_MULTIPART(object)) {
        readLeaf(object, parsed);
        return;
    }
    auto *multipart = GMIME_MULTIPART(object);
    for (int i = 0; depth < maximumDepth && i < g_mime_multipart_get_count(multipart); ++i)
        readObject(g_mime_multipart_get_part(multipart, i), parsed, depth + 1);
}

} // namespace

Parsed parse(const QByteArray &raw)
{
    const auto initialised = pieces::message(); // GMime must be initialised before anything else
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(raw.constData(), static_cast<size_t>(raw.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    Parsed parsed;
    GMimeMessage *message = g_mime_parser_construct_message(parser.get(), nullptr);
    if (!message)
        return parsed;
    const Owned<GMimeMessage> owned(message);
    readHeaders(GMIME_OBJECT(message), parsed.headers);
    if (auto *body = g_mime_message_get_mime_part(message)) {
        readHeaders(body, parsed.headers);
        readObject(body, parsed, 0);
    }
    return parsed;
}

} // namespace ses::mime
