// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/single_instance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace {

constexpr int answerMilliseconds = 1000;

QString instanceName(const QString &workspacePath)
{
    // The absolute path and not the canonical one: the file need not exist yet.
    const QByteArray path = QFileInfo(workspacePath).absoluteFilePath().toUtf8() + qgetenv("USER");
    return u"mandate-"_s +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

SingleInstance::SingleInstance(const QString &workspacePath, QObject *parent)
    : QObject(parent)
    , m_name(instanceName(workspacePath))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *other = m_server.nextPendingConnection()) {
            connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
            other->write("raised");
            other->disconnectFromServer();
            Q_EMIT raiseRequested();
        }
    });
}

bool SingleInstance::raiseOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(answerMilliseconds) && socket.waitForReadyRead(answerMilliseconds);
}

void SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return;
    // Nobody answered, so the socket's file is what a killed program left behind.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}
