// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letterbox.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

const ses::Scope home{u"424242424242"_s, u"us-east-1"_s};

template<typename T>
ses::Future<T> now(ses::Result<T> result)
{
    QPromise<ses::Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

template<typename T>
ses::Future<T> refuse(ses::ErrorCode code, const QString &message)
{
    return now<T>(tl::make_unexpected(ses::Error{code, {}, message, {}, 0, {}, false}));
}

template<typename T = void>
ses::Future<T> unsupported()
{
    return refuse<T>(ses::ErrorCode::Unsupported, u"A letterbox cannot do that."_s);
}

} // namespace

Letterbox::Letterbox(const QString &address)
    : m_address(address)
{}

ses::Future<> Letterbox::open()
{
    if (m_address.isEmpty())
        return refuse<void>(ses::ErrorCode::InvalidParameter, u"A letterbox needs the setting \"address\"."_s);
    return now<void>({});
}

QString Letterbox::displayName() const
{
    return u"Letterbox of %1"_s.arg(m_address);
}

ses::Future<QList<ses::AccountSummary>> Letterbox::accounts()
{
    return now<QList<ses::AccountSummary>>(QList{ses::AccountSummary{home.account, u"Letterbox"_s, false}});
}

ses::Future<ses::AccountStatus> Letterbox::accountStatus(const ses::Scope &)
{
    return now<ses::AccountStatus>(ses::AccountStatus{true, -1, 1000, double(m_messages.size()), true});
}

ses::Future<QList<ses::User>> Letterbox::users(const QString &)
{
    return now<QList<ses::User>>(QList{ses::User{u"owner"_s, u"arn:aws:iam::424242424242:user/owner"_s, {}, {}}});
}

ses::Future<QList<ses::ConfigurationSet>> Letterbox::configurationSets(const ses::Scope &)
{
    return now<QList<ses::ConfigurationSet>>(QList<ses::ConfigurationSet>());
}

ses::Future<ses::Page<ses::IdentitySummary>> Letterbox::identities(const ses::Scope &, const ses::IdentityQuery &query)
{
    ses::Page<ses::IdentitySummary> page;
    if (m_address.contains(query.text, Qt::CaseInsensitive)) {
        page.rows << ses::IdentitySummary{
            m_address, ses::IdentityType::EmailAddress, ses::VerificationStatus::Success, home.region, 0, {}};
        page.total = 1;
    }
    return now<ses::Page<ses::IdentitySummary>>(page);
}

ses::Future<ses::Identity> Letterbox::identity(const ses::Scope &, const QString &name)
{
    if (name != m_address)
        return refuse<ses::Identity>(ses::ErrorCode::NotFound, u"Only %1 lives here."_s.arg(m_address));
    ses::Identity identity;
    identity.summary = {m_address, ses::IdentityType::EmailAddress, ses::VerificationStatus::Success, home.region, 0,
                        {}};
    return now<ses::Identity>(identity);
}

ses::Future<ses::Identity> Letterbox::createIdentity(const ses::Scope &, const QString &)
{
    return unsupported<ses::Identity>();
}
ses::Future<QString> Letterbox::deleteIdentities(const ses::Scope &, const QStringList &)
{
    return unsupported<QString>();
}
ses::Future<> Letterbox::undoDelete(const QString &)
{
    return unsupported();
}
ses::Future<> Letterbox::setNotificationSettings(const ses::Scope &, const QString &, const ses::NotificationSettings &)
{
    return unsupported();
}
ses::Future<> Letterbox::setMailFrom(const ses::Scope &, const QString &, const QString &, bool)
{
    return unsupported();
}
ses::Future<> Letterbox::setDkimEnabled(const ses::Scope &, const QString &, bool)
{
    return unsupported();
}
ses::Future<> Letterbox::setDefaultConfigurationSet(const ses::Scope &, const QString &, const QString &)
{
    return unsupported();
}
ses::Future<QList<ses::AttachedPolicy>> Letterbox::policies(const ses::Scope &, const QString &)
{
    return now<QList<ses::AttachedPolicy>>(QList<ses::AttachedPolicy>());
}
ses::Future<> Letterbox::putPolicy(const ses::Scope &, const QString &, const ses::AttachedPolicy &)
{
    return unsupported();
}
ses::Future<QString> Letterbox::deletePolicy(const ses::Scope &, const QString &, const QString &)
{
    return unsupported<QString>();
}

ses::Future<ses::Preflight> Letterbox::preflight(const ses::SendRequest &request)
{
    ses::Preflight preflight;
    preflight.accepted = request.from.address == m_address;
    return now<ses::Preflight>(preflight);
}

ses::Future<ses::SendReceipt> Letterbox::send(const ses::SendRequest &request)
{
    if (request.from.address != m_address)
        return refuse<ses::SendReceipt>(ses::ErrorCode::AccessDenied, u"Only %1 may post here."_s.arg(m_address));
    ses::Message message;
    message.summary.key = m_messages.size() + 1;
    message.summary.messageId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    message.summary.at = QDateTime::currentDateTimeUtc();
    message.summary.scope = home;
    message.summary.from = request.from.address;
    for (const ses::Mailbox &mailbox : request.recipients())
        message.summary.recipients << mailbox.address;
    message.summary.subject = request.subject;
    message.raw = "Subject: " + request.subject.toUtf8() + "\r\n\r\n" + request.text.toUtf8();
    m_messages << message;
    Q_EMIT changed({ses::Change::What::Messages, home, message.summary.messageId});
    return now<ses::SendReceipt>(ses::SendReceipt{message.summary.messageId, message.summary.at});
}

ses::Future<QStringList> Letterbox::usableIdentityArns(const ses::Scope &, const QString &, const QString &,
                                                       const QString &)
{
    return now<QStringList>(QStringList{u"arn:aws:ses:us-east-1:424242424242:identity/"_s + m_address});
}

ses::Future<ses::Page<ses::MessageSummary>> Letterbox::messages(const ses::MessageQuery &query)
{
    ses::Page<ses::MessageSummary> page;
    page.total = int(m_messages.size());
    for (auto message = m_messages.crbegin(); message != m_messages.crend() && page.rows.size() < query.limit;
         ++message) {
        if (query.before == 0 || message->summary.key < query.before)
            page.rows << message->summary;
    }
    return now<ses::Page<ses::MessageSummary>>(page);
}

ses::Future<ses::Message> Letterbox::message(qint64 key)
{
    if (key < 1 || key > m_messages.size())
        return refuse<ses::Message>(ses::ErrorCode::NotFound, u"There is no such letter."_s);
    return now<ses::Message>(m_messages.at(key - 1));
}

ses::Future<ses::Message> Letterbox::messageById(const QString &messageId)
{
    for (const ses::Message &message : std::as_const(m_messages)) {
        if (message.summary.messageId == messageId)
            return now<ses::Message>(message);
    }
    return message(0);
}

ses::Future<QList<ses::Event>> Letterbox::events(const QString &)
{
    return now<QList<ses::Event>>(QList<ses::Event>());
}

QString LetterboxFactory::id() const
{
    return u"letterbox"_s;
}

QString LetterboxFactory::displayName() const
{
    return u"Letterbox"_s;
}

std::unique_ptr<ses::Backend> LetterboxFactory::create(const QVariantMap &settings) const
{
    return std::make_unique<Letterbox>(settings.value(u"address"_s).toString());
}
