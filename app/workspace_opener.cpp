// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspace_opener.h"

#include "app/backend_registry.h"
#include "ses/when_done.h"
#include "widgets/common/session.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/open_failure_dialog.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

WorkspaceOpener::WorkspaceOpener(QObject *parent)
    : QObject(parent)
{}
WorkspaceOpener::~WorkspaceOpener() = default;

void WorkspaceOpener::open(const QString &path)
{
    m_path = path;
    m_instance = std::make_unique<SingleInstance>(path);
    if (m_instance->raiseOther()) {
        Q_EMIT raisedOther();
        return;
    }
    m_instance->listen();
    openBackend();
}

void WorkspaceOpener::openBackend()
{
    // A directory that cannot be made shows as the backend's own error about the file.
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    m_backend = BackendRegistry(BackendRegistry::defaultDirectories()).create(u"simulator"_s, {{u"path"_s, m_path}});
    ses::whenDone(m_backend->open(), this, [this](const ses::Result<> &opened) {
        if (opened)
            showWindow();
        else
            explainFailure(opened.error());
    });
}

void WorkspaceOpener::showWindow()
{
    m_session = std::make_unique<Session>(m_backend.get());
    m_window = std::make_unique<MainWindow>(m_session.get());
    connect(m_instance.get(), &SingleInstance::raiseRequested, m_window.get(), [window = m_window.get()] {
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
        window->QWidget::show();
        window->raise();
        window->activateWindow();
    });
    m_window->QWidget::show();
    Q_EMIT windowShown();
}

void WorkspaceOpener::explainFailure(const ses::Error &error)
{
    auto *dialog = new OpenFailureDialog(m_path, error);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog](int answer) {
        if (answer == OpenFailureDialog::TryAgain)
            openBackend();
        else if (answer == OpenFailureDialog::OpenOther)
            open(dialog->otherPath());
        else
            Q_EMIT gaveUp();
    });
    dialog->open();
}
