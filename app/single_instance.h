// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QObject>

/// One window per workspace file: the first program listens, a second one asks it to come forward and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `workspacePath` names the instance; other workspaces and other users do not meet.
    explicit SingleInstance(const QString &workspacePath, QObject *parent = nullptr);

    /// True when another instance answered and was asked to come forward.
    [[nodiscard]] bool raiseOther() const;
    /// Call when raiseOther() was false.
    void listen();

Q_SIGNALS:
    void raiseRequested();

private:
    QString m_name;
    QLocalServer m_server;
};
