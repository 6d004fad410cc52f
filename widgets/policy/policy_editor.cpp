// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/policy/policy_editor.h"

#include "widgets/common/icons.h"
#include "widgets/common/info_bar.h"
#include "widgets/common/left_to_right_edit.h"
#include "widgets/common/session.h"
#include "widgets/common/theme.h"
#include "widgets/policy/card_parts.h"
#include "widgets/policy/find_bar.h"
#include "widgets/policy/findings_panel.h"
#include "widgets/policy/generator.h"
#include "widgets/policy/json_editor.h"
#include "widgets/policy/policy_file.h"
#include "widgets/policy/policy_text.h"
#include "widgets/policy/review_dialog.h"
#include "widgets/rehearsal/case_keeper.h"
#include "widgets/rehearsal/try_panel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostBytes = 4096; ///< of a policy without insignificant white space (ses.md 2.1)
constexpr int longestName = 64;

std::size_t countedSize(const policy::Document &document)
{
    return document.isStrictJson() ? policy::json::compacted(document.text()).size() : document.text().size();
}

KnownNames namesOf(const PolicyEditor::Target &target, const Session &session)
{
    KnownNames known;
    known.identityArn = target.identityArn;
    for (const ses::AccountSummary &account : session.accounts())
        known.principals.append({account.id, account.name});
    for (const QString &arn : target.knownArns) {
        if (arn != target.identityArn)
            known.principals.append({arn, {}});
    }
    known.seenValues = target.seenValues;
    return known;
}

} // namespace

PolicyEditor::PolicyEditor(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new LeftToRightEdit)
    , m_nameProblem(new QLabel)
    , m_undo(card_parts::iconButton(u"undo"_s, tr("Undo"), u"policyUndo"_s))
    , m_redo(card_parts::iconButton(u"redo"_s, tr("Redo"), u"policyRedo"_s))
    , m_review(new QPushButton(tr("&Review…")))
    , m_apply(new QPushButton(tr("&Apply Policy")))
    , m_size(new QLabel)
    , m_info(new InfoBar)
    , m_json(new JsonEditor)
    , m_cases(new CaseKeeper(session, this))
    , m_try(new TryPanel(session, m_cases))
    , m_file(new PolicyFile(this))
    , m_rehearsal(new QTimer(this))
{
    setObjectName(u"policyEditor"_s);
    m_text = new PolicyText(m_json->document(), this);
    m_json->setText(m_text);
    m_generator = new Generator(m_text);
    m_find = new FindBar(m_json);
    m_problems = new FindingsPanel(m_text);
    m_info->setObjectName(u"policyInfo"_s);
    auto *vertical = new QSplitter(Qt::Vertical);
    vertical->setObjectName(u"policySplitter"_s);
    vertical->addWidget(makeSides());
    vertical->addWidget(m_problems);
    vertical->setStretchFactor(0, 4);
    vertical->setStretchFactor(1, 1);
    vertical->setChildrenCollapsible(false);
    auto *whole = new QSplitter;
    whole->setObjectName(u"tryItSplitter"_s);
    whole->addWidget(vertical);
    whole->addWidget(m_try);
    whole->setStretchFactor(0, 1);
    whole->setStretchFactor(1, 0);
    whole->setChildrenCollapsible(false);
    m_try->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::spacing());
    column->addWidget(makeBar());
    column->addWidget(m_nameProblem);
    column->addWidget(makeTools());
    column->addWidget(m_info);
    column->addWidget(whole, 1);
    makeActions();
    connectSides();
    connectRehearsal();
    setAcceptDrops(true);
    updateState();
}

PolicyEditor::~PolicyEditor()
{
    // The text's parts go before the editor's slots do; what they tell on their way is of no interest any more.
    m_text->disconnect(this);
    m_json->document()->disconnect(this);
}

