// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/single_instance.h"
#include "ses/backend.h"

#include <QObject>

#include <memory>

class MainWindow;
class Session;

/// Opens one workspace: the only instance on that file, a backend, a session, a window. Owns them in that order.
class WorkspaceOpener : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceOpener(QObject *parent = nullptr);
    ~WorkspaceOpener() override;

    /// Returns at once. Ends in windowShown(), in raisedOther() (another instance has this workspace and came
    /// forward), or, after the person gave up, in gaveUp().
    void open(const QString &path);

    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] Session *session() const { return m_session.get(); }

Q_SIGNALS:
    void windowShown();
    void raisedOther();
    void gaveUp();

private:
    void openBackend();
    void showWindow();
    void explainFailure(const ses::Error &error);

    QString m_path;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<ses::Backend> m_backend;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};
