// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/backend.h"

#include <QPromise>

#include <functional>

/// A backend that answers as a test says, for what the simulator cannot be made to do: late answers, errors, a million
/// messages. What is not scripted answers with nothing.
class ScriptedBackend : public ses::Backend, public ses::SimulatorControls, public ses::Workspace
{
    Q_OBJECT

public:
    template<typename T>
    static ses::Future<T> ready(ses::Result<T> value)
    {
        QPromise<ses::Result<T>> promise;
        promise.start();
        promise.addResult(std::move(value));
        promise.finish();
        return promise.future();
    }
    static ses::Future<> done() { return ready<void>({}); }

    QList<ses::AccountSummary> accountList;
    QList<ses::User> userList;
    QList<ses::IdentitySummary> identityList;
    QStringList arns;
    QList<ses::MessageSummary> messageList; ///< falling keys
    QHash<QString, QList<ses::Event>> eventList;
    QList<ses::MailItem> mailList; ///< falling keys
    QHash<qint64, QByteArray> mailTexts;
    QHash<QString, QByteArray> drafts;
    QList<ses::SendRequest> preflights;
    QList<ses::SendRequest> sends;
    QList<ses::MessageQuery> queries;
    std::function<ses::Future<ses::Preflight>(const ses::SendRequest &)> onPreflight;
    std::function<ses::Future<ses::SendReceipt>(const ses::SendRequest &)> onSend;
    bool isSimulator = true;

    void say(ses::Change::What what, const QString &subject = {}) { Q_EMIT changed({what, {}, subject}); }

    ses::Future<> open() override { return done(); }
    QString displayName() const override { return QStringLiteral("Scripted"); }
    ses::SimulatorControls *simulator() override { return isSimulator ? this : nullptr; }
    ses::Workspace *workspace() override { return this; }

    ses::Future<QList<ses::AccountSummary>> accounts() override
    {
        return ready<QList<ses::AccountSummary>>(accountList);
    }
    ses::Future<ses::AccountStatus> accountStatus(const ses::Scope &) override { return ready<ses::AccountStatus>({}); }
    ses::Future<QList<ses::User>> users(const QString &) override { return ready<QList<ses::User>>(userList); }
    ses::Future<QList<ses::ConfigurationSet>> configurationSets(const ses::Scope &) override
    {
        return ready<QList<ses::ConfigurationSet>>({});
    }
    ses::Future<ses::Page<ses::IdentitySummary>> identities(const ses::Scope &, const ses::IdentityQuery &) override
    {
        return ready<ses::Page<ses::IdentitySummary>>(
            ses::Page<ses::IdentitySummary>{identityList, int(identityList.size())});
    }
    ses::Future<ses::Identity> identity(const ses::Scope &, const QString &) override
    {
        return missing<ses::Identity>();
    }
    ses::Future<ses::Identity> createIdentity(const ses::Scope &, const QString &) override
    {
        return missing<ses::Identity>();
    }
    ses::Future<QString> deleteIdentities(const ses::Scope &, const QStringList &) override
    {
        return ready<QString>({});
    }
    ses::Future<> undoDelete(const QString &) override { return done(); }
    ses::Future<> setNotificationSettings(const ses::Scope &, const QString &,
                                          const ses::NotificationSettings &) override
    {
        return done();
    }
    ses::Future<> setMailFrom(const ses::Scope &, const QString &, const QString &, bool) override { return done(); }
    ses::Future<> setDkimEnabled(const ses::Scope &, const QString &, bool) override { return done(); }
    ses::Future<> setDefaultConfigurationSet(const ses::Scope &, const QString &, const QString &) override
    {
        return done();
    }
    ses::Future<QList<ses::AttachedPolicy>> policies(const ses::Scope &, const QString &) override
    {
        return ready<QList<ses::AttachedPolicy>>({});
    }
    ses::Future<> putPolicy(const ses::Scope &, const QString &, const ses::AttachedPolicy &) override
    {
        return done();
    }
    ses::Future<QString> deletePolicy(const ses::Scope &, const QString &, const QString &) override
    {
        return ready<QString>({});
    }
    ses::Future<ses::Preflight> preflight(const ses::SendRequest &request) override
    {
        preflights.append(request);
        return onPreflight ? onPreflight(request) : ready<ses::Preflight>(ses::Preflight{true, {}, {}});
    }
    ses::Future<ses::SendReceipt> send(const ses::SendRequest &request) override
    {
        sends.append(request);
        return onSend ? onSend(request) : missing<ses::SendReceipt>();
    }
    ses::Future<QStringList> usableIdentityArns(const ses::Scope &, const QString &, const QString &,
                                                const QString &) override
    {
        return ready<QStringList>(arns);
    }
    ses::Future<ses::Page<ses::MessageSummary>> messages(const ses::MessageQuery &query) override;
    ses::Future<ses::Message> message(qint64 key) override;
    ses::Future<ses::Message> messageById(const QString &messageId) override;
    ses::Future<QList<ses::Event>> events(const QString &messageId) override
    {
        return ready<QList<ses::Event>>(eventList.value(messageId));
    }

