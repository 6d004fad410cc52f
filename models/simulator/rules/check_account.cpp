// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/errors.h"
#include "simulator/rules/inquiry.h"
#include "simulator/rules/mailbox_simulator.h"
#include "simulator/rules/tr.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace simulator::rules {

namespace {

using ses::Check;

ses::Link toAccount(const ses::Scope &scope)
{
    return {ses::Link::Target::Account, scope, scope.account, {}, -1};
}

QString number(double value)
{
    return QLocale().toString(value, 'f', value == static_cast<double>(static_cast<qint64>(value)) ? 0 : 1);
}

} // namespace

Findings checkSendingEnabled(const Inquiry &inquiry)
{
    const auto &scope = inquiry.request.scope;
    if (inquiry.account.status.sendingEnabled)
        return {passed(Check::SendingEnabled, Tr::tr("Sending is enabled for account %1.").arg(scope.account))};
    return {failed(Check::SendingEnabled,
                   Tr::tr("Sending is paused for account %1 in %2.").arg(scope.account, scope.region),
                   Tr::tr("Enable sending for the account again."), toAccount(scope),
                   ses::errors::accountPaused(inquiry.request.door, scope.account))};
}

Findings checkConfigurationSet(const Inquiry &inquiry)
{
    const QString &name = inquiry.configurationSet;
    const auto &request = inquiry.request;
    if (name.isEmpty())
        return {passed(Check::ConfigurationSet, Tr::tr("No configuration set is used."))};
    const auto set = inquiry.facts.configurationSet(request.scope, name);
    const auto link = toField(u"configurationSetField"_s);
    if (!set) {
        const QString text =
            request.configurationSet.isEmpty()
                ? Tr::tr("The identity's default configuration set “%1” does not exist in the sender's account %2.")
                : Tr::tr("The configuration set “%1” does not exist in the sender's account %2.");
        return {failed(Check::ConfigurationSet, text.arg(name, request.scope.account),
                       Tr::tr("Choose a configuration set of the sender's own account and region."), link,
                       ses::errors::configurationSetUnknown(request.door, name))};
    }
    if (!set->sendingEnabled)
        return {failed(Check::ConfigurationSet, Tr::tr("Sending is paused for the configuration set “%1”.").arg(name),
                       Tr::tr("Choose another one, or enable it again."), link,
                       ses::errors::configurationSetPaused(request.door, name))};
    return {passed(Check::ConfigurationSet,
                   Tr::tr("Configuration set “%1” of account %2.").arg(name, request.scope.account))};
}

Findings checkMailFrom(const Inquiry &inquiry)
{
    const auto identity = settingsIdentity(inquiry.facts, inquiry.request);
    if (!identity)
        return {notChecked(Check::MailFrom, Tr::tr("Unknown as long as no identity covers the source."))};
    const auto &mailFrom = identity->mailFrom;
    if (mailFrom.domain.isEmpty())
        return {passed(Check::MailFrom, Tr::tr("The MAIL FROM domain is amazonses.com, the default."))};
    if (mailFrom.status == ses::VerificationStatus::Success)
        return {passed(Check::MailFrom, Tr::tr("The MAIL FROM domain %1 is verified.").arg(mailFrom.domain))};
    const ses::Link link{ses::Link::Target::Identity, identity->scope, identity->name, {}, -1};
    const QString text = Tr::tr("The MAIL FROM domain %1 of the identity %2 is not verified.")
                             .arg(mailFrom.domain, ses::toDisplay(identity->name));
    if (mailFrom.rejectOnMxFailure)
        return {failed(Check::MailFrom, text, Tr::tr("Its owner must publish the MX record, or allow the default."),
                       link, ses::errors::mailFromNotVerified(inquiry.request.door))};
    return {warned(Check::MailFrom, text, Tr::tr("SES uses amazonses.com until it is."), link)};
}

Findings checkQuota(const Inquiry &inquiry)
{
    const auto &status = inquiry.account.status;
    const int count = countedRecipients(inquiry.request);
    if (status.max24HourSend < 0)
        return {passed(Check::Quota, Tr::tr("The account's sending quota is unlimited."))};
    const QString text =
        Tr::tr("%1 of %2 recipients in 24 hours are used by account %3.")
            .arg(number(status.sentLast24Hours), number(status.max24HourSend), inquiry.request.scope.account);
    if (count > 0 && status.sentLast24Hours + count > status.max24HourSend)
        return {failed(
            Check::Quota, text,
            Tr::tr("This message needs %n more. The quota is the sender's, over a rolling 24 hours.", nullptr, count),
            toAccount(inquiry.request.scope), ses::errors::quotaExceeded(inquiry.request.door))};
    return {passed(Check::Quota, text)};
}

Findings checkRate(const Inquiry &inquiry)
{
    const double rate = inquiry.account.status.maxSendRate;
    const QString text =
        Tr::tr("Account %1 may send to %2 recipients a second.").arg(inquiry.request.scope.account, number(rate));
    // A burst above the rate passes; only what comes after it waits (ses.md 7.3). Simulator addresses count here.
    if (rate >= 0 && inquiry.account.sentLastSecond >= rate)
        return {failed(Check::Rate, text, Tr::tr("Wait a second and send again."), toAccount(inquiry.request.scope),
                       ses::errors::rateExceeded(inquiry.request.door))};
    return {passed(Check::Rate, text)};
}

} // namespace simulator::rules
