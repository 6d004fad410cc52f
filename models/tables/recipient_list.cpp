// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/recipient_list.h"

namespace tables {

RecipientSplit splitRecipients(const QString &text)
{
    RecipientSplit split;
    bool quoted = false;
    bool escaped = false;
    bool angle = false;
    QString entry;
    for (const QChar c : text) {
        const bool lineEnd = c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        const bool separator = lineEnd || (!quoted && !angle && (c == u',' || c == u';'));
        if (separator) {
            if (const QString trimmed = entry.trimmed(); !trimmed.isEmpty())
                split.entries.append(trimmed);
            entry.clear();
            // A line end also ends a quote that was never closed: one bad line must not swallow the list.
            quoted = escaped = angle = false;
            continue;
        }
        entry.append(c);
        if (escaped)
            escaped = false;
        else if (quoted && c == u'\\')
            escaped = true;
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u'<')
            angle = true;
        else if (!quoted && c == u'>')
            angle = false;
    }
    split.rest = entry;
    return split;
}

ses::Mailbox toMailbox(const QString &entry)
{
    const QString trimmed = entry.trimmed();
    return ses::parseMailbox(trimmed).value_or(ses::Mailbox{{}, trimmed});
}

} // namespace tables
