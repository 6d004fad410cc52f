// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/document.h"
#include "ses/address.h"
#include "ses/handover.h"
#include "tables/denial_lookup.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(DenialJudge)
};

using Found = DenialFacts::Found;
using Id = DenialCause::Id;
using State = DenialCause::State;
using Target = ses::Link::Target;

bool hasConditions(const QList<ses::AttachedPolicy> &policies)
{
    return std::any_of(policies.begin(), policies.end(), [](const ses::AttachedPolicy &policy) {
        const policy::Document document(policy.text.toStdString());
        const auto &statements = document.statements();
        return std::any_of(statements.begin(), statements.end(),
                           [](const policy::Statement &statement) { return statement.conditionBlock.has_value(); });
    });
}

class Judge
{
public:
    Judge(const ses::Denial &denial, const DenialFacts &facts)
        : m_denial(denial)
        , m_facts(facts)
        , m_request(ses::requestOf(denial))
    {}

    void judge(DenialCause &cause) const
    {
        switch (cause.id) {
        case Id::OwnerPolicy:
            return judgePolicy(cause, ses::Check::IdentityPolicy, m_denial.ownerAccount(), m_facts.ownerPolicies);
        case Id::CallerPolicy:
            return judgeCaller(cause);
        case Id::OwnPolicyDeny:
            return judgePolicy(cause, ses::Check::IdentityPolicy, m_denial.ownerAccount(), m_facts.ownerPolicies);
        case Id::OtherAction:
            return judgeAction(cause);
        case Id::ArnMissing:
            return judgeArn(cause);
        case Id::SandboxAccess:
        case Id::SandboxRecipient:
            return judgeSandbox(cause);
        case Id::WrongRegion:
            return judgeRegion(cause);
        case Id::Pending:
            return judgePending(cause);
        case Id::Spelling:
            return judgeSpelling(cause);
        case Id::Paused:
            return judgePaused(cause);
        case Id::AcrossAccounts:
            return set(cause, State::Confirmed, Tr::tr("The action is not one of the sending actions."));
        case Id::BeyondAccount:
        case Id::Other:
            return set(cause, State::CannotSee, {});
        }
    }

private:
    static void set(DenialCause &cause, State state, const QString &finding)
    {
        cause.state = state;
        cause.finding = finding;
    }

    void notHere(DenialCause &cause, const QString &account) const
    {
        set(cause, State::CannotSee,
            account.isEmpty() ? Tr::tr("The text does not name the account.")
                              : Tr::tr("Account %1 is not in this workspace.").arg(account));
    }

    /// The gravest answer of the rules to a check.
    [[nodiscard]] const ses::Reason *reason(ses::Check check) const
    {
        const ses::Reason *best = nullptr;
        if (!m_facts.preflight)
            return nullptr;
        for (const ses::Reason &one : m_facts.preflight->reasons) {
            if (one.check == check && one.verdict == ses::Verdict::Fail)
                return &one;
            if (one.check == check && one.verdict == ses::Verdict::Pass)
                best = &one;
        }
        return best;
    }

    void judgePolicy(DenialCause &cause, ses::Check check, const QString &account,
                     const std::optional<QList<ses::AttachedPolicy>> &policies) const
    {
        if (!m_facts.knows(account))
            return notHere(cause, account);
        const ses::Reason *one = reason(check);
        if (!one)
            return set(cause, State::CannotSee,
                       Tr::tr("The rules could not be applied: the identity or the sender is "
                              "not in this workspace."));
        // With conditions the answer depends on a message that the text does not show.
        if (m_facts.fromGuessed && (!policies || hasConditions(*policies)))
            return set(
                cause, State::CannotSee,
                Tr::tr("The policies have conditions, and the text does not show the message: complete it in Try "
                       "It. For an address of the identity: %1")
                    .arg(one->text));
        const bool failed = one->verdict == ses::Verdict::Fail;
        set(cause, failed ? State::Confirmed : State::RuledOut, one->text);
        if (failed && one->link.target != Target::None)
            cause.link = one->link;
        if (failed && !one->advice.isEmpty())
            cause.check = one->advice;
    }

    void judgeCaller(DenialCause &cause) const
    {
        const QString account = m_denial.callerAccount();
        if (!m_facts.knows(account))
            return notHere(cause, account);
        if (!m_facts.user)
            return set(cause, State::CannotSee, Tr::tr("The sender is not a user of this workspace."));
        if (m_denial.resource() == ses::Denial::Resource::Identity)
            return judgePolicy(cause, ses::Check::CallerPolicy, account, m_facts.user->policies);
        if (m_facts.user->policies.isEmpty())
            return set(cause, State::Confirmed, Tr::tr("%1 has no IAM policies.").arg(m_facts.user->name));
        set(cause, State::CannotSee,
            Tr::tr("%1 has %n IAM policy(s); read them.", nullptr, int(m_facts.user->policies.size()))
                .arg(m_facts.user->name));
    }

