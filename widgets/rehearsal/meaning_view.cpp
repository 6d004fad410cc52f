// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/rehearsal/meaning_view.h"

#include "ses/when_done.h"
#include "tables/meaning_text.h"
#include "widgets/activity/sign_label.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLabel>
#include <QListWidget>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

MeaningView::MeaningView(QWidget *parent)
    : QWidget(parent)
    , m_sign(new SignLabel)
    , m_kind(new QLabel)
    , m_sentence(new QLabel)
    , m_allowedTitle(new QLabel)
    , m_allowed(new QListWidget)
    , m_deniedTitle(new QLabel)
    , m_denied(new QListWidget)
{
    setObjectName(u"meaningView"_s);
    QFont bold = font();
    bold.setBold(true);
    m_kind->setObjectName(u"meaningKind"_s);
    m_kind->setFont(bold);
    m_sentence->setObjectName(u"meaningSentence"_s);
    m_sentence->setWordWrap(true);
    m_allowed->setObjectName(u"newlyAllowed"_s);
    m_allowed->setAccessibleName(tr("Newly allowed requests"));
    m_denied->setObjectName(u"newlyDenied"_s);
    m_denied->setAccessibleName(tr("Newly denied requests"));
    auto *headline = new QHBoxLayout;
    headline->addWidget(m_sign);
    headline->addWidget(m_kind, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(headline);
    column->addWidget(m_sentence);
    for (const auto &[title, list] : {std::pair(m_allowedTitle, m_allowed), std::pair(m_deniedTitle, m_denied)}) {
        list->setWordWrap(true);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setAlternatingRowColors(true);
        title->setBuddy(list);
        column->addWidget(title);
        column->addWidget(list, 1);
        title->hide();
        list->hide();
    }
    column->addStretch();
}

void MeaningView::compare(const policy::NamedDocuments &before, const policy::NamedDocuments &after,
                          const QString &identityArn)
{
    m_sign->setSign({{}, u"state-unknown"_s, {}});
    m_kind->setText(tr("Comparing…"));
    const auto now = QDateTime::currentSecsSinceEpoch();
    const QFuture<policy::Meaning> meaning = QtConcurrent::run([before, after, arn = identityArn.toStdString(), now] {
        return policy::compareMeaning(before, after, arn, now);
    });
    ses::whenDone(meaning, this, [this](const policy::Meaning &found) { showMeaning(found); });
}

void MeaningView::showMeaning(const policy::Meaning &meaning)
{
    const tables::Sign sign = tables::meaningSign(meaning.kind);
    m_sign->setSign(sign);
    m_kind->setText(sign.word);
    m_sentence->setText(tables::meaningSentence(meaning));
    fill(m_allowed, m_allowedTitle, tr("Newly allowed, for example:"), meaning.newlyAllowed);
    fill(m_denied, m_deniedTitle, tr("Newly denied, for example:"), meaning.newlyDenied);
    Q_EMIT compared();
}

void MeaningView::fill(QListWidget *list, QLabel *title, const QString &text,
                       const std::vector<policy::Example> &examples)
{
    list->clear();
    title->setText(text);
    title->setVisible(!examples.empty());
    list->setVisible(!examples.empty());
    for (const policy::Example &example : examples) {
        const QString cause = tables::exampleCause(example);
        const QString line = tables::exampleSentence(example);
        auto *item =
            new QListWidgetItem(cause.isEmpty() ? line : tr("%1 (%2)", "request, cause").arg(line, cause), list);
        item->setToolTip(item->text());
    }
}
