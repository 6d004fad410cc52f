// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/delegate/denial_dialog.h"

#include "ses/when_done.h"
#include "widgets/common/icons.h"
#include "widgets/common/session.h"
#include "widgets/common/theme.h"
#include "widgets/delegate/denial_examples.h"
#include "widgets/delegate/denial_report.h"
#include "widgets/delegate/paste_edit.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype readAtOnce = 20'000; // characters; longer texts are read in another thread

bool isSend(const ses::Denial &denial)
{
    using Kind = ses::Denial::Kind;
    const bool refused =
        denial.kind == Kind::AccessDenied || denial.kind == Kind::NotVerified || denial.kind == Kind::MessageRejected;
    const bool manages = !denial.action.isEmpty() && !denial.action.startsWith("ses:Send"_L1, Qt::CaseInsensitive);
    return refused && !manages && !denial.isOtherService();
}

} // namespace

ses::SendRequest withKnownAccount(const Session &session, ses::SendRequest request)
{
    const auto &accounts = session.accounts();
    const bool known = std::any_of(accounts.begin(), accounts.end(), [&](const ses::AccountSummary &account) {
        return account.id == request.scope.account;
    });
    if (!known) {
        request.scope.account = session.scope().account;
        request.principalArn.clear();
    }
    if (request.scope.region.isEmpty())
        request.scope.region = session.scope().region;
    return request;
}

DenialDialog::DenialDialog(Session *session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_paste(new PasteEdit)
    , m_excerpt(new QLabel)
    , m_stack(new QStackedWidget)
    , m_examples(new DenialExamples)
    , m_report(new DenialReport(session))
    , m_try(new QPushButton(tr("&Try It…")))
    , m_compose(new QPushButton(icons::get(u"compose"_s), tr("Open in &Compose")))
{
    setObjectName(u"denialDialog"_s);
    setWindowTitle(tr("Explain a Denial"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    m_paste->setObjectName(u"denialPaste"_s);
    m_paste->setPlaceholderText(tr("Paste the error here"));
    auto *label = new QLabel(tr("&Error text:"));
    label->setBuddy(m_paste);
    m_excerpt->setObjectName(u"denialExcerpt"_s);
    m_excerpt->setWordWrap(true);
    m_excerpt->hide();
    m_stack->addWidget(m_examples);
    m_stack->addWidget(m_report);

    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(label);
    leftLayout->addWidget(m_paste, 1);
    leftLayout->addWidget(m_excerpt);
    auto *columns = new QSplitter(Qt::Horizontal);
    columns->setObjectName(u"denialColumns"_s);
    columns->setChildrenCollapsible(false);
    columns->addWidget(left);
    columns->addWidget(m_stack);
    columns->setStretchFactor(0, 2);
    columns->setStretchFactor(1, 3);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"denialClose"_s);
    m_try->setObjectName(u"denialTry"_s);
    m_try->setToolTip(tr("Tries the refused request against the policies in this workspace."));
    m_compose->setObjectName(u"denialCompose"_s);
    buttons->addButton(m_try, QDialogButtonBox::ActionRole);
    buttons->addButton(m_compose, QDialogButtonBox::ActionRole);
    for (QAbstractButton *button : buttons->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::spacing());
    layout->addWidget(columns, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 38);
    columns->setSizes({width() * 2 / 5, width() * 3 / 5});

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_paste, &PasteEdit::settled, this, &DenialDialog::read);
    connect(m_examples, &DenialExamples::chosen, this, &DenialDialog::setText);
    connect(m_report, &DenialReport::linkActivated, this, &DenialDialog::linkActivated);
    connect(m_try, &QPushButton::clicked, this, [this] { Q_EMIT tryRequested(request()); });
    connect(m_compose, &QPushButton::clicked, this, [this] { Q_EMIT composeRequested(request()); });
    explain(ses::Denial());
    m_paste->setFocus(Qt::OtherFocusReason);
}

void DenialDialog::setText(const QString &text)
{
    m_paste->setText(text);
    m_paste->setFocus(Qt::OtherFocusReason);
}

void DenialDialog::read()
{
    const QString text = m_paste->text();
    const int asked = ++m_asked;
    if (text.size() <= readAtOnce) {
        explain(ses::parseDenial(text));
        return;
    }
    m_excerpt->setText(tr("Reading…"));
    m_excerpt->show();
    ses::whenDone(QtConcurrent::run([text] { return ses::parseDenial(text); }), this,
                  [this, asked](const ses::Denial &denial) {
                      if (asked == m_asked)
                          explain(denial);
                  });
}

void DenialDialog::explain(const ses::Denial &denial)
{
    m_denial = denial;
    m_paste->mark(denial.parts);
    m_excerpt->setVisible(m_paste->isExcerpt());
    m_excerpt->setText(tr("The text is long; only the part around the error is shown."));
    m_examples->showNothingFound(!denial.text.trimmed().isEmpty());
    if (denial.isRecognised())
        m_report->setDenial(denial);
    m_stack->setCurrentWidget(denial.isRecognised() ? static_cast<QWidget *>(m_report) : m_examples);
    m_try->setEnabled(isSend(denial));
    m_compose->setEnabled(isSend(denial));
}

ses::SendRequest DenialDialog::request() const
{
    return withKnownAccount(*m_session, ses::requestOf(m_denial));
}
