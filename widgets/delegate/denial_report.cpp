// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/delegate/denial_report.h"

#include "widgets/common/session.h"
#include "widgets/common/theme.h"
#include "widgets/delegate/cause_row.h"
#include "widgets/delegate/copy_fields.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QLabel *makeHeading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(theme::headingFont(2));
    return label;
}

} // namespace

DenialReport::DenialReport(Session *session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_sentence(new QLabel)
    , m_fields(new CopyFields(u"denialField"_s))
    , m_causes(new QVBoxLayout)
{
    setObjectName(u"denialReport"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // all texts wrap
    m_sentence->setObjectName(u"denialSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setSpacing(theme::spacing());
    layout->addWidget(makeHeading(tr("What This Says")));
    layout->addWidget(m_sentence);
    layout->addWidget(m_fields);
    layout->addWidget(makeHeading(tr("Likely Causes, the Most Frequent First")));
    layout->addLayout(m_causes);
    layout->addStretch();
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

void DenialReport::setDenial(const ses::Denial &denial)
{
    delete m_lookup; // an answer about another text must not be shown
    m_lookup = nullptr;
    m_sentence->setText(tables::denialSentence(denial));
    m_fields->setFields(tables::denialFields(denial));
    const QList<tables::DenialCause> causes = tables::causesOf(denial);
    qDeleteAll(m_rows);
    m_rows.clear();
    showCauses(causes);
    if (causes.isEmpty())
        return;
    m_lookup = new tables::DenialLookup(m_session->backend(), denial, this);
    connect(m_lookup, &tables::DenialLookup::found, this, [this, causes, denial](const tables::DenialFacts &facts) {
        showCauses(tables::judged(causes, denial, facts));
        Q_EMIT checked();
    });
}

void DenialReport::showCauses(const QList<tables::DenialCause> &causes)
{
    while (m_rows.size() < causes.size()) {
        auto *row = new CauseRow(int(m_rows.size()) + 1);
        connect(row, &CauseRow::linkActivated, this, &DenialReport::linkActivated);
        m_causes->addWidget(row);
        m_rows.append(row);
    }
    for (qsizetype i = 0; i < causes.size(); ++i)
        m_rows.at(i)->setCause(causes.at(i), mayFollow(causes.at(i).link));
}

bool DenialReport::mayFollow(const ses::Link &link) const
{
    using Target = ses::Link::Target;
    if (link.target == Target::None || link.target == Target::ComposeField)
        return link.target != Target::None;
    const auto &accounts = m_session->accounts();
    return std::any_of(accounts.begin(), accounts.end(),
                       [&](const ses::AccountSummary &account) { return account.id == link.scope.account; });
}