    void judgeAction(DenialCause &cause) const
    {
        const bool foreign = m_denial.side() == ses::Denial::Side::OtherAccount;
        const QString account = foreign ? m_denial.ownerAccount() : m_denial.callerAccount();
        if (!m_facts.knows(account))
            return notHere(cause, account);
        if (!foreign)
            return judgeCallersAction(cause);
        if (!m_facts.ownerPolicies)
            return set(cause, State::CannotSee, Tr::tr("The identity is not in this workspace."));
        takeGranted(cause,
                    ses::Grants(*m_facts.ownerPolicies).handOver(m_denial.resourceArn, m_denial.principal).actions);
    }

    void judgeCallersAction(DenialCause &cause) const
    {
        if (!m_facts.user)
            return set(cause, State::CannotSee, Tr::tr("The sender is not a user of this workspace."));
        // A policy of a user names no principal: it speaks of that user.
        QStringList granted;
        for (const QString &action : {u"ses:SendEmail"_s, u"ses:SendRawEmail"_s, u"ses:SendTemplatedEmail"_s,
                                      u"ses:SendBulkTemplatedEmail"_s, u"ses:SendBulkEmail"_s}) {
            const bool allows =
                std::any_of(m_facts.user->policies.begin(), m_facts.user->policies.end(),
                            [&](const ses::AttachedPolicy &policy) { return ses::allowsAction(policy, action); });
            if (allows)
                granted.append(action);
        }
        takeGranted(cause, granted);
    }

    void takeGranted(DenialCause &cause, const QStringList &granted) const
    {
        if (granted.contains(m_denial.action, Qt::CaseInsensitive))
            set(cause, State::RuledOut, Tr::tr("%1 itself is granted.").arg(m_denial.action));
        else if (granted.isEmpty())
            set(cause, State::RuledOut, Tr::tr("No sending action is granted at all."));
        else
            set(cause, State::Confirmed, Tr::tr("Granted are only: %1.").arg(granted.join(", "_L1)));
    }

    [[nodiscard]] QString address() const
    {
        if (!m_request.from.address.isEmpty())
            return m_request.from.address;
        return {};
    }

    template<typename Fits>
    [[nodiscard]] const Found *find(Fits fits) const
    {
        const auto found = std::find_if(m_facts.identities.begin(), m_facts.identities.end(), fits);
        return found == m_facts.identities.end() ? nullptr : &*found;
    }

    /// The account whose identity must speak for the address.
    [[nodiscard]] QString speaker() const
    {
        const auto arn = ses::parseArn(m_request.sourceArn);
        return arn ? arn->account : m_denial.callerAccount();
    }

    void judgeArn(DenialCause &cause) const
    {
        const QString name = address();
        const QString region = m_request.scope.region;
        const QString caller = m_denial.callerAccount();
        if (name.isEmpty())
            return set(cause, State::CannotSee, Tr::tr("The text does not show the From address."));
        const Found *own = find([&](const Found &one) {
            return one.scope == ses::Scope{caller, region} && ses::covers(one.identity.name, name);
        });
        const Found *foreign = find([&](const Found &one) {
            return one.scope.account != caller && one.scope.region == region && ses::covers(one.identity.name, name);
        });
        if (foreign && !own) {
            set(cause, State::Confirmed,
                Tr::tr("Account %1 owns %2, which covers %3; the sender's account has no such identity.")
                    .arg(foreign->scope.account, foreign->identity.name, name));
            cause.check +=
                u' ' +
                Tr::tr("The ARN is %1.").arg(ses::identityArn(foreign->scope, foreign->identity.name).toString());
            return;
        }
        if (own)
            return set(
                cause, State::RuledOut,
                Tr::tr("The sender's account has an identity of its own for %1: %2.").arg(name, own->identity.name));
        set(cause, State::CannotSee,
            Tr::tr("No account of this workspace has an identity for %1 in %2.").arg(name, region));
    }

    void judgeSandbox(DenialCause &cause) const
    {
        if (!m_facts.caller)
            return notHere(cause, m_denial.callerAccount());
        if (m_facts.caller->productionAccess)
            return set(cause, State::RuledOut, Tr::tr("The sender's account has production access."));
        const QString region = m_request.scope.region;
        for (const ses::Mailbox &recipient : m_request.to) {
            const bool verified = find([&](const Found &one) {
                return one.scope == ses::Scope{m_denial.callerAccount(), region} &&
                       one.identity.status == ses::VerificationStatus::Success &&
                       ses::covers(one.identity.name, recipient.address);
            });
            const bool sameDomain =
                ses::domainOf(recipient.address).section(u'.', -2) == ses::domainOf(address()).section(u'.', -2);
            // Only identities around the sender's name were looked up.
            if (!verified && sameDomain)
                return set(
                    cause, State::Confirmed,
                    Tr::tr("The account is in the sandbox, and %1 is not verified in it.").arg(recipient.address));
        }
        set(cause, State::CannotSee, Tr::tr("The account is in the sandbox, so this can be it."));
    }