void PolicyEditor::load(const Target &target, const QByteArray &text)
{
    m_target = target;
    m_applying = false;
    m_info->clear();
    m_name->setText(target.policyName);
    const KnownNames known = namesOf(target, *m_session);
    m_json->setKnownNames(known);
    policy::CheckContext context;
    context.kind = target.kind;
    context.identityArn = target.identityArn.toStdString();
    context.nowSeconds = QDateTime::currentSecsSinceEpoch();
    m_file->watch({}, {});
    m_applyWaits = false;
    m_text->load(text);
    m_text->setContext(context);
    m_cases->setPolicy(target.identityArn, draft());
    m_try->setPolicy(target.identityArn, draft());
    m_showTry->setVisible(target.kind == policy::DocumentKind::SesIdentity);
    m_template->setVisible(target.kind == policy::DocumentKind::SesIdentity);
    if (target.kind != policy::DocumentKind::SesIdentity)
        m_showTry->setChecked(false);
    m_generator->setContext(known, target.kind == policy::DocumentKind::Iam);
    if (m_text->lostBytes()) {
        m_info->showMessage(InfoBar::Kind::Warning,
                            tr("The text holds bytes that are not UTF-8. They are shown as %1 and will be replaced by "
                               "it when the text is changed.")
                                .arg(QChar(QChar::ReplacementCharacter)));
    }
    updateState();
}

QByteArray PolicyEditor::text() const
{
    return m_text->bytes();
}

QString PolicyEditor::policyName() const
{
    return m_name->text().trimmed();
}

bool PolicyEditor::isModified() const
{
    if (m_json->document()->isModified() || policyName() != m_target.policyName)
        return true;
    return text().trimmed().isEmpty() ? !m_target.attachedText.isEmpty() : text() != m_target.attachedText;
}

QString PolicyEditor::nameProblem() const
{
    static const QRegularExpression allowed(u"^[A-Za-z0-9_-]*$"_s);
    static const QRegularExpression allowedForUsers(u"^[A-Za-z0-9_+=,.@-]*$"_s);
    const bool isIam = m_target.kind == policy::DocumentKind::Iam;
    const QString name = policyName();
    if (name.isEmpty())
        return tr("Give the policy a name.");
    if (!(isIam ? allowedForUsers : allowed).match(name).hasMatch())
        return isIam ? tr("A name holds letters, digits and the characters + = , . @ _ - only.")
                     : tr("A name holds letters, digits, dashes and underscores only.");
    if (m_target.nameEditable && m_target.takenNames.contains(name))
        return tr("There is a policy with this name already.");
    const int longest = isIam ? 128 : longestName;
    return name.size() > longest ? tr("A name has at most %n character(s).", "", longest) : QString();
}

void PolicyEditor::updateState()
{
    const QString problem = nameProblem();
    m_nameProblem->setText(problem);
    m_nameProblem->setVisible(!problem.isEmpty());
    m_name->setAccessibleDescription(problem);
    m_name->setReadOnly(!m_target.nameEditable || m_applying);
    const std::size_t size = countedSize(m_text->reading()->document);
    m_size->setText(
        tr("%1 of %2 bytes").arg(QLocale().toString(qulonglong(size)), QLocale().toString(qulonglong(mostBytes))));
    m_size->setVisible(m_target.kind == policy::DocumentKind::SesIdentity);
    m_undo->setEnabled(m_json->document()->isUndoAvailable());
    m_redo->setEnabled(m_json->document()->isRedoAvailable());
    const bool blank = m_json->document()->isEmpty();
    m_apply->setEnabled(!m_applying && problem.isEmpty() && !blank);
    m_review->setEnabled(!blank);
    const bool modified = isModified();
    if (modified != m_wasModified) {
        m_wasModified = modified;
        Q_EMIT modifiedChanged(modified);
    }
}

ses::PolicyDraft PolicyEditor::draft() const
{
    return {m_target.owner, m_target.identity, policyName(), text()};
}

