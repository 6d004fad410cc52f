// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/rehearsal/case_keeper.h"

#include "ses/when_done.h"
#include "widgets/common/session.h"

CaseKeeper::CaseKeeper(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{}

void CaseKeeper::setPolicy(const QString &identityArn, const ses::PolicyDraft &draft)
{
    m_identityArn = identityArn;
    m_draft = draft;
    m_cases.clear();
    m_allowed.clear();
    ++m_run;
    m_waiting = 0;
    Q_EMIT changed();
    ses::Workspace *workspace = m_session->backend()->workspace();
    const int loading = ++m_loading;
    if (!workspace || identityArn.isEmpty())
        return;
    ses::whenDone(workspace->draft(tables::casesKey(identityArn, draft.name)), this,
                  [this, loading](const ses::Result<QByteArray> &json) {
                      if (loading != m_loading || !json)
                          return;
                      m_cases = tables::casesFromJson(*json) + m_cases;
                      run();
                  });
}

void CaseKeeper::setText(const QByteArray &text)
{
    if (text == m_draft.text)
        return;
    m_draft.text = text;
    run();
}

void CaseKeeper::setPolicyName(const QString &name)
{
    if (name == m_draft.name)
        return;
    m_draft.name = name;
    if (!m_cases.isEmpty())
        save();
}

void CaseKeeper::run()
{
    ses::Rehearsal *rehearsal = m_session->backend()->rehearsal();
    const int round = ++m_run;
    m_allowed = QList<std::optional<bool>>(m_cases.size());
    m_waiting = rehearsal ? int(m_cases.size()) : 0;
    Q_EMIT changed();
    for (int i = 0; i < m_waiting; ++i) {
        ses::Trial trial = m_cases.at(i).trial;
        trial.draft = m_draft;
        ses::whenDone(rehearsal->rehearse(trial), this, [this, round, i](const ses::Result<ses::Preflight> &answer) {
            if (round != m_run)
                return;
            --m_waiting;
            if (answer)
                m_allowed[i] = tables::policiesAllow(*answer);
            Q_EMIT changed();
        });
    }
}

QStringList CaseKeeper::failing() const
{
    QStringList names;
    for (int i = 0; i < m_cases.size(); ++i) {
        const std::optional<bool> is = m_allowed.value(i);
        if (is && *is != m_cases.at(i).mustBeAllowed)
            names.append(m_cases.at(i).name);
    }
    return names;
}

void CaseKeeper::add(const tables::PolicyCase &policyCase)
{
    m_cases.append(policyCase);
    save();
    run();
}

void CaseKeeper::remove(int index)
{
    m_cases.removeAt(index);
    save();
    run();
}

void CaseKeeper::save()
{
    ses::Workspace *workspace = m_session->backend()->workspace();
    if (!workspace)
        return;
    const auto saved =
        workspace->saveDraft(tables::casesKey(m_identityArn, m_draft.name), tables::casesToJson(m_cases));
    ses::whenDone(saved, this, [this](const ses::Result<> &done) {
        if (!done)
            m_session->notify(tr("The cases could not be kept: %1").arg(done.error().message));
    });
}
