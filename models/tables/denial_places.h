// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/denial_causes.h"

/// What the lists of causes share; not for views.
namespace tables::causes {

using Id = DenialCause::Id;
using Kind = ses::Denial::Kind;
using Resource = ses::Denial::Resource;
using Target = ses::Link::Target;

/// Links of a refusal to the places of this program.
class Places
{
public:
    explicit Places(const ses::Denial &denial)
        : m_denial(denial)
    {}

    [[nodiscard]] ses::Link identity(Target target) const
    {
        const bool named = m_denial.resource() == Resource::Identity && !m_denial.ownerAccount().isEmpty();
        return {
            target, {m_denial.ownerAccount(), m_denial.region}, named ? m_denial.resourceName() : QString(), {}, -1};
    }
    [[nodiscard]] ses::Link caller() const
    {
        const auto arn = ses::parseArn(m_denial.principal);
        const bool isUser = arn && arn->resource.startsWith(QLatin1StringView("user/"));
        const QString name = isUser ? arn->resource.section(u'/', -1) : QString();
        return {isUser ? Target::UserPolicy : Target::Account,
                callerScope(),
                isUser ? name : m_denial.callerAccount(),
                {},
                -1};
    }
    [[nodiscard]] ses::Link account() const
    {
        return {Target::Account, callerScope(), m_denial.callerAccount(), {}, -1};
    }
    [[nodiscard]] ses::Link region() const
    {
        return {Target::Region, {m_denial.callerAccount(), m_denial.region}, {}, {}, -1};
    }
    /// The list of identities of the caller.
    [[nodiscard]] ses::Link identities() const { return {Target::Identity, callerScope(), {}, {}, -1}; }
    [[nodiscard]] static ses::Link field(const QString &name) { return {Target::ComposeField, {}, name, {}, -1}; }

private:
    [[nodiscard]] ses::Scope callerScope() const { return {m_denial.callerAccount(), m_denial.region}; }

    const ses::Denial &m_denial;
};

using Causes = QList<DenialCause>;

inline DenialCause cause(Id id, const QString &text, const QString &check, const ses::Link &link = {})
{
    return {id, text, check, link, DenialCause::State::NotChecked, {}};
}

[[nodiscard]] Causes invalidPolicy(const ses::Denial &denial);
[[nodiscard]] Causes credentials(const ses::Denial &denial);
[[nodiscard]] Causes limits(const ses::Denial &denial);
[[nodiscard]] Causes missing(const ses::Denial &denial);
[[nodiscard]] Causes parameters(const ses::Denial &denial);

} // namespace tables::causes
