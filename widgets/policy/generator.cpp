// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/policy/generator.h"

#include "widgets/common/icons.h"
#include "widgets/common/info_bar.h"
#include "widgets/common/theme.h"
#include "widgets/policy/fill_in_strip.h"
#include "widgets/policy/statement_card.h"

#include <QDateTime>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

/// More than a policy of 4 KB holds; a longer text is for the JSON side.
constexpr std::size_t mostCards = 40;
constexpr std::size_t longestText = 32 * 1024;

std::size_t brokenLine(const PolicyReading &reading)
{
    for (const policy::Finding &finding : reading.check.findings) {
        if (finding.severity == policy::Severity::Error)
            return policy::positionAt(reading.document.text(), finding.range.begin).line;
    }
    return 1;
}

} // namespace

policy::edits::NewStatement Generator::skeleton(const QString &identityArn, bool isIam)
{
    policy::edits::NewStatement statement;
    // As the console names them (ses.md 2.1).
    statement.sid = "stmt" + std::to_string(QDateTime::currentMSecsSinceEpoch());
    statement.actions = {"ses:SendEmail", "ses:SendRawEmail"};
    statement.resource = isIam && identityArn.isEmpty() ? "*" : identityArn.toStdString();
    return statement;
}

Generator::Generator(PolicyText *text, QWidget *parent)
    : QWidget(parent)
    , m_stale(new InfoBar)
    , m_scroll(new QScrollArea)
    , m_cardArea(nullptr)
    , m_fillIn(nullptr)
    , m_empty(new QLabel(tr("The policy has no statement yet.")))
    , m_more(new QLabel)
    , m_list(new QVBoxLayout)
    , m_add(new QPushButton(icons::get(u"add"_s), tr("Add &Statement")))
{
    setObjectName(u"policyGenerator"_s);
    m_context.text = text;
    m_stale->setObjectName(u"staleBar"_s);
    m_scroll->setObjectName(u"generatorScroll"_s);
    m_scroll->setAccessibleName(tr("Policy generator"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(makeCards());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stale);
    column->addWidget(m_scroll, 1);
    connect(text, &PolicyText::read, this, &Generator::readAgain);
    connect(text, &PolicyText::readingBegan, this, [this] { m_cardArea->setEnabled(false); });
    readAgain();
}

QWidget *Generator::makeCards()
{
    m_cardArea = new QWidget;
    m_fillIn = new FillInStrip(&m_context);
    m_empty->setObjectName(u"noStatements"_s);
    m_more->setObjectName(u"moreStatements"_s);
    m_more->setWordWrap(true);
    m_add->setObjectName(u"addStatement"_s);
    m_add->setAutoDefault(false);
    m_list->setSpacing(theme::spacing());
    auto *column = new QVBoxLayout(m_cardArea);
    column->setContentsMargins({});
    column->setSpacing(theme::spacing());
    column->addWidget(m_fillIn);
    column->addWidget(m_empty);
    column->addLayout(m_list);
    column->addWidget(m_more);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    column->addStretch();
    connect(m_add, &QPushButton::clicked, this, &Generator::addStatement);
    return m_cardArea;
}

void Generator::setContext(const KnownNames &known, bool isIam)
{
    m_context.known = known;
    m_context.isIam = isIam;
    for (StatementCard *card : std::as_const(m_cards))
        card->contextChanged();
    readAgain();
}

void Generator::readAgain()
{
    if (m_context.text->isReading())
        return;
    const PolicyReading &reading = *m_context.text->reading();
    if (reading.document.text().size() > longestText) {
        showStale(tr("The text is far longer than a policy may be. Edit it as JSON."));
        return;
    }
    if (!reading.usable()) {
        showStale(tr("The text cannot be read from line %1 on. Shown is the last state that could be read.")
                      .arg(brokenLine(reading)));
        return;
    }
    m_stale->clear();
    m_cardArea->setEnabled(true);
    m_fillIn->readAgain();
    showStatements();
}

void Generator::showStale(const QString &reason)
{
    m_cardArea->setEnabled(false);
    m_stale->showMessage(InfoBar::Kind::Warning, reason);
}

void Generator::showStatements()
{
    const policy::Document &document = m_context.text->reading()->document;
    const std::size_t count = document.statements().size();
    card_parts::matchRows(m_cards, m_list, std::min(count, mostCards), [this](int index) {
        auto *card = new StatementCard(&m_context, index);
        connect(card, &StatementCard::moveRequested, this, &Generator::move);
        connect(card, &StatementCard::selected, this, &Generator::statementSelected);
        return card;
    });
    for (StatementCard *card : std::as_const(m_cards))
        card->show(document, int(count));
    m_empty->setVisible(count == 0);
    m_more->setVisible(count > mostCards);
    if (count > mostCards)
        m_more->setText(tr("%n more statement(s) are shown as JSON only.", "", int(count - mostCards)));
}

void Generator::addStatement()
{
    const policy::edits::NewStatement fresh = skeleton(m_context.known.identityArn, m_context.isIam);
    m_context.text->edit(
        [&](const policy::Document &document) { return policy::edits::addStatement(document, fresh); });
    if (!m_cards.isEmpty())
        goToStatement(int(m_cards.size()) - 1);
}

void Generator::move(int from, int to)
{
    const bool moved = m_context.text->edit([&](const policy::Document &document) {
        return policy::edits::moveStatement(document, std::size_t(from), std::size_t(to));
    });
    if (!moved || to < 0 || to >= m_cards.size())
        return;
    m_cards.at(to)->focusButton(to < from ? StatementCard::Button::Up : StatementCard::Button::Down);
    m_scroll->ensureWidgetVisible(m_cards.at(to));
}

void Generator::goToStatement(int statement)
{
    if (statement < 0 || statement >= m_cards.size())
        return;
    m_cardArea->layout()->activate();
    m_scroll->ensureWidgetVisible(m_cards.at(statement), 0, m_scroll->viewport()->height() / 2);
}
