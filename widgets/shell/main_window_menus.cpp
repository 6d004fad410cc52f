// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/activity/activity_page.h"
#include "widgets/common/icons.h"
#include "widgets/common/session.h"
#include "widgets/common/toast.h"
#include "widgets/identities/identities_page.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/navigation.h"
#include "widgets/shell/shortcuts_dialog.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QProcess>

using namespace Qt::StringLiterals;

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_workActions.append(
        addAction(file, u"newIdentityAction"_s, u"identity"_s, tr("New &Identity..."), QKeySequence::New, [this] {
            openPage(u"identities"_s);
            m_identities->createIdentity();
        }));
    m_workActions.append(addAction(file, u"newMessageAction"_s, u"compose"_s, tr("New &Message"),
                                   Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] { openPage(u"compose"_s); }));
    file->addSeparator();
    if (m_session->simulator())
        addAction(file, u"openWorkspaceAction"_s, u"open"_s, tr("&Open Workspace..."), Qt::CTRL | Qt::SHIFT | Qt::Key_O,
                  [this] { openWorkspace(); });
    file->addSeparator();
    addAction(file, u"quitAction"_s, u"quit"_s, tr("&Quit"), Qt::CTRL | Qt::Key_Q, [this] { close(); });

    QMenu *go = menuBar()->addMenu(tr("&Go"));
    for (int row = 0; row < m_navigation->count(); ++row) {
        const QListWidgetItem *item = m_navigation->item(row);
        const QString id = item->data(Qt::UserRole).toString();
        QAction *action = addAction(go, id + "PageAction"_L1, {}, item->text(),
                                    QKeySequence(Qt::CTRL | (Qt::Key_1 + row)), [this, id] { choosePage(id); });
        action->setIcon(item->icon());
        m_workActions.append(action);
    }
    go->addSeparator();
    addAction(go, u"goToMessageAction"_s, {}, tr("&Notification at the Bottom"), Qt::Key_F6,
              [this] { m_toast->takeFocus(); });

    QMenu *tools = menuBar()->addMenu(tr("&Tools"));
    m_workActions.append(addAction(tools, u"explainDenialAction"_s, u"state-refused"_s, tr("&Explain a Denial…"),
                                   Qt::CTRL | Qt::SHIFT | Qt::Key_D, [this] { explainDenial(); }));
    m_workActions.append(addAction(tools, u"whoMaySendAction"_s, u"accounts"_s, tr("&Who May Send?"),
                                   Qt::CTRL | Qt::SHIFT | Qt::Key_W, [this] { showWhoMaySend(); }));
    m_workActions.append(addAction(tools, u"policyHistoryAction"_s, u"policy"_s, tr("&History of Policies…"),
                                   Qt::CTRL | Qt::SHIFT | Qt::Key_H, [this] { showHistory(); }));

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    addAction(help, u"shortcutsAction"_s, u"keyboard"_s, tr("&Keyboard Shortcuts"), QKeySequence::HelpContents,
              [this] { (new ShortcutsDialog(this))->open(); });
    addAction(help, u"aboutAction"_s, u"help"_s, tr("&About Mandate"), Qt::SHIFT | Qt::Key_F1, [this] { showAbout(); });
}

QAction *MainWindow::addAction(QMenu *menu, const QString &objectName, const QString &icon, const QString &text,
                               const QKeySequence &keys, const std::function<void()> &run)
{
    auto *action = new QAction(icons::get(icon), text, this);
    action->setObjectName(objectName);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, run);
    menu->addAction(action);
    return action;
}

void MainWindow::openWorkspace()
{
    auto *dialog = new QFileDialog(this, tr("Open Workspace"), {}, tr("Workspaces (*.sqlite);;All files (*)"));
    dialog->setObjectName(u"openWorkspaceDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::AnyFile); // a new name makes a new workspace
    dialog->setDefaultSuffix(u"sqlite"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        // A workspace is a window and a process: both are open side by side, and neither can harm the other.
        if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--workspace"_s, path}))
            m_session->notify(tr("Another window could not be opened for %1.").arg(path));
    });
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setObjectName(u"aboutDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Mandate"));
    box->setIconPixmap(QIcon(u":/icons/mandate.svg"_s).pixmap(QSize(64, 64), devicePixelRatioF()));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Mandate %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(tr("A console for Amazon SES sending authorization, with a simulator on this machine.\n\n"
                               "Free software under the GNU General Public License, version 3 or later. Not affiliated "
                               "with Amazon.\n\nQt %1")
                                .arg(QLatin1String(qVersion())));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}
