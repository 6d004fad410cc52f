// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/refusals.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace simulator::refusals {

namespace {

using ses::ErrorCode;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(refusals)
};

/// SES's or IAM's own words.
ses::Error theirs(ErrorCode code, const QString &awsCode, int status, const QString &message, const QString &advice)
{
    return {code, awsCode, message, advice, status, {}, false};
}

ses::Error ours(ErrorCode code, const QString &message, const QString &advice)
{
    return {code, {}, message, advice, 0, {}, false};
}

} // namespace

ses::Error identityMissing(const QString &identity)
{
    return theirs(ErrorCode::NotFound, u"NotFoundException"_s, 404,
                  u"Email identity <%1> does not exist."_s.arg(identity),
                  Tr::tr("It was deleted, or it belongs to another account or region."));
}

ses::Error identityExists(const QString &identity)
{
    return theirs(ErrorCode::AlreadyExists, u"AlreadyExistsException"_s, 400,
                  u"Email identity %1 already exist."_s.arg(identity), Tr::tr("Open the existing identity instead."));
}

ses::Error tooManyIdentities()
{
    return theirs(ErrorCode::LimitExceeded, u"LimitExceededException"_s, 400,
                  u"Maximum number of identities reached."_s,
                  Tr::tr("An account has at most 10,000 identities in a region. Delete some that are not needed."));
}

ses::Error badIdentity(const QString &problem)
{
    return ours(ErrorCode::InvalidParameter, problem,
                Tr::tr("Enter an email address or a domain, such as example.com."));
}

ses::Error policyMissing(const QString &policy)
{
    return theirs(ErrorCode::NotFound, u"NotFoundException"_s, 404, u"Policy <%1> does not exist"_s.arg(policy),
                  Tr::tr("It was deleted before."));
}

ses::Error configurationSetMissing(const QString &name)
{
    return theirs(ErrorCode::NotFound, u"NotFoundException"_s, 404,
                  u"Configuration set <%1> does not exist."_s.arg(name),
                  Tr::tr("Create it in this account and region, or choose another one."));
}

ses::Error suppressedMissing(const QString &address)
{
    return theirs(ErrorCode::NotFound, u"NotFoundException"_s, 404,
                  u"Email address %1 does not exist on your suppression list."_s.arg(address),
                  Tr::tr("It was removed before."));
}

ses::Error messageMissing()
{
    return ours(ErrorCode::NotFound, Tr::tr("There is no such message in this workspace."),
                Tr::tr("Check the Message ID."));
}

ses::Error mailMissing()
{
    return ours(ErrorCode::NotFound, Tr::tr("There is no such mail in this mailbox."), Tr::tr("Refresh the mailbox."));
}

ses::Error linkExpired()
{
    return ours(ErrorCode::NotFound, Tr::tr("The link in this mail no longer works."),
                Tr::tr("Send a new verification mail from the identity's page."));
}

ses::Error undoGone()
{
    return ours(ErrorCode::NotFound, Tr::tr("This can no longer be undone."),
                Tr::tr("What was deleted was restored before, or its name was taken again."));
}

ses::Error accountMissing(const QString &account)
{
    return ours(ErrorCode::NotFound, Tr::tr("There is no account %1 in this workspace.").arg(account),
                Tr::tr("Create the account first."));
}

ses::Error accountExists(const QString &account)
{
    return ours(ErrorCode::AlreadyExists, Tr::tr("The account %1 exists already.").arg(account),
                Tr::tr("Choose another account id."));
}

ses::Error badAccountId()
{
    return ours(ErrorCode::InvalidParameter, Tr::tr("An account id has exactly 12 digits."),
                Tr::tr("Enter it without dashes and spaces."));
}

ses::Error workspaceInUse()
{
    return ours(ErrorCode::AlreadyExists, Tr::tr("This workspace has accounts already."),
                Tr::tr("The sample workspace fills an empty one: open a new workspace file for it."));
}

ses::Error userMissing(const QString &user)
{
    return theirs(ErrorCode::NotFound, u"NoSuchEntity"_s, 404, u"The user with name %1 cannot be found."_s.arg(user),
                  Tr::tr("It was deleted, or it belongs to another account."));
}

ses::Error userExists(const QString &user)
{
    return theirs(ErrorCode::AlreadyExists, u"EntityAlreadyExists"_s, 409,
                  u"User with name %1 already exists."_s.arg(user), Tr::tr("Choose another name."));
}

ses::Error badName(const QString &allowed)
{
    return ours(ErrorCode::InvalidParameter, Tr::tr("This name cannot be used."), allowed);
}

ses::Error keyMissing()
{
    return theirs(ErrorCode::NotFound, u"NoSuchEntity"_s, 404, u"The Access Key cannot be found."_s,
                  Tr::tr("It was deleted before."));
}

ses::Error badUserPolicy(const QString &text)
{
    return theirs(ErrorCode::InvalidPolicy, u"MalformedPolicyDocument"_s, 400, text,
                  Tr::tr("The problems list beside the text says where the mistakes are."));
}

} // namespace simulator::refusals
