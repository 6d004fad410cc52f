// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/policy/review_dialog.h"

#include "ses/when_done.h"
#include "widgets/common/session.h"
#include "widgets/rehearsal/case_keeper.h"
#include "widgets/rehearsal/case_list.h"
#include "widgets/rehearsal/diff_view.h"
#include "widgets/rehearsal/meaning_view.h"
#include "widgets/rehearsal/replay_view.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace {

policy::NamedDocuments documents(const QList<ses::AttachedPolicy> &others, const QString &name, const QByteArray &text)
{
    policy::NamedDocuments all;
    for (const ses::AttachedPolicy &other : others)
        all.push_back({other.name.toStdString(), policy::Document(other.text.toStdString())});
    if (!text.isEmpty())
        all.push_back({name.toStdString(), policy::Document(text.toStdString())});
    return all;
}

} // namespace

ReviewDialog::ReviewDialog(Session *session, const Subject &subject, CaseKeeper *cases, QWidget *parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget)
{
    setObjectName(u"reviewDialog"_s);
    const QString &name = subject.draft.name;
    setWindowTitle(name.isEmpty() ? tr("Review Policy") : tr("Review Policy %1").arg(name));
    m_tabs->setObjectName(u"reviewTabs"_s);
    m_tabs->setDocumentMode(true);
    addText(subject);
    if (!subject.identityArn.isEmpty()) {
        addMeaning(subject);
        addReplay(session, subject);
        if (!cases->cases().isEmpty())
            addCases(cases);
        m_tabs->setCurrentIndex(0);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"reviewClose"_s);
    QPushButton *apply = buttons->addButton(tr("&Apply Policy"), QDialogButtonBox::AcceptRole);
    apply->setObjectName(u"reviewApply"_s);
    apply->setEnabled(subject.mayApply);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 36);
}

void ReviewDialog::addText(const Subject &subject)
{
    auto *diff = new DiffView;
    diff->show(QString::fromUtf8(subject.attached), QString::fromUtf8(subject.draft.text),
               tr("Nothing is attached under this name yet. The whole text is new."));
    m_tabs->addTab(diff, tr("Text"));
}

void ReviewDialog::addMeaning(const Subject &subject)
{
    auto *meaning = new MeaningView;
    meaning->compare(documents(subject.others, subject.draft.name, subject.attached),
                     documents(subject.others, subject.draft.name, subject.draft.text), subject.identityArn);
    m_tabs->insertTab(0, meaning, tr("Meaning"));
}

void ReviewDialog::addReplay(Session *session, const Subject &subject)
{
    auto *replay = new ReplayView(session);
    const int tab = m_tabs->insertTab(1, replay, tr("Recorded Messages"));
    connect(replay, &ReplayView::replayed, this, [this, tab](int changes) {
        m_tabs->setTabText(tab, changes > 0 ? tr("Recorded Messages: %n Change(s)", "", changes)
                                            : tr("Recorded Messages: No Change"));
    });
    connect(replay, &ReplayView::messageChosen, this, [this, session](qint64 key) {
        ses::whenDone(session->backend()->message(key), this,
                      [this, session](const ses::Result<ses::Message> &message) {
                          if (!message || message->summary.messageId.isEmpty())
                              return;
                          close();
                          session->follow({ses::Link::Target::Message, {}, message->summary.messageId, {}, -1});
                      });
    });
    replay->replay(subject.draft);
}

void ReviewDialog::addCases(CaseKeeper *cases)
{
    auto *list = new CaseList(cases);
    const int tab = m_tabs->insertTab(2, list, {});
    const auto title = [this, cases, tab] {
        const int failing = int(cases->failing().size());
        m_tabs->setTabText(tab, failing > 0 ? tr("Cases: %n Fail(s)", "", failing)
                                            : tr("Cases: %n Hold(s)", "", int(cases->cases().size())));
    };
    connect(cases, &CaseKeeper::changed, list, title);
    title();
}
