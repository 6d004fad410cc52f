// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/compose_form.h"

#include "ses/when_done.h"
#include "widgets/common/session.h"
#include "widgets/compose/arn_combo.h"
#include "widgets/compose/attachment_list.h"
#include "widgets/compose/body_edit.h"
#include "widgets/compose/from_edit.h"
#include "widgets/compose/header_edit.h"
#include "widgets/compose/pair_table.h"
#include "widgets/compose/recipient_edit.h"
#include "widgets/compose/sender_combo.h"

#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

RecipientEdit *makeRecipients(const QString &prefix, const QString &name)
{
    auto *edit = new RecipientEdit(prefix, name);
    edit->setObjectName(prefix + "Field"_L1);
    return edit;
}

} // namespace

ComposeForm::ComposeForm(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_scope(new QLabel)
    , m_sender(new SenderCombo(session))
    , m_from(new FromEdit(session))
    , m_fromName(new HeaderEdit(u"fromNameField"_s))
    , m_to(makeRecipients(u"to"_s, tr("To")))
    , m_cc(makeRecipients(u"cc"_s, tr("Cc")))
    , m_bcc(makeRecipients(u"bcc"_s, tr("Bcc")))
    , m_subject(new HeaderEdit(u"subjectField"_s))
    , m_body(new BodyEdit)
    , m_attachments(new AttachmentList)
    , m_sourceArn(new ArnCombo(u"sourceArnField"_s))
    , m_scroll(new QScrollArea(this))
    , m_moreToggle(new QToolButton)
    , m_more(new QWidget)
    , m_door(new QComboBox)
    , m_fromArn(new ArnCombo(u"fromArnField"_s))
    , m_returnPathArn(new ArnCombo(u"returnPathArnField"_s))
    , m_returnPath(new HeaderEdit(u"returnPathField"_s))
    , m_replyTo(makeRecipients(u"replyTo"_s, tr("Reply-To")))
    , m_configurationSet(new QComboBox)
    , m_headers(new PairTable(u"headers"_s, tr("Headers")))
    , m_tags(new PairTable(u"tags"_s, tr("Tags")))
{
    build();
    connectFields();
    showScope();
    showDoor();
    loadConfigurationSets();
}

void ComposeForm::connectFields()
{
    const auto changed = [this] {
        if (!m_setting)
            Q_EMIT edited();
    };
    connect(m_sender, &SenderCombo::principalChanged, this, changed);
    connect(m_from, &QLineEdit::textChanged, this, changed);
    connect(m_from, &FromEdit::nameFound, m_fromName, [this](const QString &name) {
        if (m_fromName->text().isEmpty())
            m_fromName->setText(name);
    });
    for (HeaderEdit *edit : {m_fromName, m_subject, m_returnPath})
        connect(edit->lineEdit(), &QLineEdit::textChanged, this, changed);
    for (RecipientEdit *edit : {m_to, m_cc, m_bcc, m_replyTo})
        connect(edit, &RecipientEdit::edited, this, changed);
    for (RecipientEdit *edit : {m_to, m_cc, m_bcc})
        edit->setOutcomesOffered(m_session->simulator() != nullptr);
    connect(m_body, &BodyEdit::edited, this, changed);
    connect(m_attachments, &AttachmentList::edited, this, changed);
    connect(m_attachments, &AttachmentList::failed, this, &ComposeForm::failed);
    for (ArnCombo *combo : {m_sourceArn, m_fromArn, m_returnPathArn})
        connect(combo, &ArnCombo::edited, this, changed);
    for (PairTable *table : {m_headers, m_tags})
        connect(table, &PairTable::edited, this, changed);
    connect(m_configurationSet, &QComboBox::editTextChanged, this, changed);
    connect(m_door, &QComboBox::currentIndexChanged, this, &ComposeForm::showDoor);
    connect(m_door, &QComboBox::currentIndexChanged, this, changed);
    connect(m_moreToggle, &QToolButton::toggled, this, [this](bool open) {
        m_more->setVisible(open);
        const Qt::ArrowType closed = isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow;
        m_moreToggle->setArrowType(open ? Qt::DownArrow : closed);
    });
    connect(m_session, &Session::scopeChanged, this, [this, changed] {
        showScope();
        loadConfigurationSets();
        changed();
    });
    connect(m_session, &Session::accountsChanged, this, &ComposeForm::showScope);
    connect(this, &ComposeForm::edited, this, &ComposeForm::loadArns);
    connect(m_session->backend(), &ses::Backend::changed, this, [this](const ses::Change &change) {
        if (change.what == ses::Change::What::Identities || change.what == ses::Change::What::Policies) {
            m_arnQuestion.clear();
            loadArns();
        } else if (change.what == ses::Change::What::Settings) {
            loadConfigurationSets();
        }
    });
}

ses::SendRequest ComposeForm::request() const
{
    ses::SendRequest request;
    request.scope = m_session->scope();
    request.principalArn = m_sender->principalArn();
    request.door = ses::Door(m_door->currentData().toInt());
    request.from = {m_fromName->text(), m_from->text()};
    request.to = m_to->mailboxes();
    request.cc = m_cc->mailboxes();
    request.bcc = m_bcc->mailboxes();
    request.replyTo = m_replyTo->mailboxes();
    request.returnPath = m_returnPath->text();
    request.subject = m_subject->text();
    request.text = m_body->text();
    request.html = m_body->html();
    request.attachments = m_attachments->attachments();
    request.headers = m_headers->pairs();
    request.tags = m_tags->pairs();
    request.configurationSet = m_configurationSet->currentText();
    request.sourceArn = m_sourceArn->arn();
    request.fromArn = m_fromArn->isEnabled() ? m_fromArn->arn() : QString();
    request.returnPathArn = m_returnPathArn->arn();
    request.outcomes = m_to->outcomes();
    request.outcomes.insert(m_cc->outcomes());
    request.outcomes.insert(m_bcc->outcomes());
    return request;
}

void ComposeForm::setRequest(const ses::SendRequest &request)
{
    {
        const QScopedValueRollback<bool> guard(m_setting, true);
        m_sender->choose(request.principalArn);
        m_door->setCurrentIndex(m_door->findData(int(request.door)));
        m_from->setText(request.from.address);
        m_fromName->setText(request.from.name);
        m_to->setMailboxes(request.to);
        m_cc->setMailboxes(request.cc);
        m_bcc->setMailboxes(request.bcc);
        m_replyTo->setMailboxes(request.replyTo);
        for (RecipientEdit *edit : {m_to, m_cc, m_bcc})
            edit->setOutcomes(request.outcomes);
        m_returnPath->setText(request.returnPath);
        m_subject->setText(request.subject);
        m_body->setBodies(request.text, request.html);
        m_attachments->setAttachments(request.attachments);
        m_headers->setPairs(request.headers);
        m_tags->setPairs(request.tags);
        m_configurationSet->setEditText(request.configurationSet);
        m_sourceArn->setArn(request.sourceArn);
        m_fromArn->setArn(request.fromArn);
        m_returnPathArn->setArn(request.returnPathArn);
    }
    m_arnQuestion.clear();
    Q_EMIT edited();
}

bool ComposeForm::isBlank() const
{
    const ses::SendRequest now = request();
    return now.from.address.isEmpty() && now.from.name.isEmpty() && now.recipients().isEmpty() &&
           now.subject.isEmpty() && now.text.isEmpty() && now.html.isEmpty() && now.attachments.isEmpty() &&
           now.headers.isEmpty() && now.tags.isEmpty();
}

void ComposeForm::chooseSender(const QString &principalArn)
{
    m_sender->choose(principalArn);
}

void ComposeForm::addRecipient(const QString &address)
{
    m_to->addMailbox({{}, address});
}

bool ComposeForm::focusField(const QString &objectName)
{
    auto *field = findChild<QWidget *>(objectName);
    if (!field)
        return false;
    if (m_more->isAncestorOf(field))
        m_moreToggle->setChecked(true);
    if (objectName == "textField"_L1)
        m_body->setCurrentIndex(0);
    else if (objectName == "htmlField"_L1)
        m_body->setCurrentIndex(1);
    field->setFocus(Qt::OtherFocusReason);
    // After the layout has made room for a disclosure that has just opened.
    QTimer::singleShot(0, field, [this, field] { m_scroll->ensureWidgetVisible(field); });
    return true;
}

void ComposeForm::loadConfigurationSets()
{
    if (m_session->scope().account.isEmpty())
        return;
    const ses::Scope scope = m_session->scope();
    ses::whenDone(m_session->backend()->configurationSets(scope), this,
                  [this, scope](const ses::Result<QList<ses::ConfigurationSet>> &sets) {
                      if (!sets || scope != m_session->scope())
                          return;
                      const QString typed = m_configurationSet->currentText();
                      const QSignalBlocker blocker(m_configurationSet);
                      m_configurationSet->clear();
                      m_configurationSet->addItem({});
                      for (const ses::ConfigurationSet &set : *sets)
                          m_configurationSet->addItem(set.name);
                      m_configurationSet->setEditText(typed);
                  });
}

void ComposeForm::loadArns()
{
    const ses::SendRequest now = request();
    const QString action = ses::actionFor(now.door);
    const QString question = now.scope.account + u'\n' + now.scope.region + u'\n' + now.principalArn + u'\n' + action +
                             u'\n' + now.from.address + u'\n' + now.returnPath;
    if (now.principalArn.isEmpty() || question == m_arnQuestion)
        return;
    m_arnQuestion = question;
    const int run = ++m_arnRun;
    ses::whenDone(m_session->backend()->usableIdentityArns(now.scope, now.principalArn, action, now.from.address), this,
                  [this, run, now](const ses::Result<QStringList> &arns) {
                      if (run != m_arnRun || !arns)
                          return;
                      const ses::SendRequest before = request();
                      const QString account = now.scope.account;
                      m_from->setFurtherIdentities(*arns);
                      m_sourceArn->offer(*arns, now.from.address, account);
                      m_fromArn->offer(*arns, now.from.address, account);
                      m_returnPathArn->offer(*arns, now.returnPath.isEmpty() ? now.from.address : now.returnPath,
                                             account);
                      const ses::SendRequest after = request();
                      if (before.sourceArn != after.sourceArn || before.fromArn != after.fromArn ||
                          before.returnPathArn != after.returnPathArn)
                          Q_EMIT edited();
                  });
}

void ComposeForm::showDoor()
{
    const ses::Door door = ses::Door(m_door->currentData().toInt());
    const bool used = door == ses::Door::V1Raw || door == ses::Door::Smtp;
    m_fromArn->setEnabled(used);
    m_fromArn->setToolTip(used ? tr("Identity that speaks for the From header.")
                               : tr("Only v1 SendRawEmail and SMTP have a From ARN; here the source ARN speaks for the "
                                    "From header too."));
}

void ComposeForm::showScope()
{
    const ses::Scope &scope = m_session->scope();
    m_scope->setText(scope.account.isEmpty()
                         ? tr("No account is chosen.")
                         : tr("%1 in %2", "account, region").arg(m_session->accountName(scope.account), scope.region));
}
