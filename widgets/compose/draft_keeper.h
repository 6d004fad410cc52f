// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/message.h"

#include <QObject>

#include <functional>
#include <optional>

class QTimer;
class Session;

/// Keeps what is being composed in the workspace, so that it survives a crash: a second after the last change, when a
/// field is left, and at the end. Writes nothing before the old draft has been read.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr int delay = 1000; ///< ms

    /// `current` gives what is typed now.
    DraftKeeper(Session *session, std::function<ses::SendRequest()> current, QObject *parent = nullptr);

    /// Reads the draft; restored() follows, with what was kept or nothing.
    void restore();
    void noteChange();
    void saveNow(); ///< if something changed

Q_SIGNALS:
    void restored(const std::optional<ses::SendRequest> &draft);
    void saved();
    void failed(const ses::Error &error);

private:
    void write(const QString &name, const QByteArray &content);

    Session *m_session;
    std::function<ses::SendRequest()> m_current;
    QTimer *m_timer;
    bool m_ready = false;
    bool m_changed = false;
    bool m_wanted = false; ///< saveNow() was called before the old draft was read
    QByteArray m_lastText;
    QList<ses::Attachment> m_lastAttachments;
};