void PolicyEditor::review()
{
    rehearse();
    ReviewDialog::Subject subject{m_target.identityArn, draft(), m_target.attachedText, m_target.others,
                                  m_apply->isEnabled()};
    auto *dialog = new ReviewDialog(m_session, subject, m_cases, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &PolicyEditor::requestApply);
    dialog->open();
}

void PolicyEditor::requestApply()
{
    if (!m_apply->isEnabled()) {
        if (!nameProblem().isEmpty())
            m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    rehearse();
    m_applyWaits = m_cases->isRunning(); // against this very text
    if (m_applyWaits)
        return;
    if (const QStringList failing = m_cases->failing(); !failing.isEmpty())
        confirmFailing(failing);
    else
        applyNow();
}

void PolicyEditor::confirmFailing(const QStringList &failing)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Cases Fail"),
                                tr("%n saved case(s) of this policy would fail.", "", int(failing.size())),
                                QMessageBox::NoButton, this);
    box->setObjectName(u"failingCases"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(failing.mid(0, 10).join(u'\n'));
    QPushButton *keep = box->addButton(tr("&Keep Editing"), QMessageBox::RejectRole);
    QPushButton *apply = box->addButton(tr("&Apply Anyway"), QMessageBox::AcceptRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(apply, &QPushButton::clicked, this, &PolicyEditor::applyNow);
    box->open();
}

void PolicyEditor::applyNow()
{
    m_applying = true;
    m_info->clear();
    m_applied = text();
    updateState();
    Q_EMIT applyRequested(policyName(), m_applied);
}

void PolicyEditor::markApplied()
{
    if (!std::exchange(m_applying, false))
        return; // another policy was opened meanwhile
    m_target.attachedText = m_applied;
    if (text() == m_applied)
        m_text->markSaved();
    m_target.policyName = policyName();
    m_target.nameEditable = false; // under another name it would be another policy
    m_cases->setPolicyName(policyName());
    updateState();
    if (isModified())
        return; // the person has typed on
    m_info->showMessage(InfoBar::Kind::Success, tr("The policy is attached."));
}

void PolicyEditor::showRefusal(const ses::Error &error)
{
    if (!std::exchange(m_applying, false))
        return; // another policy was opened meanwhile
    updateState();
    m_info->showError(error, tr("The policy was not attached. The text is kept."));
}

void PolicyEditor::goToStatement(int statement)
{
    const auto &statements = m_text->reading()->document.statements();
    if (statement < 0 || std::size_t(statement) >= statements.size() || m_text->isReading())
        return;
    m_generator->goToStatement(statement);
    m_json->select(statements[std::size_t(statement)].range);
    m_json->setFocus(Qt::OtherFocusReason);
}

void PolicyEditor::setSurroundings(const QList<ses::AttachedPolicy> &others,
                                   const QHash<QString, QStringList> &seenValues)
{
    m_target.others = others;
    m_target.seenValues = seenValues;
    updateKnownNames();
}

void PolicyEditor::updateKnownNames()
{
    const KnownNames known = namesOf(m_target, *m_session);
    m_json->setKnownNames(known);
    m_generator->setContext(known, m_target.kind == policy::DocumentKind::Iam);
}

bool PolicyEditor::mayLeave()
{
    if (!isModified())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Unsaved Changes"), tr("The policy has changes that are not applied."),
                    QMessageBox::NoButton, this);
    box.setObjectName(u"unsavedChanges"_s);
    QPushButton *keep = box.addButton(tr("&Keep Editing"), QMessageBox::RejectRole);
    QPushButton *discard = box.addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton *apply = box.addButton(tr("&Apply Policy"), QMessageBox::AcceptRole);
    apply->setEnabled(m_apply->isEnabled());
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    if (box.clickedButton() == apply)
        requestApply();
    return box.clickedButton() == discard;
}

void PolicyEditor::requestClose()
{
    if (mayLeave())
        Q_EMIT closeRequested();
}

void PolicyEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        requestClose();
    else
        QWidget::keyPressEvent(event);
}
