// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/rehearsal.h"

#include <QFutureWatcher>
#include <QWidget>

class ListView;
class QLabel;
class QProgressBar;
class QPushButton;
class Session;

namespace tables {
class ReplayTable;
}

/// The recorded messages of an identity asked again about a draft, with progress and cancel.
class ReplayView : public QWidget
{
    Q_OBJECT

public:
    explicit ReplayView(Session *session, QWidget *parent = nullptr);
    ~ReplayView() override;

    void replay(const ses::PolicyDraft &draft);

Q_SIGNALS:
    /// How many messages would be decided differently.
    void replayed(int changes);
    void messageChosen(qint64 key);

private:
    void finish();
    void setRunning(bool running);

    Session *m_session;
    ses::PolicyDraft m_draft;
    QFutureWatcher<ses::Result<ses::Replay>> m_watcher;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    ListView *m_view;
    tables::ReplayTable *m_table;
};
