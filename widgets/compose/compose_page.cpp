// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/compose_page.h"

#include "ses/snippets.h"
#include "ses/when_done.h"
#include "tables/message_text.h"
#include "widgets/common/icons.h"
#include "widgets/common/info_bar.h"
#include "widgets/common/session.h"
#include "widgets/common/theme.h"
#include "widgets/compose/compose_form.h"
#include "widgets/compose/draft_keeper.h"
#include "widgets/compose/preflight_panel.h"
#include "widgets/compose/sent_panel.h"
#include "widgets/delegate/read_hand_over_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ComposePage::ComposePage(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_info(new InfoBar(this))
    , m_form(new ComposeForm(session))
    , m_preflight(new PreflightPanel(session))
    , m_sent(new SentPanel(session))
    , m_draft(new DraftKeeper(
          session, [this] { return m_form->request(); }, this))
{
    setObjectName(u"composePage"_s);
    m_info->setObjectName(u"composeInfo"_s);
    auto *checks = new QScrollArea;
    checks->setObjectName(u"preflightScroll"_s);
    checks->setWidgetResizable(true);
    checks->setFrameShape(QFrame::NoFrame);
    checks->setFocusPolicy(Qt::NoFocus);
    checks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // all texts wrap
    checks->setMinimumWidth(fontMetrics().averageCharWidth() * 42);
    auto *checksContent = new QWidget;
    auto *checksLayout = new QVBoxLayout(checksContent);
    checksLayout->setContentsMargins(0, 0, 0, 0);
    checksLayout->addWidget(m_preflight);
    checksLayout->addStretch();
    checks->setWidget(checksContent);

    auto *columns = new QSplitter(Qt::Horizontal);
    columns->setObjectName(u"composeColumns"_s);
    columns->setChildrenCollapsible(false);
    columns->addWidget(m_form);
    columns->addWidget(checks);
    columns->setStretchFactor(0, 3);
    columns->setStretchFactor(1, 2);
    columns->setSizes({600, 400});
    auto *rows = new QSplitter(Qt::Vertical);
    rows->setObjectName(u"composeRows"_s);
    rows->setChildrenCollapsible(false);
    rows->addWidget(columns);
    rows->addWidget(m_sent);
    rows->setStretchFactor(0, 3);
    rows->setStretchFactor(1, 2);
    rows->setSizes({500, 300});
    m_sent->hide();

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeToolBar());
    layout->addWidget(m_info);
    layout->addWidget(rows, 1);
    connectParts();
    m_draft->restore();
}

ComposePage::~ComposePage()
{
    // The children lose the focus later, when this is no ComposePage any more.
    disconnect(qApp, nullptr, this, nullptr);
    m_draft->saveNow();
}

QWidget *ComposePage::makeToolBar()
{
    auto *bar = new QWidget;
    m_send = new QPushButton(icons::get(u"send"_s), tr("S&end"), bar);
    m_send->setObjectName(u"sendButton"_s);
    m_send->setToolTip(
        tr("Sends the message (%1).").arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    auto *fresh = new QPushButton(tr("Ne&w Message"), bar);
    fresh->setObjectName(u"newMessageButton"_s);
    m_draftState = new QLabel(bar);
    m_draftState->setObjectName(u"draftState"_s);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_send);
    layout->addWidget(fresh);
    layout->addWidget(makeCopyButton());
    auto *read = new QPushButton(tr("&Read Hand-Over…"), bar);
    read->setObjectName(u"readHandOverButton"_s);
    read->setToolTip(tr("Fills in what an identity owner has sent you"));
    layout->addWidget(read);
    connect(read, &QPushButton::clicked, this, &ComposePage::readHandOver);
    layout->addStretch();
    layout->addWidget(m_draftState);
    connect(m_send, &QPushButton::clicked, this, &ComposePage::send);
    connect(fresh, &QPushButton::clicked, this, &ComposePage::startNew);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &ComposePage::send);
    }
    return bar;
}

void ComposePage::readHandOver()
{
    auto *dialog = new ReadHandOverDialog(m_session, this);
    connect(dialog, &ReadHandOverDialog::composeRequested, this, &ComposePage::prefill);
    dialog->open();
}

