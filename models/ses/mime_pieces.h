// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/address.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

struct _GMimeMessage;
struct _GMimeMultipart;
struct _GMimeObject;
struct _GMimePart;

/// Pieces of a MIME message with GMime's traps closed (toolchain.md): UTF-8 instead of Latin-1, boundaries that do not
/// change from call to call, CRLF. GMime's own headers stay out of this header.
namespace ses::mime::pieces {

struct Unref
{
    void operator()(void *object) const;
};
template<typename T>
using Owned = std::unique_ptr<T, Unref>;

[[nodiscard]] Owned<_GMimeMessage> message();
void addSubject(_GMimeMessage *, const QString &subject);
void addDate(_GMimeMessage *, const QDateTime &date);
enum class Field { From, To, Cc, ReplyTo };
void addMailboxes(_GMimeMessage *, Field, const QList<Mailbox> &);
void addHeader(_GMimeMessage *, const QString &name, const QString &value);
void setBody(_GMimeMessage *, _GMimeObject *body);

/// text/`subtype` in UTF-8.
[[nodiscard]] Owned<_GMimeObject> text(const char *subtype, const QString &content);
/// Any other leaf; empty file name: inline, no disposition. Text stays readable, the rest is base64.
[[nodiscard]] Owned<_GMimeObject> leaf(const QString &contentType, const QByteArray &content, const QString &fileName);
/// message/rfc822; whatever cannot be read as a message is attached as text.
[[nodiscard]] Owned<_GMimeObject> embedded(const QByteArray &rawMessage);
/// multipart/`subtype`. `seed` makes the boundary: the same message has the same one.
[[nodiscard]] Owned<_GMimeObject> multipart(const char *subtype, std::vector<Owned<_GMimeObject>> parts,
                                            const QByteArray &seed);
void setParameter(_GMimeObject *, const char *name, const char *value);

[[nodiscard]] QByteArray written(_GMimeMessage *);

} // namespace ses::mime::pieces
