// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/message.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

/// Files of a message: added by dialog or by dropping them, removed with Delete. Files are read on another thread.
class AttachmentList : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentList(QWidget *parent = nullptr);

    [[nodiscard]] const QList<ses::Attachment> &attachments() const { return m_attachments; }
    void setAttachments(const QList<ses::Attachment> &attachments);
    void addFiles(const QStringList &paths);

Q_SIGNALS:
    void edited();
    void failed(const ses::Error &error);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void removeCurrent();
    void showList();

    QList<ses::Attachment> m_attachments;
    QListWidget *m_list;
    QLabel *m_total;
    QPushButton *m_remove;
};
