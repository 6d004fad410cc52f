// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/check.h"
#include "ses/result.h"

#include <QByteArray>
#include <QStringList>
#include <QWidget>

#include <memory>

class FindBar;
class FindingsPanel;
class Generator;
class InfoBar;
class JsonEditor;
class PolicyText;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QToolButton;
class Session;

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
        QStringList takenNames{}; ///< a new policy cannot have: it would replace theirs unseen
        QStringList knownArns;    ///< offered by completion: identities, users
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
    /// Asks what to do with unsaved changes: true when the editor may be left. "Apply" begins to apply and gives false;
    /// the outcome shows in the editor.
    [[nodiscard]] bool mayLeave();

Q_SIGNALS:
    void applyRequested(const QString &name, const QByteArray &text);
    void closeRequested();
    void modifiedChanged(bool modified);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeSides();
    void makeActions();
    void connectSides();
    void updateState();
    void review();
    void requestApply();
    void requestClose();
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
    bool m_applying = false;
    QByteArray m_applied; ///< what the last applyRequested() gave
    bool m_wasModified = false;
};
