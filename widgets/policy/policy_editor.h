// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/check.h"
#include "ses/identity.h"
#include "ses/rehearsal.h"
#include "ses/result.h"
#include "tables/preflight_text.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <QWidget>

#include <memory>

class CaseKeeper;
class FindBar;
class FindingsPanel;
class Generator;
class InfoBar;
class JsonEditor;
class PolicyFile;
class PolicyText;
class QLabel;
class QLineEdit;
class QPushButton;
class QMenu;
class QSplitter;
class QTimer;
class QToolButton;
class Session;
class TryPanel;

/// The policy editor: a visual generator and a JSON editor side by side over one text with one undo history, and the
/// problems of that text below. Knows nothing of where policies are kept: it asks to apply, and is told the outcome.
class PolicyEditor : public QWidget
{
    Q_OBJECT

public:
    struct Target
    {
        policy::DocumentKind kind = policy::DocumentKind::SesIdentity;
        QString identityArn; ///< of the identity the policy is attached to; empty for IAM
        QString policyName;
        QByteArray attachedText; ///< what is attached now; empty: nothing yet
        bool nameEditable = true;
        QStringList takenNames{};                 ///< a new policy cannot have: it would replace theirs unseen
        QStringList knownArns;                    ///< offered by completion: identities, users
        ses::Scope owner{};                       ///< of the identity
        QString identity{};                       ///< its name
        QList<ses::AttachedPolicy> others{};      ///< of the identity, under other names
        QHash<QString, QStringList> seenValues{}; ///< by condition key, from past messages; offered by completion
    };

    explicit PolicyEditor(Session *session, QWidget *parent = nullptr);
    ~PolicyEditor() override;

    /// Begins anew with an empty undo history. A `text` other than what is attached counts as modified.
    void load(const Target &target, const QByteArray &text);
    /// The text in UTF-8, byte for byte what was loaded while nothing was changed.
    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] QString policyName() const;
    [[nodiscard]] bool isModified() const;
    /// What was asked to be applied is attached now: Review compares with it. What was typed since stays a change.
    void markApplied();
    /// Says beside the text why it was refused. The text stays.
    void showRefusal(const ses::Error &error);
    /// Selects the statement on both sides, counted from 0.
    void goToStatement(int statement);
    /// Asks for a template and its fields.
    void insertTemplate();
    /// The file's text takes the place of what is typed; Undo brings that back.
    void openFile(const QString &path);
    /// Opens the Try It pane with this request.
    void tryOut(const ses::Trial &trial);
    /// What the identity has beside this policy, and what messages have shown: may become known later.
    void setSurroundings(const QList<ses::AttachedPolicy> &others, const QHash<QString, QStringList> &seenValues);
    /// Asks what to do with unsaved changes: true when the editor may be left. "Apply" begins to apply and gives false;
    /// the outcome shows in the editor.
    [[nodiscard]] bool mayLeave();

Q_SIGNALS:
    void applyRequested(const QString &name, const QByteArray &text);
    void closeRequested();
    void modifiedChanged(bool modified);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeTools();
    QMenu *makeFileMenu();
    QToolButton *makePaneButton(const QString &text, const QString &objectName, QWidget *pane);
    QWidget *makeSides();
    void makeActions();
    void connectSides();
    void connectRehearsal();
    void showTryPane(bool on);
    void keepOnePane(QToolButton *last);
    void rehearse();
    void updateKnownNames();
    void showPlace(const tables::TracePlace &place);
    void chooseFile(const QString &title, void (PolicyEditor::*use)(const QString &path));
    void saveFile();
    void compareFile(const QString &path);
    void takeFileChange(const QByteArray &content);
    void replaceText(const QByteArray &content);
    void updateState();
    void review();
    void requestApply();
    void confirmFailing(const QStringList &failing);
    void applyNow();
    void requestClose();
    [[nodiscard]] ses::PolicyDraft draft() const;
    [[nodiscard]] QString nameProblem() const;

    Session *m_session;
    Target m_target;
    PolicyText *m_text;
    QLineEdit *m_name;
    QLabel *m_nameProblem;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QPushButton *m_review;
    QPushButton *m_apply;
    QLabel *m_size;
    InfoBar *m_info;
    QSplitter *m_sides;
    Generator *m_generator;
    JsonEditor *m_json;
    FindBar *m_find;
    FindingsPanel *m_problems;
    CaseKeeper *m_cases;
    TryPanel *m_try;
    PolicyFile *m_file;
    QTimer *m_rehearsal; ///< gathers changes of the text
    QWidget *m_jsonSide = nullptr;
    QToolButton *m_showGenerator = nullptr;
    QToolButton *m_showJson = nullptr;
    QToolButton *m_showTry = nullptr;
    QToolButton *m_template = nullptr;
    bool m_generatorGaveWay = false; ///< to the Try It pane, and comes back with it gone
    bool m_applyWaits = false;       ///< until the cases have been run against the text
    bool m_applying = false;
    QByteArray m_applied; ///< what the last applyRequested() gave
    bool m_wasModified = false;
};
