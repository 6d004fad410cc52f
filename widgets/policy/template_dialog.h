// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/policy_templates.h"

#include <QDialog>
#include <QList>

class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QWidget;

/// Chooses a statement for a common use, filled in by fields, with its text and its reading beside.
class TemplateDialog : public QDialog
{
    Q_OBJECT

public:
    /// `document` is what the statement is added to; `accounts` and `principals` are offered in the fields.
    TemplateDialog(const policy::Document &document, const QString &identityArn, const QStringList &accounts,
                   const QStringList &principals, QWidget *parent = nullptr);

    /// For the document that was given; none before accepted.
    [[nodiscard]] policy::TextEdits edits() const;

private:
    QWidget *makeRight();
    void showTemplate(int row);
    void addField(const tables::TemplateField &field);
    void update();
    [[nodiscard]] tables::FieldValues values() const;

    struct Field
    {
        tables::TemplateField field;
        QLineEdit *edit;
        QLabel *problem;
    };

    policy::Document m_document;
    QString m_identityArn;
    QStringList m_accounts;
    QStringList m_principals;
    QList<tables::PolicyTemplate> m_templates;
    QListWidget *m_list;
    QLabel *m_description;
    QWidget *m_form;
    QFormLayout *m_formLayout;
    QList<Field> m_fields;
    QLabel *m_sentence;
    QPlainTextEdit *m_preview;
    QPushButton *m_insert;
};
