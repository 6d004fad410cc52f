// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/policy/statement_card.h"

#include "tables/statement_sentence.h"
#include "widgets/common/left_to_right_edit.h"
#include "widgets/common/theme.h"
#include "widgets/policy/action_section.h"
#include "widgets/policy/condition_section.h"
#include "widgets/policy/principal_section.h"
#include "widgets/policy/resource_section.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// The whole reading as rich text: a sentence and a list, which a screen reader reads as such.
QString sentenceHtml(const tables::StatementReading &reading)
{
    QString html = u"<p>"_s + reading.sentence.toHtmlEscaped() + u"</p>"_s;
    if (reading.conditions.isEmpty())
        return html;
    html += u"<ul>"_s;
    for (const QString &condition : reading.conditions)
        html += u"<li>"_s + condition.toHtmlEscaped() + u"</li>"_s;
    return html + u"</ul>"_s;
}

} // namespace

StatementCard::StatementCard(const CardContext *context, int statement, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_statement(statement)
    , m_title(card_parts::heading(tr("Statement %1").arg(statement + 1)))
    , m_duplicate(card_parts::iconButton(u"duplicate"_s, tr("Duplicate Statement %1").arg(statement + 1),
                                         u"duplicateStatement%1"_s.arg(statement)))
    , m_up(card_parts::iconButton(u"up"_s, tr("Move Statement %1 Up").arg(statement + 1), u"moveUp%1"_s.arg(statement)))
    , m_down(card_parts::iconButton(u"down"_s, tr("Move Statement %1 Down").arg(statement + 1),
                                    u"moveDown%1"_s.arg(statement)))
    , m_remove(card_parts::iconButton(u"delete"_s, tr("Remove Statement %1").arg(statement + 1),
                                      u"removeStatement%1"_s.arg(statement)))
    , m_sentence(new QLabel)
    , m_sid(new LeftToRightEdit)
    , m_effect(new QComboBox)
    , m_principals(new PrincipalSection(context, statement))
    , m_actions(new ActionSection(context, statement))
    , m_resource(new ResourceSection(context, statement))
    , m_conditions(new ConditionSection(context, statement))
    , m_opaqueLabel(new QLabel(tr("Kept as written:")))
    , m_opaque(new QPlainTextEdit)
{
    setObjectName(u"statement%1"_s.arg(statement));
    setAccessibleName(m_title->text());
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::spacing());
    column->addLayout(makeHeader());
    column->addWidget(m_sentence);
    column->addLayout(makeForm());
    column->addWidget(m_principals);
    column->addWidget(m_actions);
    column->addWidget(m_resource);
    column->addWidget(m_conditions);
    column->addWidget(m_opaqueLabel);
    column->addWidget(m_opaque);
}

QLayout *StatementCard::makeHeader()
{
    m_sentence->setObjectName(u"sentence%1"_s.arg(m_statement));
    m_sentence->setTextFormat(Qt::RichText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    for (QToolButton *button : {m_duplicate, m_up, m_down, m_remove})
        row->addWidget(button);
    const auto edits = [this](QToolButton *button, auto make) {
        connect(button, &QToolButton::clicked, this, [this, make] {
            m_context->text->edit(
                [&](const policy::Document &document) { return make(document, std::size_t(m_statement)); });
        });
    };
    edits(m_duplicate, policy::edits::duplicateStatement);
    edits(m_remove, policy::edits::removeStatement);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(m_statement, m_statement - 1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(m_statement, m_statement + 1); });
    return row;
}

QLayout *StatementCard::makeForm()
{
    m_sid->setObjectName(u"sid%1"_s.arg(m_statement));
    m_sid->installEventFilter(this);
    m_effect->setObjectName(u"effect%1"_s.arg(m_statement));
    m_effect->addItem(tr("Allow", "effect"), u"Allow"_s);
    m_effect->addItem(tr("Deny", "effect"), u"Deny"_s);
    m_opaque->setObjectName(u"opaque%1"_s.arg(m_statement));
    m_opaque->setReadOnly(true);
    m_opaque->setTabChangesFocus(true);
    m_opaque->setLayoutDirection(Qt::LeftToRight);
    m_opaque->setFont(theme::fixedFont());
    m_opaque->setMaximumHeight(fontMetrics().height() * 6);
    m_opaqueLabel->setBuddy(m_opaque);
    auto *form = new QFormLayout;
    form->addRow(tr("Sid:"), m_sid);
    form->addRow(tr("Effect:"), m_effect);
    connect(m_sid, &QLineEdit::textEdited, this, [this](const QString &sid) {
        m_context->text->edit(
            [&](const policy::Document &document) {
                return policy::edits::setSid(document, std::size_t(m_statement), sid.toStdString());
            },
            u"sid%1"_s.arg(m_statement));
    });
    connect(m_effect, &QComboBox::activated, this, [this] {
        const std::string effect = m_effect->currentData().toString().toStdString();
        m_context->text->edit([&](const policy::Document &document) {
            return policy::edits::setEffect(document, std::size_t(m_statement), effect);
        });
    });
    return form;
}

void StatementCard::show(const policy::Document &document, int count)
{
    const policy::Statement &statement = document.statements()[std::size_t(m_statement)];
    const QString html = sentenceHtml(tables::readStatement(statement));
    if (m_sentence->text() != html)
        m_sentence->setText(html);
    m_up->setEnabled(m_statement > 0);
    m_down->setEnabled(m_statement + 1 < count);
    card_parts::setFieldText(m_sid, statement.sid ? card_parts::toText(statement.sid->value) : QString());
    card_parts::setComboText(m_effect, statement.effect ? card_parts::toText(statement.effect->value) : QString());
    m_principals->setVisible(!m_context->isIam || statement.principal);
    m_principals->show(statement);
    m_actions->show(statement);
    m_resource->show(statement);
    m_conditions->show(statement);
    showOpaque(document, statement);
}

void StatementCard::showOpaque(const policy::Document &document, const policy::Statement &statement)
{
    QStringList parts;
    for (const policy::OpaquePart &part : statement.opaque)
        parts.append(card_parts::toText(document.text().substr(part.range.begin, part.range.size())));
    const QString text = parts.join(u'\n');
    if (m_opaque->toPlainText() != text)
        m_opaque->setPlainText(text);
    m_opaque->setVisible(!parts.isEmpty());
    m_opaqueLabel->setVisible(!parts.isEmpty());
}

void StatementCard::contextChanged()
{
    m_principals->contextChanged();
}

void StatementCard::focusButton(Button button)
{
    QToolButton *wanted = button == Button::Up ? m_up : m_down;
    QToolButton *other = button == Button::Up ? m_down : m_up;
    (wanted->isEnabled() ? wanted : other)->setFocus(Qt::OtherFocusReason);
}

bool StatementCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_sid && event->type() == QEvent::FocusIn)
        Q_EMIT selected(m_statement);
    return QFrame::eventFilter(watched, event);
}
