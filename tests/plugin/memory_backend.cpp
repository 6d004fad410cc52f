// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory_backend.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template<typename T>
ses::Future<T> ready(ses::Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

template<typename T>
ses::Future<T> cannot()
{
    return ready<T>(tl::make_unexpected(
        ses::Error{ses::ErrorCode::Unsupported, {}, u"This backend only sends."_s, {}, 0, {}, false}));
}

} // namespace

QString MemoryFactory::id() const
{
    return u"memory"_s;
}

QString MemoryFactory::displayName() const
{
    return u"Memory"_s;
}

std::unique_ptr<ses::Backend> MemoryFactory::create(const QVariantMap &) const
{
    return std::make_unique<MemoryBackend>();
}

ses::Future<> MemoryBackend::open()
{
    return ready<void>({});
}

QString MemoryBackend::displayName() const
{
    return u"Memory"_s;
}

ses::Future<QList<ses::AccountSummary>> MemoryBackend::accounts()
{
    return ready<QList<ses::AccountSummary>>(QList<ses::AccountSummary>{{u"123456789012"_s, u"Memory"_s, false}});
}

ses::Future<ses::SendReceipt> MemoryBackend::send(const ses::SendRequest &request)
{
    ses::Message message;
    message.summary.key = m_sent.size() + 1;
    message.summary.messageId = u"memory-%1"_s.arg(m_sent.size() + 1);
    message.summary.at = QDateTime::currentDateTimeUtc();
    message.summary.scope = request.scope;
    message.summary.from = request.from.address;
    message.summary.subject = request.subject;
    m_sent << message;
    Q_EMIT changed({ses::Change::What::Messages, request.scope, message.summary.messageId});
    return ready<ses::SendReceipt>(ses::SendReceipt{message.summary.messageId, message.summary.at});
}

ses::Future<ses::Preflight> MemoryBackend::preflight(const ses::SendRequest &)
{
    ses::Preflight preflight;
    preflight.accepted = true;
    preflight.reasons << ses::Reason{
        ses::Check::IdentityPolicy, ses::Verdict::NotChecked, u"This backend knows no policies."_s, {}, {}, {}};
    return ready<ses::Preflight>(preflight);
}

ses::Future<ses::Page<ses::MessageSummary>> MemoryBackend::messages(const ses::MessageQuery &)
{
    ses::Page<ses::MessageSummary> page;
    for (const ses::Message &message : m_sent)
        page.rows.prepend(message.summary);
    page.total = static_cast<int>(m_sent.size());
    return ready<ses::Page<ses::MessageSummary>>(page);
}

ses::Future<ses::Message> MemoryBackend::message(qint64 key)
{
    if (key < 1 || key > m_sent.size())
        return cannot<ses::Message>();
    return ready<ses::Message>(m_sent.at(key - 1));
}

ses::Future<ses::Message> MemoryBackend::messageById(const QString &messageId)
{
    const auto found = std::find_if(m_sent.cbegin(), m_sent.cend(), [&](const ses::Message &message) {
        return message.summary.messageId == messageId;
    });
    return found == m_sent.cend() ? cannot<ses::Message>() : ready<ses::Message>(*found);
}

ses::Future<ses::AccountStatus> MemoryBackend::accountStatus(const ses::Scope &)
{
    return cannot<ses::AccountStatus>();
}

ses::Future<QList<ses::User>> MemoryBackend::users(const QString &)
{
    return cannot<QList<ses::User>>();
}

ses::Future<QList<ses::ConfigurationSet>> MemoryBackend::configurationSets(const ses::Scope &)
{
    return cannot<QList<ses::ConfigurationSet>>();
}

ses::Future<ses::Page<ses::IdentitySummary>> MemoryBackend::identities(const ses::Scope &, const ses::IdentityQuery &)
{
    return cannot<ses::Page<ses::IdentitySummary>>();
}

ses::Future<ses::Identity> MemoryBackend::identity(const ses::Scope &, const QString &)
{
    return cannot<ses::Identity>();
}

ses::Future<ses::Identity> MemoryBackend::createIdentity(const ses::Scope &, const QString &)
{
    return cannot<ses::Identity>();
}

ses::Future<QString> MemoryBackend::deleteIdentities(const ses::Scope &, const QStringList &)
{
    return cannot<QString>();
}

ses::Future<> MemoryBackend::undoDelete(const QString &)
{
    return cannot<void>();
}

ses::Future<> MemoryBackend::setNotificationSettings(const ses::Scope &, const QString &,
                                                     const ses::NotificationSettings &)
{
    return cannot<void>();
}

ses::Future<> MemoryBackend::setMailFrom(const ses::Scope &, const QString &, const QString &, bool)
{
    return cannot<void>();
}

ses::Future<> MemoryBackend::setDkimEnabled(const ses::Scope &, const QString &, bool)
{
    return cannot<void>();
}

ses::Future<> MemoryBackend::setDefaultConfigurationSet(const ses::Scope &, const QString &, const QString &)
{
    return cannot<void>();
}

ses::Future<QList<ses::AttachedPolicy>> MemoryBackend::policies(const ses::Scope &, const QString &)
{
    return cannot<QList<ses::AttachedPolicy>>();
}

ses::Future<> MemoryBackend::putPolicy(const ses::Scope &, const QString &, const ses::AttachedPolicy &)
{
    return cannot<void>();
}

ses::Future<QString> MemoryBackend::deletePolicy(const ses::Scope &, const QString &, const QString &)
{
    return cannot<QString>();
}

ses::Future<QStringList> MemoryBackend::usableIdentityArns(const ses::Scope &, const QString &, const QString &,
                                                           const QString &)
{
    return cannot<QStringList>();
}

ses::Future<QList<ses::Event>> MemoryBackend::events(const QString &)
{
    return cannot<QList<ses::Event>>();
}
