// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/suggest.h"
#include "ses/rehearsal.h"
#include "tables/preflight_text.h"

#include <QScrollArea>

class CaseKeeper;
class CaseList;
class ChangeList;
class InfoBar;
class QLabel;
class QTimer;
class QVBoxLayout;
class ReasonRow;
class Session;
class SignLabel;
class TraceView;
class TryForm;

/// What would happen to a request under the policy as it is typed: the verdict of all rules, the decision line by line,
/// what would have to change, and requests saved as tests.
class TryPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit TryPanel(Session *session, CaseKeeper *cases, QWidget *parent = nullptr);

    /// Begins anew with another policy.
    void setPolicy(const QString &identityArn, const ses::PolicyDraft &draft);
    /// Asks again, about this text. `name`: of the policy.
    void setText(const QString &name, const QByteArray &text);
    [[nodiscard]] const QByteArray &text() const { return m_draft.text; }
    void setTrial(const ses::Trial &trial);
    void focusSender();
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void placeChosen(const tables::TracePlace &place);
    /// Made for the text that setText() gave last.
    void editsChosen(const policy::TextEdits &edits);
    void linkActivated(const ses::Link &link);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeContent();
    void askSoon();
    void ask();
    void showAnswer(const ses::Preflight &preflight);
    void showReasons(const ses::Preflight &preflight);
    void showChanges(const ses::Preflight &preflight);
    void showNothing(const QString &why);
    void loadKnownAddresses();

    Session *m_session;
    QString m_identityArn;
    ses::PolicyDraft m_draft;
    TryForm *m_form;
    SignLabel *m_sign;
    QLabel *m_headline;
    QWidget *m_reasonArea;
    QVBoxLayout *m_reasonRows;
    QList<ReasonRow *> m_reasons;
    ChangeList *m_changes;
    QLabel *m_traceTitle;
    TraceView *m_trace;
    QLabel *m_detail; ///< of the trace's current line
    CaseList *m_cases;
    QTimer *m_timer;
    int m_run = 0;
};
