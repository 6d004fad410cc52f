// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/policy/policy_editor.h"

#include "widgets/common/icons.h"
#include "widgets/common/info_bar.h"
#include "widgets/common/left_to_right_edit.h"
#include "widgets/common/session.h"
#include "widgets/common/theme.h"
#include "widgets/policy/find_bar.h"
#include "widgets/policy/findings_panel.h"
#include "widgets/policy/generator.h"
#include "widgets/policy/json_editor.h"
#include "widgets/policy/policy_text.h"
#include "widgets/policy/review_dialog.h"

#include <QAction>
#include <QBoxLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostBytes = 4096; ///< of a policy without insignificant white space (ses.md 2.1)
constexpr int longestName = 64;

QToolButton *barButton(const QString &icon, const QString &name, const QString &objectName)
{
    auto *button = new QToolButton;
    button->setIcon(icons::get(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setObjectName(objectName);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

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
    return known;
}

} // namespace

PolicyEditor::PolicyEditor(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new LeftToRightEdit)
    , m_nameProblem(new QLabel)
    , m_undo(barButton(u"undo"_s, tr("Undo"), u"policyUndo"_s))
    , m_redo(barButton(u"redo"_s, tr("Redo"), u"policyRedo"_s))
    , m_review(new QPushButton(tr("&Review…")))
    , m_apply(new QPushButton(tr("&Apply Policy")))
    , m_size(new QLabel)
    , m_info(new InfoBar)
    , m_json(new JsonEditor)
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
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::spacing());
    column->addWidget(makeBar());
    column->addWidget(m_nameProblem);
    column->addWidget(m_info);
    column->addWidget(vertical, 1);
    makeActions();
    connectSides();
    updateState();
}

PolicyEditor::~PolicyEditor()
{
    // The text's parts go before the editor's slots do; what they tell on their way is of no interest any more.
    m_text->disconnect(this);
    m_json->document()->disconnect(this);
}

QWidget *PolicyEditor::makeBar()
{
    m_name->setObjectName(u"policyName"_s);
    m_name->setMaxLength(256);
    m_nameProblem->setObjectName(u"policyNameProblem"_s);
    m_nameProblem->hide();
    m_size->setObjectName(u"policySize"_s);
    m_review->setObjectName(u"reviewPolicy"_s);
    m_apply->setObjectName(u"applyPolicy"_s);
    m_apply->setToolTip(
        tr("Attach this text (%1)").arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    auto *back =
        barButton(QGuiApplication::isRightToLeft() ? u"forward"_s : u"back"_s, tr("Close Editor"), u"closePolicy"_s);
    connect(back, &QToolButton::clicked, this, &PolicyEditor::requestClose);
    auto *label = new QLabel(tr("&Name:", "of a policy"));
    label->setBuddy(m_name);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->addWidget(back);
    row->addWidget(label);
    row->addWidget(m_name, 1);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addWidget(m_size);
    row->addWidget(m_review);
    row->addWidget(m_apply);
    return bar;
}

QWidget *PolicyEditor::makeSides()
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->addWidget(m_find);
    column->addWidget(m_json, 1);
    m_sides = new QSplitter;
    m_sides->setObjectName(u"policySides"_s);
    m_sides->addWidget(m_generator);
    m_sides->addWidget(right);
    m_sides->setChildrenCollapsible(false);
    m_sides->setStretchFactor(0, 1);
    m_sides->setStretchFactor(1, 1);
    const int half = fontMetrics().averageCharWidth() * 70;
    m_sides->setSizes({half, half});
    return m_sides;
}

void PolicyEditor::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto run) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, run);
    };
    add(tr("Apply Policy"), QKeySequence::Save, &PolicyEditor::requestApply);
    add(tr("Undo"), QKeySequence::Undo, [this] { m_json->undo(); });
    add(tr("Redo"), QKeySequence::Redo, [this] { m_json->redo(); });
    add(tr("Find"), QKeySequence::Find, [this] { m_find->open(); });
    add(tr("Find Next"), QKeySequence::FindNext, [this] { m_find->goOn(true); });
    add(tr("Find Previous"), QKeySequence::FindPrevious, [this] { m_find->goOn(false); });
}

void PolicyEditor::connectSides()
{
    connect(m_undo, &QToolButton::clicked, this, [this] { m_json->undo(); });
    connect(m_redo, &QToolButton::clicked, this, [this] { m_json->redo(); });
    connect(m_json, &QPlainTextEdit::undoAvailable, m_undo, &QWidget::setEnabled);
    connect(m_json, &QPlainTextEdit::redoAvailable, m_redo, &QWidget::setEnabled);
    connect(m_json, &JsonEditor::findRequested, m_find, &FindBar::open);
    connect(m_review, &QPushButton::clicked, this, &PolicyEditor::review);
    connect(m_apply, &QPushButton::clicked, this, &PolicyEditor::requestApply);
    connect(m_name, &QLineEdit::textChanged, this, &PolicyEditor::updateState);
    connect(m_text, &PolicyText::read, this, &PolicyEditor::updateState);
    connect(m_json->document(), &QTextDocument::modificationChanged, this, [this](bool modified) {
        if (modified)
            m_info->clear(); // "attached" is no longer true of this text
        updateState();
    });
    connect(m_problems, &FindingsPanel::goToRequested, this, [this](policy::Range range) {
        m_json->select(range);
        m_json->setFocus(Qt::OtherFocusReason);
    });
    connect(m_generator, &Generator::statementSelected, this, [this](int statement) {
        const auto &statements = m_text->reading()->document.statements();
        if (m_text->isEditing() || m_text->isReading() || std::size_t(statement) >= statements.size())
            return;
        const std::size_t begin = statements[std::size_t(statement)].range.begin;
        m_json->select({begin, begin});
    });
    connect(m_session, &Session::accountsChanged, this, [this] {
        const KnownNames known = namesOf(m_target, *m_session);
        m_json->setKnownNames(known);
        m_generator->setContext(known, m_target.kind == policy::DocumentKind::Iam);
    });
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
    m_text->load(text);
    m_text->setContext(context);
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

void PolicyEditor::review()
{
    auto *dialog = new ReviewDialog(policyName(), QString::fromUtf8(m_target.attachedText), QString::fromUtf8(text()),
                                    m_apply->isEnabled(), this);
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
