// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scripted_backend.h"

ses::Future<ses::Page<ses::MessageSummary>> ScriptedBackend::messages(const ses::MessageQuery &query)
{
    queries.append(query);
    ses::Page<ses::MessageSummary> page;
    for (const ses::MessageSummary &row : std::as_const(messageList)) {
        const bool matches = (query.account.isEmpty() || row.scope.account == query.account) &&
                             (!query.state || row.state == *query.state) &&
                             (query.text.isEmpty() || row.subject.contains(query.text, Qt::CaseInsensitive)) &&
                             (query.identity.isEmpty() || row.identityArn.endsWith(QLatin1Char('/') + query.identity));
        if (!matches)
            continue;
        ++page.total;
        if ((query.before == 0 || row.key < query.before) && page.rows.size() < query.limit)
            page.rows.append(row);
    }
    return ready<ses::Page<ses::MessageSummary>>(page);
}

ses::Future<ses::Message> ScriptedBackend::message(qint64 key)
{
    for (const ses::MessageSummary &row : std::as_const(messageList)) {
        if (row.key == key) {
            ses::Message found;
            found.summary = row;
            found.raw = "From: " + row.from.toUtf8() + "\r\nTo: " + row.recipients.join(QLatin1Char(',')).toUtf8() +
                        "\r\nSubject: " + row.subject.toUtf8() + "\r\n\r\nBody\r\n";
            if (!row.error.isEmpty()) {
                found.error.emplace();
                found.error->code = ses::ErrorCode::AccessDenied;
                found.error->message = row.error;
            }
            return ready<ses::Message>(found);
        }
    }
    return missing<ses::Message>();
}

ses::Future<ses::Message> ScriptedBackend::messageById(const QString &messageId)
{
    for (const ses::MessageSummary &row : std::as_const(messageList)) {
        if (row.messageId == messageId)
            return message(row.key);
    }
    return missing<ses::Message>();
}

ses::Future<> ScriptedBackend::confirmVerification(qint64 mailKey)
{
    for (ses::MailItem &mail : mailList) {
        if (mail.key == mailKey)
            mail.verifies.clear();
    }
    say(ses::Change::What::Mailbox);
    return done();
}

ses::Future<ses::Page<ses::MailItem>> ScriptedBackend::mailbox(const ses::MailQuery &query)
{
    ses::Page<ses::MailItem> page;
    for (const ses::MailItem &mail : std::as_const(mailList)) {
        if (!query.text.isEmpty() && !mail.to.contains(query.text) && !mail.subject.contains(query.text))
            continue;
        ++page.total;
        if ((query.before == 0 || mail.key < query.before) && page.rows.size() < query.limit)
            page.rows.append(mail);
    }
    return ready<ses::Page<ses::MailItem>>(page);
}
