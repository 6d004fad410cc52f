// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/message.h"

#include <QWidget>

class ArnCombo;
class AttachmentList;
class BodyEdit;
class FromEdit;
class HeaderEdit;
class QComboBox;
class QFormLayout;
class QLabel;
class QScrollArea;
class QToolButton;
class PairTable;
class RecipientEdit;
class SenderCombo;
class Session;

/// All fields of a message. Knows nothing of sending: it is a SendRequest with a face.
class ComposeForm : public QWidget
{
    Q_OBJECT

public:
    explicit ComposeForm(Session *session, QWidget *parent = nullptr);

    [[nodiscard]] ses::SendRequest request() const;
    void setRequest(const ses::SendRequest &request);
    [[nodiscard]] bool isBlank() const; ///< nothing worth keeping is typed

    void chooseSender(const QString &principalArn);
    void addRecipient(const QString &address);
    /// Opens the disclosure and scrolls as needed. False: there is no such field.
    bool focusField(const QString &objectName);

Q_SIGNALS:
    void edited();
    void failed(const ses::Error &error);

private:
    void build();
    void buildMain(QFormLayout *form);
    void buildMore(QFormLayout *form);
    QWidget *makeToRow();
    void connectFields();
    void loadConfigurationSets();
    void loadArns();
    void showDoor();
    void showScope();

    Session *m_session;
    QLabel *m_scope;
    SenderCombo *m_sender;
    FromEdit *m_from;
    HeaderEdit *m_fromName;
    RecipientEdit *m_to;
    RecipientEdit *m_cc;
    RecipientEdit *m_bcc;
    HeaderEdit *m_subject;
    BodyEdit *m_body;
    AttachmentList *m_attachments;
    ArnCombo *m_sourceArn;
    QScrollArea *m_scroll;
    QToolButton *m_moreToggle;
    QWidget *m_more;
    QComboBox *m_door;
    ArnCombo *m_fromArn;
    ArnCombo *m_returnPathArn;
    HeaderEdit *m_returnPath;
    RecipientEdit *m_replyTo;
    QComboBox *m_configurationSet;
    PairTable *m_headers;
    PairTable *m_tags;
    bool m_setting = false;
    int m_arnRun = 0;
    QString m_arnQuestion; ///< last one asked: principal, action, address
};
