// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/policy/fill_in_strip.h"

#include "widgets/common/left_to_right_edit.h"
#include "widgets/common/theme.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

std::vector<const policy::Finding *> placeholders(const PolicyReading &reading)
{
    std::vector<const policy::Finding *> found;
    for (const policy::Finding &finding : reading.check.findings) {
        if (finding.id == "placeholder")
            found.push_back(&finding);
    }
    return found;
}

QString writtenAt(const PolicyReading &reading, policy::Range range)
{
    return card_parts::toText(reading.document.text().substr(range.begin, range.size()));
}

} // namespace

FillInField::FillInField(const CardContext *context, int place, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_place(place)
    , m_label(new QLabel)
    , m_value(new LeftToRightEdit)
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_value);
    m_label->setWordWrap(true);
    m_value->setObjectName(u"fillIn%1"_s.arg(place));
    QList<CompletionItem> known = m_context->known.principals;
    if (!m_context->known.identityArn.isEmpty())
        known.append({m_context->known.identityArn, {}});
    card_parts::completeWith(m_value, known);
    auto *button = new QPushButton(tr("Fill In"));
    button->setObjectName(u"fillInButton%1"_s.arg(place));
    button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->addWidget(m_value, 1);
    row->addWidget(button);
    column->addWidget(m_label);
    column->addLayout(row);
    connect(button, &QPushButton::clicked, this, &FillInField::fill);
    connect(m_value, &QLineEdit::returnPressed, this, &FillInField::fill);
}

void FillInField::show(const QString &placeholder)
{
    if (placeholder == m_placeholder)
        return;
    m_placeholder = placeholder;
    m_label->setText(placeholder);
    m_value->clear();
    const bool identity =
        placeholder.contains("identity"_L1, Qt::CaseInsensitive) && !m_context->known.identityArn.isEmpty();
    if (identity)
        m_value->setText(m_context->known.identityArn);
}

void FillInField::fill()
{
    if (!m_value->text().trimmed().isEmpty())
        Q_EMIT filled(m_placeholder, m_place, m_value->text().trimmed());
}

FillInStrip::FillInStrip(const CardContext *context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_list(new QVBoxLayout)
{
    setObjectName(u"fillInStrip"_s);
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::spacing());
    column->addWidget(card_parts::heading(tr("Fill in")));
    column->addLayout(m_list);
    hide();
}

void FillInStrip::readAgain()
{
    const PolicyReading &reading = *m_context->text->reading();
    const auto found = placeholders(reading);
    card_parts::matchRows(m_fields, m_list, found.size(), [this](int place) {
        auto *field = new FillInField(m_context, place);
        connect(field, &FillInField::filled, this, &FillInStrip::fill);
        return field;
    });
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields.at(i)->show(writtenAt(reading, found[std::size_t(i)]->range));
    setVisible(!found.empty());
}

void FillInStrip::fill(const QString &placeholder, int place, const QString &value)
{
    const PolicyReading &reading = *m_context->text->reading();
    const auto found = placeholders(reading);
    const auto index = std::size_t(place);
    if (index >= found.size() || writtenAt(reading, found[index]->range) != placeholder)
        return;
    m_context->text->apply(policy::edits::replaceValue(reading.document, found[index]->range, value.toStdString()));
}
