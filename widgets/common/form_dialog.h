// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/result.h"
#include "ses/when_done.h"

#include <QDialog>
#include <QList>

#include <functional>

class InfoBar;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

/// A small dialog of fields that are checked while one types. It stays open until the backend has accepted; a refusal
/// stands above the fields and nothing typed is lost. Deletes itself when closed.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    /// Returns what is wrong as a sentence, empty when all is well.
    using Check = std::function<QString(const QString &)>;

    FormDialog(const QString &objectName, const QString &title, const QString &acceptText, QWidget *parent);

    /// An explanation above the fields.
    void setIntroduction(const QString &text);
    /// A problem is shown below the field once something is typed.
    QLineEdit *addField(const QString &label, const QString &objectName, const Check &check = {});
    QLineEdit *addLeftToRightField(const QString &label, const QString &objectName, const Check &check = {});
    void addRow(const QString &label, QWidget *field);

    /// Called with the accept button; returns the backend's answer by submit().
    void onAccept(const std::function<void()> &submitter) { m_submitter = submitter; }

    template<typename T, typename Callback>
    void submit(const ses::Future<T> &answer, Callback done)
    {
        setBusy(true);
        ses::whenDone(answer, this, [this, done = std::move(done)](const ses::Result<T> &result) {
            setBusy(false);
            if (!result) {
                showError(result.error());
                return;
            }
            done(result);
            QDialog::accept();
        });
    }

    void accept() override;

protected:
    void showError(const ses::Error &error);

private:
    struct Field
    {
        QLineEdit *edit;
        QLabel *problem;
        Check check;
    };

    QLineEdit *addField(const QString &label, QLineEdit *edit, const Check &check);
    void setBusy(bool busy);
    void checkAll();

    InfoBar *m_info;
    QLabel *m_introduction;
    QFormLayout *m_form;
    QPushButton *m_accept;
    QList<Field> m_fields;
    std::function<void()> m_submitter;
    bool m_busy = false;
};
