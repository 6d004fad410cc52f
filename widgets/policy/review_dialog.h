// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/identity.h"
#include "ses/rehearsal.h"

#include <QDialog>

class CaseKeeper;
class QTabWidget;
class Session;

/// What applying would change, before it is applied: the meaning, the messages it would have decided differently, the
/// saved cases, and the text line by line.
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    struct Subject
    {
        QString identityArn; ///< empty: an IAM policy, of which only the text is compared
        ses::PolicyDraft draft;
        QByteArray attached;                 ///< empty: there is no such policy yet
        QList<ses::AttachedPolicy> others{}; ///< of the identity, under other names
        bool mayApply = false;
    };

    ReviewDialog(Session *session, const Subject &subject, CaseKeeper *cases, QWidget *parent = nullptr);

private:
    void addMeaning(const Subject &subject);
    void addReplay(Session *session, const Subject &subject);
    void addCases(CaseKeeper *cases);
    void addText(const Subject &subject);

    QTabWidget *m_tabs;
};
