// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/rehearsal/try_panel.h"

#include "ses/arn.h"
#include "ses/when_done.h"
#include "widgets/activity/sign_label.h"
#include "widgets/common/session.h"
#include "widgets/common/theme.h"
#include "widgets/compose/reason_row.h"
#include "widgets/rehearsal/case_list.h"
#include "widgets/rehearsal/change_list.h"
#include "widgets/rehearsal/trace_view.h"
#include "widgets/rehearsal/try_form.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int delayMilliseconds = 120;
constexpr int narrowestCharacters = 54;
constexpr int messagesLookedAt = 200; ///< for addresses to offer

QLabel *title(const QString &text)
{
    auto *label = new QLabel(text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return label;
}

const ses::Reason *reasonOf(const ses::Preflight &preflight, ses::Check check)
{
    const auto found = std::find_if(preflight.reasons.begin(), preflight.reasons.end(), [&](const ses::Reason &reason) {
        return reason.check == check && reason.decision && reason.asked;
    });
    return found == preflight.reasons.end() ? nullptr : &*found;
}

/// A Deny of another policy of the identity, which this draft cannot lift.
const policy::TraceStatement *foreignDeny(const policy::Decision &decision, const QString &draftName)
{
    const auto found = std::find_if(decision.trace.begin(), decision.trace.end(), [&](const auto &statement) {
        return statement.deny && statement.applies &&
               (statement.side == policy::Side::Identity || statement.policyName != draftName.toStdString());
    });
    return found == decision.trace.end() ? nullptr : &*found;
}

} // namespace

TryPanel::TryPanel(Session *session, CaseKeeper *cases, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_form(new TryForm(session))
    , m_sign(new SignLabel)
    , m_headline(new QLabel)
    , m_reasonArea(new QWidget)
    , m_reasonRows(new QVBoxLayout(m_reasonArea))
    , m_changes(new ChangeList)
    , m_traceTitle(title(tr("How It Is Decided")))
    , m_trace(new TraceView)
    , m_detail(new QLabel)
    , m_cases(new CaseList(cases))
    , m_timer(new QTimer(this))
{
    setObjectName(u"tryPanel"_s);
    setAccessibleName(tr("Try It"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    makeContent();
    m_timer->setSingleShot(true);
    m_timer->setInterval(delayMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &TryPanel::ask);
    connect(m_form, &TryForm::edited, this, &TryPanel::askSoon);
    connect(m_trace, &TraceView::placeChosen, this, &TryPanel::placeChosen);
    connect(m_trace, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        m_detail->setText(item ? item->text(1) : QString());
        m_detail->setVisible(!m_detail->text().isEmpty());
    });
    connect(m_changes, &ChangeList::chosen, this, &TryPanel::editsChosen);
    connect(m_cases, &CaseList::trialChosen, m_form, &TryForm::setTrial);
    connect(session->backend(), &ses::Backend::changed, this, [this](const ses::Change &change) {
        using What = ses::Change::What;
        if (change.what == What::Identities || change.what == What::Policies || change.what == What::Accounts)
            askSoon();
    });
    showNothing(tr("Choose a sender."));
}

void TryPanel::makeContent()
{
    m_headline->setObjectName(u"tryHeadline"_s);
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont bold = font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_detail->setObjectName(u"traceDetail"_s);
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_trace->setColumnHidden(1, true); // the pane is narrow: it stands below
    m_reasonArea->setObjectName(u"tryReasons"_s);
    m_reasonRows->setContentsMargins({});
    m_reasonRows->setSpacing(0);
    auto *verdict = new QHBoxLayout;
    verdict->addWidget(m_sign, 0, Qt::AlignTop);
    verdict->addWidget(m_headline, 1);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(theme::spacing());
    column->addWidget(title(tr("Try It")));
    column->addWidget(m_form);
    column->addLayout(verdict);
    column->addWidget(m_reasonArea);
    column->addWidget(m_changes);
    column->addWidget(m_traceTitle);
    column->addWidget(m_trace, 1);
    column->addWidget(m_detail);
    column->addWidget(title(tr("Cases", "tests of a policy")));
    column->addWidget(m_cases);
    column->addStretch();
    setWidget(content);
    setMinimumWidth(fontMetrics().averageCharWidth() * narrowestCharacters);
}

QSize TryPanel::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 70, QScrollArea::sizeHint().height()};
}

void TryPanel::setPolicy(const QString &identityArn, const ses::PolicyDraft &draft)
{
    const bool other = identityArn != m_identityArn;
    m_identityArn = identityArn;
    m_draft = draft;
    if (other) {
        m_form->setIdentity(draft.scope, draft.identity, identityArn);
        loadKnownAddresses();
    }
    askSoon();
}

void TryPanel::setText(const QString &name, const QByteArray &text)
{
    m_draft.name = name;
    m_draft.text = text;
    ++m_run; // an answer about the text before is of no interest
    askSoon();
}