QToolButton *ComposePage::makeCopyButton()
{
    struct Format
    {
        QString objectName;
        QString title;
        QString (*write)(const ses::SendRequest &);
    };
    const Format formats[] = {
        {u"copyAwsCliV1"_s, tr("AWS CLI Command, API v&1"), &ses::snippets::awsCliV1},
        {u"copyAwsCliV2"_s, tr("AWS CLI Command, API v&2"), &ses::snippets::awsCliV2},
        {u"copySmtpHeaders"_s, tr("&SMTP Headers"), &ses::snippets::smtpHeaders},
    };
    auto *button = new QToolButton;
    button->setObjectName(u"copyAsButton"_s);
    button->setText(tr("Cop&y As"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(button);
    menu->setObjectName(u"copyAsMenu"_s);
    for (const Format &format : formats) {
        QAction *action = menu->addAction(format.title);
        action->setObjectName(format.objectName);
        connect(action, &QAction::triggered, this, [this, format] {
            QString name = format.title;
            copy(format.write(m_form->request()), name.remove(u'&'));
        });
    }
    button->setMenu(menu);
    return button;
}

void ComposePage::connectParts()
{
    connect(m_form, &ComposeForm::edited, this, &ComposePage::takeChange);
    connect(m_form, &ComposeForm::failed, this,
            [this](const ses::Error &error) { m_info->showError(error, tr("The file was not attached.")); });
    connect(m_preflight, &PreflightPanel::linkActivated, this, &ComposePage::follow);
    connect(m_draft, &DraftKeeper::restored, this, &ComposePage::takeDraft);
    connect(m_draft, &DraftKeeper::saved, this, [this] { m_draftState->setText(tr("Draft saved.")); });
    connect(m_draft, &DraftKeeper::failed, this, [this](const ses::Error &error) {
        m_draftState->setText(tr("Draft not saved."));
        m_info->showError(error, tr("The draft cannot be kept."));
    });
    connect(m_session->backend(), &ses::Backend::changed, m_preflight, [this](const ses::Change &change) {
        if (change.what != ses::Change::What::Mailbox && change.what != ses::Change::What::Events)
            m_preflight->askAgain();
    });
    // A field that is left: what was typed is worth keeping now.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *old, const QWidget *) {
        if (old && m_form->isAncestorOf(old))
            m_draft->saveNow();
    });
}

void ComposePage::takeChange()
{
    if (m_form->isBlank())
        m_preflight->rest();
    else
        m_preflight->ask(m_form->request());
    m_draftState->clear();
    m_draft->noteChange();
}

void ComposePage::takeDraft(const std::optional<ses::SendRequest> &draft)
{
    if (!draft)
        return;
    if (m_form->isBlank()) {
        m_form->setRequest(*draft);
        return;
    }
    // Something is typed already (a message composed again): it wins, the draft stays in reach.
    m_session->notify(tr("There is an older draft."), tr("Restore"),
                      [this, draft = *draft] { m_form->setRequest(draft); });
}

void ComposePage::follow(const ses::Link &link)
{
    if (link.target == ses::Link::Target::ComposeField && m_form->focusField(link.subject))
        return;
    m_session->follow(link);
}

void ComposePage::startFrom(const ses::Link &link)
{
    if (link.subject.isEmpty() || !m_form->focusField(link.subject))
        m_form->focusField(u"fromField"_s);
}

void ComposePage::prefill(const ses::SendRequest &request)
{
    if (!request.scope.account.isEmpty())
        m_session->setScope(request.scope);
    const ses::SendRequest before = m_form->request();
    const bool wasBlank = m_form->isBlank();
    m_form->setRequest(request);
    m_info->clear();
    if (!wasBlank)
        m_session->notify(tr("The draft was replaced."), tr("Undo"), [this, before] { m_form->setRequest(before); });
    m_form->focusField(u"subjectField"_s);
}

void ComposePage::chooseSender(const QString &principalArn)
{
    m_form->chooseSender(principalArn);
}

void ComposePage::startNew()
{
    const ses::SendRequest before = m_form->request();
    const bool wasBlank = m_form->isBlank();
    ses::SendRequest blank;
    blank.principalArn = before.principalArn;
    blank.door = before.door;
    m_form->setRequest(blank);
    m_info->clear();
    m_sent->hide();
    m_form->focusField(u"fromField"_s);
    if (!wasBlank)
        m_session->notify(tr("The message was cleared."), tr("Undo"), [this, before] { m_form->setRequest(before); });
}

void ComposePage::send()
{
    if (m_sending)
        return;
    m_sending = true;
    m_send->setEnabled(false);
    m_send->setText(tr("Sending..."));
    m_info->clear();
    m_draft->saveNow();
    ses::whenDone(m_session->backend()->send(m_form->request()), this,
                  [this](const ses::Result<ses::SendReceipt> &receipt) {
                      m_sending = false;
                      m_send->setEnabled(true);
                      m_send->setText(tr("S&end"));
                      takeAnswer(receipt);
                  });
}

void ComposePage::takeAnswer(const ses::Result<ses::SendReceipt> &receipt)
{
    m_preflight->askAgain();
    if (!receipt) {
        m_sent->hide();
        m_info->showError(receipt.error(), tr("The message was not sent."));
        return;
    }
    m_sent->showReceipt(*receipt);
    m_sent->show();
}

void ComposePage::copy(const QString &text, const QString &what)
{
    QGuiApplication::clipboard()->setText(text);
    m_session->notify(tr("Copied: %1.").arg(what));
}

bool ComposePage::event(QEvent *event)
{
    if (event->type() == QEvent::Hide)
        m_draft->saveNow();
    return QWidget::event(event);
}