    ses::Future<bool> isEmpty() override { return ready<bool>(false); }
    ses::Future<> createSampleWorkspace() override { return done(); }
    ses::Future<> createAccount(const ses::AccountSummary &) override { return done(); }
    ses::Future<> renameAccount(const QString &, const QString &) override { return done(); }
    ses::Future<> deleteAccount(const QString &) override { return done(); }
    ses::Future<> setAccountStatus(const ses::Scope &, const ses::AccountStatus &) override { return done(); }
    ses::Future<ses::User> createUser(const QString &, const QString &) override { return missing<ses::User>(); }
    ses::Future<> deleteUser(const QString &, const QString &) override { return done(); }
    ses::Future<ses::AccessKey> createAccessKey(const QString &, const QString &) override
    {
        return missing<ses::AccessKey>();
    }
    ses::Future<> deleteAccessKey(const QString &, const QString &, const QString &) override { return done(); }
    ses::Future<QString> secretOf(const QString &) override { return ready<QString>({}); }
    ses::Future<> putUserPolicy(const QString &, const QString &, const ses::AttachedPolicy &) override
    {
        return done();
    }
    ses::Future<> deleteUserPolicy(const QString &, const QString &, const QString &) override { return done(); }
    ses::Future<> createConfigurationSet(const ses::Scope &, const ses::ConfigurationSet &) override { return done(); }
    ses::Future<> deleteConfigurationSet(const ses::Scope &, const QString &) override { return done(); }
    ses::Future<QList<ses::SuppressedAddress>> suppressionList(const ses::Scope &) override
    {
        return ready<QList<ses::SuppressedAddress>>({});
    }
    ses::Future<> suppress(const ses::Scope &, const ses::SuppressedAddress &) override { return done(); }
    ses::Future<> unsuppress(const ses::Scope &, const QString &) override { return done(); }
    ses::Future<> publishRecords(const ses::Scope &, const QString &, bool) override { return done(); }
    ses::Future<> resendVerification(const ses::Scope &, const QString &) override { return done(); }
    ses::Future<> confirmVerification(qint64 mailKey) override;
    ses::Future<ses::Page<ses::MailItem>> mailbox(const ses::MailQuery &query) override;
    ses::Future<QByteArray> rawMail(qint64 key) override { return ready<QByteArray>(mailTexts.value(key)); }

    ses::Future<> saveDraft(const QString &name, const QByteArray &content) override
    {
        drafts.insert(name, content);
        return done();
    }
    ses::Future<QByteArray> draft(const QString &name) override { return ready<QByteArray>(drafts.value(name)); }

private:
    template<typename T>
    static ses::Future<T> missing()
    {
        ses::Error error;
        error.code = ses::ErrorCode::NotFound;
        error.message = QStringLiteral("Not scripted.");
        return ready<T>(tl::unexpected(error));
    }
};