void TryPanel::setTrial(const ses::Trial &trial)
{
    m_form->setTrial(trial);
}

void TryPanel::focusSender()
{
    m_form->focusSender();
}

void TryPanel::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    askSoon();
}

void TryPanel::loadKnownAddresses()
{
    ses::MessageQuery query;
    query.account = m_draft.scope.account;
    query.region = m_draft.scope.region;
    query.identity = m_draft.identity;
    query.limit = messagesLookedAt;
    ses::whenDone(m_session->backend()->messages(query), this,
                  [this](const ses::Result<ses::Page<ses::MessageSummary>> &page) {
                      if (!page)
                          return; // less is offered; nothing else depends on it
                      QStringList from, recipients;
                      for (const ses::MessageSummary &message : page->rows) {
                          if (const auto mailbox = ses::parseMailbox(message.from))
                              from << mailbox->address;
                          recipients << message.recipients;
                      }
                      from.removeDuplicates();
                      recipients.removeDuplicates();
                      m_form->setKnownAddresses(from, recipients);
                  });
}

void TryPanel::askSoon()
{
    if (isVisible() && !m_identityArn.isEmpty())
        m_timer->start();
}

void TryPanel::ask()
{
    ses::Trial trial = m_form->trial();
    m_cases->setCurrent(trial);
    ses::Rehearsal *rehearsal = m_session->backend()->rehearsal();
    if (!rehearsal)
        return showNothing(tr("This backend cannot try a policy."));
    if (trial.request.principalArn.isEmpty())
        return showNothing(tr("Choose a sender, or write the ARN of a user or a role."));
    trial.draft = m_draft;
    const int run = ++m_run;
    ses::whenDone(rehearsal->rehearse(trial), this, [this, run](const ses::Result<ses::Preflight> &answer) {
        if (run != m_run)
            return;
        if (answer)
            showAnswer(*answer);
        else
            showNothing(tr("Cannot be checked: %1").arg(answer.error().message));
    });
}

void TryPanel::showNothing(const QString &why)
{
    m_sign->setSign({{}, u"state-unknown"_s, {}});
    m_headline->setText(why);
    m_reasonArea->hide();
    m_changes->hide();
    m_traceTitle->hide();
    m_trace->hide();
    m_detail->hide();
}

void TryPanel::showAnswer(const ses::Preflight &preflight)
{
    const tables::Headline line = tables::headline(preflight);
    m_sign->setSign(line.sign);
    if (m_headline->text() != line.text) {
        m_headline->setText(line.text);
        QAccessibleEvent event(m_headline, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    showReasons(preflight);
    showChanges(preflight);
    const ses::Reason *decided = reasonOf(preflight, ses::Check::IdentityPolicy);
    if (!decided)
        decided = reasonOf(preflight, ses::Check::CallerPolicy);
    m_traceTitle->setVisible(decided != nullptr);
    m_trace->setVisible(decided != nullptr);
    m_detail->hide();
    if (decided)
        m_trace->setDecision(*decided->decision);
}

/// What stands in the way, and what the sources differ on; the trace below shows the rest.
void TryPanel::showReasons(const ses::Preflight &preflight)
{
    qsizetype used = 0;
    for (ses::Reason reason : preflight.reasons) {
        if (reason.verdict != ses::Verdict::Fail && reason.verdict != ses::Verdict::Warning)
            continue;
        if (used == m_reasons.size()) {
            auto *row = new ReasonRow(m_reasonArea);
            connect(row, &ReasonRow::linkActivated, this, &TryPanel::linkActivated);
            m_reasonRows->addWidget(row);
            m_reasons.append(row);
        }
        reason.decision.reset();
        m_reasons.at(used)->setReason(reason);
        m_reasons.at(used)->show();
        ++used;
    }
    for (qsizetype i = used; i < m_reasons.size(); ++i)
        m_reasons.at(i)->hide();
    m_reasonArea->setVisible(used > 0);
}

void TryPanel::showChanges(const ses::Preflight &preflight)
{
    const ses::Reason *reason = reasonOf(preflight, ses::Check::IdentityPolicy);
    if (!reason)
        return m_changes->hide();
    const policy::Document document(m_draft.text.toStdString());
    const std::string owner = m_draft.scope.account.toStdString();
    if (reason->verdict == ses::Verdict::Pass) {
        if (preflight.accepted)
            m_changes->show(tr("To Stop It"), policy::waysToDeny(document, owner, *reason->asked));
        else
            m_changes->hide();
        return;
    }
    const policy::TraceStatement *deny = foreignDeny(*reason->decision, m_draft.name);
    const QString note = deny ? tr("The policy %1 denies it as well; that cannot be mended here.")
                                    .arg(QString::fromStdString(deny->policyName))
                              : QString();
    m_changes->show(tr("What Would Have to Change"), policy::waysToAllow(document, owner, *reason->asked), note);
}
