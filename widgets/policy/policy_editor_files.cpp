// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/when_done.h"
#include "widgets/common/icons.h"
#include "widgets/common/info_bar.h"
#include "widgets/common/session.h"
#include "widgets/policy/policy_editor.h"
#include "widgets/policy/policy_file.h"
#include "widgets/policy/policy_text.h"
#include "widgets/policy/template_dialog.h"
#include "widgets/rehearsal/diff_view.h"

#include <QBoxLayout>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QTextDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

QMenu *PolicyEditor::makeFileMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"policyFileMenu"_s);
    menu->addAction(tr("&Open File…"), this, [this] { chooseFile(tr("Open Policy"), &PolicyEditor::openFile); })
        ->setObjectName(u"openPolicyFile"_s);
    menu->addAction(tr("&Save to File…"), this, &PolicyEditor::saveFile)->setObjectName(u"savePolicyFile"_s);
    menu->addAction(tr("&Compare with File…"), this,
                    [this] { chooseFile(tr("Compare with Policy"), &PolicyEditor::compareFile); })
        ->setObjectName(u"comparePolicyFile"_s);
    return menu;
}

void PolicyEditor::chooseFile(const QString &title, void (PolicyEditor::*use)(const QString &path))
{
    auto *dialog = new QFileDialog(this, title, {}, tr("Policies (*.json);;All files (*)"));
    dialog->setObjectName(u"policyFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, use);
    dialog->open();
}

void PolicyEditor::openFile(const QString &path)
{
    ses::whenDone(PolicyFile::read(path), this, [this, path](const ses::Result<QByteArray> &content) {
        if (!content) {
            m_info->showError(content.error(), tr("The file was not opened. The text is kept."));
            return;
        }
        replaceText(*content);
        m_file->watch(path, *content);
        m_info->showMessage(
            InfoBar::Kind::Information,
            tr("This is the text of %1. It is attached when you apply it.").arg(QFileInfo(path).fileName()));
    });
}

void PolicyEditor::replaceText(const QByteArray &content)
{
    const QSignalBlocker keepsInfo(m_info);
    const std::size_t size = m_text->reading()->document.text().size();
    if (!m_text->apply({{{0, size}, content.toStdString()}})) {
        QTextCursor cursor(m_text->document()); // while it is read, or nothing is there to replace
        cursor.select(QTextCursor::Document);
        cursor.insertText(QString::fromUtf8(content));
    }
}

void PolicyEditor::saveFile()
{
    auto *dialog = new QFileDialog(this, tr("Save Policy"), {}, tr("Policies (*.json);;All files (*)"));
    dialog->setObjectName(u"policyFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(m_file->path().isEmpty() ? policyName() + u".json"_s : m_file->path());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QByteArray content = text();
        m_file->watch({}, {}); // our own writing is no change by others
        ses::whenDone(PolicyFile::write(path, content), this, [this, path, content](const ses::Result<> &done) {
            if (!done) {
                m_info->showError(done.error(), tr("The file was not saved. The text is kept."));
                return;
            }
            m_file->watch(path, content);
            m_session->notify(tr("Saved to %1.").arg(QFileInfo(path).fileName()));
        });
    });
    dialog->open();
}

void PolicyEditor::compareFile(const QString &path)
{
    ses::whenDone(PolicyFile::read(path), this, [this, path](const ses::Result<QByteArray> &content) {
        if (!content) {
            m_info->showError(content.error(), tr("The file was not compared."));
            return;
        }
        auto *dialog = new QDialog(this);
        dialog->setObjectName(u"compareDialog"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("From %1 to the Text in the Editor", "a file").arg(QFileInfo(path).fileName()));
        auto *diff = new DiffView;
        diff->show(QString::fromUtf8(*content), QString::fromUtf8(text()), tr("The file is empty."));
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
        connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
        auto *column = new QVBoxLayout(dialog);
        column->addWidget(diff, 1);
        column->addWidget(buttons);
        dialog->resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 34);
        dialog->open();
    });
}

void PolicyEditor::takeFileChange(const QByteArray &content)
{
    if (content == text())
        return;
    m_info->showMessage(InfoBar::Kind::Warning,
                        tr("%1 was changed outside of this window.").arg(QFileInfo(m_file->path()).fileName()));
    m_info->setAction(tr("Take the File's Text"), [this, content] {
        m_info->clear();
        replaceText(content);
    });
}

void PolicyEditor::insertTemplate()
{
    if (m_text->isReading())
        return;
    QStringList accounts;
    for (const ses::AccountSummary &account : m_session->accounts())
        accounts.append(account.id);
    QStringList principals;
    for (const QString &arn : m_target.knownArns) {
        if (arn != m_target.identityArn)
            principals.append(arn);
    }
    auto *dialog = new TemplateDialog(m_text->reading()->document, m_target.identityArn, accounts, principals, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_text->apply(dialog->edits()); });
    dialog->open();
}

void PolicyEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PolicyEditor::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(path);
}
