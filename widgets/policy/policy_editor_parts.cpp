// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/icons.h"
#include "widgets/common/info_bar.h"
#include "widgets/common/session.h"
#include "widgets/common/theme.h"
#include "widgets/policy/card_parts.h"
#include "widgets/policy/find_bar.h"
#include "widgets/policy/findings_panel.h"
#include "widgets/policy/generator.h"
#include "widgets/policy/json_editor.h"
#include "widgets/policy/policy_editor.h"
#include "widgets/policy/policy_file.h"
#include "widgets/policy/policy_text.h"
#include "widgets/rehearsal/case_keeper.h"
#include "widgets/rehearsal/try_panel.h"

#include <QAction>
#include <QBoxLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int rehearsalMilliseconds = 250; ///< after the last change of the text
constexpr int wideCharacters = 210;        ///< width in characters that has room for three panes

} // namespace

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
    auto *back = card_parts::iconButton(QGuiApplication::isRightToLeft() ? u"forward"_s : u"back"_s, tr("Close Editor"),
                                        u"closePolicy"_s);
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
    m_jsonSide = new QWidget;
    auto *column = new QVBoxLayout(m_jsonSide);
    column->setContentsMargins({});
    column->addWidget(m_find);
    column->addWidget(m_json, 1);
    m_sides = new QSplitter;
    m_sides->setObjectName(u"policySides"_s);
    m_sides->addWidget(m_generator);
    m_sides->addWidget(m_jsonSide);
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
    add(tr("Try It"), Qt::CTRL | Qt::Key_T, [this] { m_showTry->setChecked(m_showTry->isVisible()); });
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
    connect(m_session, &Session::accountsChanged, this, [this] { updateKnownNames(); });
}

QToolButton *PolicyEditor::makePaneButton(const QString &text, const QString &objectName, QWidget *pane)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setObjectName(objectName);
    button->setAccessibleName(tr("Show %1", "a pane").arg(text));
    button->setCheckable(true);
    button->setAutoRaise(true); // a frame only while checked: plain to see in every theme
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::toggled, pane, &QWidget::setVisible);
    connect(button, &QToolButton::toggled, this, [this, button] { keepOnePane(button); });
    return button;
}

QWidget *PolicyEditor::makeTools()
{
    m_template = new QToolButton;
    m_template->setText(tr("Insert Template…"));
    m_template->setIcon(icons::get(u"add"_s));
    m_template->setObjectName(u"insertTemplateButton"_s);
    m_template->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_template->setFocusPolicy(Qt::StrongFocus);
    connect(m_template, &QToolButton::clicked, this, &PolicyEditor::insertTemplate);
    auto *file = new QToolButton;
    file->setText(tr("File"));
    file->setIcon(icons::get(u"open"_s));
    file->setObjectName(u"policyFileButton"_s);
    file->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    file->setPopupMode(QToolButton::InstantPopup);
    file->setFocusPolicy(Qt::StrongFocus);
    file->setMenu(makeFileMenu());
    m_showGenerator = makePaneButton(tr("Generator"), u"showGenerator"_s, m_generator);
    m_showJson = makePaneButton(tr("JSON"), u"showJson"_s, m_jsonSide ? m_jsonSide : m_json);
    m_showTry = makePaneButton(tr("Try It"), u"showTry"_s, m_try);
    m_showTry->setToolTip(tr("Ask what would happen to a request under this text (%1)")
                              .arg(QKeySequence(Qt::CTRL | Qt::Key_T).toString(QKeySequence::NativeText)));
    m_showGenerator->setChecked(true);
    m_showJson->setChecked(true);
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    row->addWidget(m_template);
    row->addWidget(file);
    row->addStretch();
    for (QToolButton *button : {m_showGenerator, m_showJson, m_showTry})
        row->addWidget(button);
    return tools;
}

/// Something must be left to look at.
void PolicyEditor::keepOnePane(QToolButton *last)
{
    if (!m_showTry)
        return; // still being made
    if (!m_showGenerator->isChecked() && !m_showJson->isChecked() && !m_showTry->isChecked())
        (last == m_showJson ? m_showGenerator : m_showJson)->setChecked(true);
}

void PolicyEditor::connectRehearsal()
{
    m_rehearsal->setSingleShot(true);
    m_rehearsal->setInterval(rehearsalMilliseconds);
    connect(m_rehearsal, &QTimer::timeout, this, &PolicyEditor::rehearse);
    connect(m_text, &PolicyText::read, m_rehearsal, qOverload<>(&QTimer::start));
    connect(m_showTry, &QToolButton::toggled, this, &PolicyEditor::showTryPane);
    connect(m_file, &PolicyFile::changedOutside, this, &PolicyEditor::takeFileChange);
    connect(m_try, &TryPanel::placeChosen, this, &PolicyEditor::showPlace);
    connect(m_try, &TryPanel::linkActivated, m_session, &Session::follow);
    connect(m_try, &TryPanel::editsChosen, this, [this](const policy::TextEdits &edits) {
        if (m_text->bytes() == m_try->text())
            m_text->apply(edits);
    });
    connect(m_cases, &CaseKeeper::changed, this, [this] {
        if (m_applyWaits && !m_cases->isRunning()) {
            m_applyWaits = false;
            requestApply();
        }
    });
}

void PolicyEditor::showTryPane(bool on)
{
    const bool narrow = width() < fontMetrics().averageCharWidth() * wideCharacters;
    if (on) {
        m_generatorGaveWay = narrow && m_showGenerator->isChecked() && m_showJson->isChecked();
        if (m_generatorGaveWay)
            m_showGenerator->setChecked(false);
        rehearse();
        m_try->focusSender();
    } else if (m_generatorGaveWay) {
        m_generatorGaveWay = false;
        m_showGenerator->setChecked(true);
    }
}

void PolicyEditor::rehearse()
{
    m_rehearsal->stop();
    if (m_target.kind != policy::DocumentKind::SesIdentity)
        return;
    const QByteArray now = text();
    m_cases->setText(now);
    m_try->setText(policyName(), now);
}

void PolicyEditor::showPlace(const tables::TracePlace &place)
{
    if (place.side == policy::Side::Resource && place.policy == policyName()) {
        if (m_text->isReading() || m_text->bytes() != m_try->text())
            return; // it speaks of an older text
        m_generator->goToStatement(place.statement);
        m_json->select(place.range);
    } else if (place.side == policy::Side::Resource) {
        m_session->follow(
            {ses::Link::Target::IdentityPolicy, m_target.owner, m_target.identity, place.policy, place.statement});
    }
}

void PolicyEditor::tryOut(const ses::Trial &trial)
{
    m_showTry->setChecked(true);
    m_try->setTrial(trial);
}