    void judgeRegion(DenialCause &cause) const
    {
        const QString account =
            m_denial.resource() == ses::Denial::Resource::Identity ? m_denial.ownerAccount() : speaker();
        if (!m_facts.knows(account))
            return notHere(cause, account);
        const QString name =
            m_denial.resource() == ses::Denial::Resource::Identity ? m_denial.resourceName() : address();
        const QString region = m_request.scope.region;
        const auto fits = [&](const Found &one) {
            return one.scope.account == account &&
                   (one.identity.name == name || (name.contains(u'@') && ses::covers(one.identity.name, name)));
        };
        if (const Found *here = find([&](const Found &one) { return fits(one) && one.scope.region == region; }))
            return set(cause, State::RuledOut,
                       Tr::tr("Account %1 has %2 in %3.").arg(account, here->identity.name, region));
        const Found *there = find(fits);
        if (there) {
            set(cause, State::Confirmed,
                Tr::tr("Account %1 has %2 in %3.").arg(account, there->identity.name, there->scope.region));
            cause.link = {Target::Identity, there->scope, there->identity.name, {}, -1};
            return;
        }
        set(cause, State::CannotSee,
            m_facts.allRegionsSeen ? Tr::tr("Account %1 has no identity for %2 in any region.").arg(account, name)
                                   : Tr::tr("Only %1 was looked at.").arg(region));
        if (m_facts.allRegionsSeen)
            cause.state = State::RuledOut;
    }

    void judgePending(DenialCause &cause) const
    {
        const QString account = speaker();
        if (!m_facts.knows(account))
            return notHere(cause, account);
        const QString name = address();
        const QString region = m_request.scope.region;
        const Found *verified = nullptr;
        const Found *pending = nullptr;
        for (const Found &one : m_facts.identities) {
            if (!(one.scope == ses::Scope{account, region}) || !ses::covers(one.identity.name, name))
                continue;
            (one.identity.status == ses::VerificationStatus::Success ? verified : pending) = &one;
        }
        if (pending && !verified) {
            set(cause, State::Confirmed, Tr::tr("%1 is not verified.").arg(pending->identity.name));
            cause.link = {Target::Identity, pending->scope, pending->identity.name, {}, -1};
        } else if (verified) {
            set(cause, State::RuledOut, Tr::tr("%1 is verified.").arg(verified->identity.name));
        } else {
            set(cause, State::RuledOut, Tr::tr("Account %1 has no identity for %2 in %3.").arg(account, name, region));
        }
    }

    void judgeSpelling(DenialCause &cause) const
    {
        const QString account = speaker();
        if (!m_facts.knows(account))
            return notHere(cause, account);
        const QString name = address();
        const Found *other = find([&](const Found &one) {
            return one.scope.account == account && one.scope.region == m_request.scope.region &&
                   one.identity.name != name && one.identity.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        const Found *sub = find([&](const Found &one) {
            return one.scope.account == account && one.scope.region == m_request.scope.region &&
                   one.identity.name.endsWith(u'.' + ses::domainOf(name), Qt::CaseInsensitive);
        });
        const Found *found = other ? other : sub;
        const bool covered = find([&](const Found &one) {
            return one.scope.account == account && one.scope.region == m_request.scope.region &&
                   ses::covers(one.identity.name, name);
        });
        if (!found || covered)
            return set(cause, State::RuledOut,
                       covered ? Tr::tr("An identity covers %1 as it is written.").arg(name)
                               : Tr::tr("No identity of a similar name was found."));
        set(cause, State::Confirmed, Tr::tr("There is %1, but not %2.").arg(found->identity.name, name));
        cause.link = {Target::Identity, found->scope, found->identity.name, {}, -1};
    }

    void judgePaused(DenialCause &cause) const
    {
        if (!m_facts.caller)
            return notHere(cause, m_denial.callerAccount());
        if (m_facts.caller->sendingEnabled)
            set(cause, State::RuledOut, Tr::tr("Sending is enabled now."));
        else
            set(cause, State::Confirmed, Tr::tr("Sending is paused."));
    }

    const ses::Denial &m_denial;
    const DenialFacts &m_facts;
    ses::SendRequest m_request;
};

} // namespace

QList<DenialCause> judged(const QList<DenialCause> &causes, const ses::Denial &denial, const DenialFacts &facts)
{
    QList<DenialCause> marked = causes;
    const Judge judge(denial, facts);
    for (DenialCause &cause : marked)
        judge.judge(cause);
    return marked;
}

} // namespace tables
