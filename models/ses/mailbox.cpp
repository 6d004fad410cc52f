// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/address.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ses {

namespace {

/// Calls `separator(i)` for each character outside quotes, comments' worth of quoting and angle brackets.
template<typename Visit>
void outsideQuotes(const QString &text, Visit visit)
{
    bool quoted = false;
    bool angle = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted && c == u'\\') {
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u'<') {
            visit(i, c);
            angle = true;
        } else if (!quoted && c == u'>') {
            angle = false;
        } else if (!quoted && !angle) {
            visit(i, c);
        }
    }
}

QString unquoted(const QString &name)
{
    if (name.size() < 2 || !name.startsWith(u'"') || !name.endsWith(u'"'))
        return name;
    QString plain;
    for (qsizetype i = 1; i < name.size() - 1; ++i) {
        if (name.at(i) == u'\\' && i + 1 < name.size() - 1)
            ++i;
        plain += name.at(i);
    }
    return plain;
}

bool needsQuotes(const QString &name)
{
    constexpr auto specials = "()<>[]:;@\\,.\""_L1;
    return name.trimmed() != name ||
           std::any_of(name.begin(), name.end(), [specials](QChar c) { return QString(specials).contains(c); });
}

bool isSeparator(QChar c)
{
    return c == u',' || c == u';' || c == u'\n' || c == u'\r';
}

} // namespace

std::optional<Mailbox> parseMailbox(const QString &text)
{
    qsizetype open = -1;
    outsideQuotes(text, [&open](qsizetype i, QChar c) {
        if (c == u'<')
            open = i;
    });
    if (open < 0) {
        const QString address = text.trimmed();
        if (address.isEmpty() || !address.contains(u'@') || address.contains(u' '))
            return std::nullopt;
        return Mailbox{{}, address};
    }
    const qsizetype close = text.indexOf(u'>', open);
    const QString address = text.mid(open + 1, close < 0 ? -1 : close - open - 1).trimmed();
    if (address.isEmpty())
        return std::nullopt;
    return Mailbox{unquoted(text.left(open).trimmed()), address};
}

QList<Mailbox> parseMailboxes(const QString &text)
{
    QList<Mailbox> found;
    qsizetype begin = 0;
    const auto take = [&](qsizetype end) {
        if (const auto mailbox = parseMailbox(text.mid(begin, end - begin)))
            found.append(*mailbox);
        begin = end + 1;
    };
    outsideQuotes(text, [&take](qsizetype i, QChar c) {
        if (isSeparator(c))
            take(i);
    });
    take(text.size());
    return found;
}

QString formatMailbox(const Mailbox &mailbox)
{
    if (mailbox.name.isEmpty())
        return mailbox.address;
    if (!needsQuotes(mailbox.name))
        return mailbox.name + " <"_L1 + mailbox.address + u'>';
    QString escaped = mailbox.name;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + escaped + "\" <"_L1 + mailbox.address + u'>';
}

} // namespace ses
