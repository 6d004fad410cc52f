// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/errors.h"
#include "ses/headers.h"
#include "simulator/rules/inquiry.h"
#include "simulator/rules/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator::rules {

namespace {

using ses::Check;
using ses::Door;
using ses::NameProblem;
using ses::errors::AddressRole;

constexpr int maximumTagLength = 256;
constexpr int maximumTags = 50;
constexpr int maximumFileName = 255;

Finding badRequest(const Inquiry &inquiry, const QString &text, const QString &advice, const QString &field)
{
    return failed(Check::Syntax, text, advice, toField(field),
                  ses::errors::invalidParameter(inquiry.request.door, text));
}

void checkFrom(const Inquiry &inquiry, Findings &findings)
{
    const auto &request = inquiry.request;
    const NameProblem problem = ses::checkAddress(request.from.address);
    if (problem == NameProblem::None)
        return;
    if (problem != NameProblem::Empty) {
        findings += failed(Check::Syntax, Tr::tr("“%1” is no valid From address.").arg(request.from.address),
                           ses::describe(problem), toField(u"fromField"_s),
                           ses::errors::badAddress(request.door, problem, AddressRole::Sender));
        return;
    }
    // v2 answers {"message":null} to a simple message without From (ses.md 11.2).
    const QString answer = request.door == Door::V2Simple ? u"null"_s : u"Missing required header 'From'."_s;
    findings += failed(Check::Syntax, Tr::tr("The From address is missing."),
                       Tr::tr("Enter an address that a verified identity covers."), toField(u"fromField"_s),
                       ses::errors::invalidParameter(request.door, answer));
}

void checkAddresses(const Inquiry &inquiry, const QList<ses::Mailbox> &mailboxes, const QString &field,
                    AddressRole role, Findings &findings)
{
    for (const ses::Mailbox &mailbox : mailboxes) {
        const NameProblem problem = ses::checkAddress(mailbox.address);
        if (problem != NameProblem::None)
            findings +=
                failed(Check::Syntax, Tr::tr("“%1” is no valid address.").arg(mailbox.address), ses::describe(problem),
                       toField(field), ses::errors::badAddress(inquiry.request.door, problem, role));
    }
}

void checkRecipients(const Inquiry &inquiry, Findings &findings)
{
    const auto &request = inquiry.request;
    if (request.recipients().isEmpty())
        findings += badRequest(inquiry, Tr::tr("The message has no recipient."),
                               Tr::tr("Enter at least one address in To, Cc or Bcc."), u"toField"_s);
    checkAddresses(inquiry, request.to, u"toField"_s, AddressRole::Recipient, findings);
    checkAddresses(inquiry, request.cc, u"ccField"_s, AddressRole::Recipient, findings);
    checkAddresses(inquiry, request.bcc, u"bccField"_s, AddressRole::Recipient, findings);
    checkAddresses(inquiry, request.replyTo, u"replyToField"_s, AddressRole::Other, findings);
    if (!request.returnPath.isEmpty())
        checkAddresses(inquiry, {{{}, request.returnPath}}, u"returnPathField"_s, AddressRole::Other, findings);
}

void checkArns(const Inquiry &inquiry, Findings &findings)
{
    for (const SenderRole &role : inquiry.roles) {
        if (role.problem == SenderRole::Problem::MalformedArn)
            findings += failed(Check::Syntax, Tr::tr("“%1” is not the ARN of an identity.").arg(role.arn),
                               Tr::tr("It reads arn:aws:ses:region:account:identity/name."), toField(role.field),
                               ses::errors::invalidParameter(inquiry.request.door, u"Invalid ARN"_s));
    }
}

bool isTagText(const QString &text)
{
    return !text.isEmpty() && text.size() <= maximumTagLength && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' ||
               c == u'-';
    });
}

void checkTags(const Inquiry &inquiry, Findings &findings)
{
    const auto &tags = inquiry.request.tags;
    if (tags.size() > maximumTags)
        findings += badRequest(inquiry, Tr::tr("The message has more than 50 tags."), Tr::tr("Remove some of them."),
                               u"tagsTable"_s);
    for (const ses::NameValue &tag : tags) {
        if (!isTagText(tag.name) || !isTagText(tag.value))
            findings +=
                badRequest(inquiry, Tr::tr("The tag “%1” has a name or value that SES does not take.").arg(tag.name),
                           Tr::tr("Use 1 to 256 ASCII letters, digits, hyphens and underscores."), u"tagsTable"_s);
    }
}

void checkContent(const Inquiry &inquiry, Findings &findings)
{
    const auto &request = inquiry.request;
    const bool extras = !request.attachments.isEmpty() || !request.headers.isEmpty();
    if (request.door == Door::V1Simple && extras)
        findings += badRequest(inquiry, Tr::tr("The call SendEmail of API v1 carries no attachments and no headers."),
                               Tr::tr("Send it as a raw message or through API v2."),
                               request.attachments.isEmpty() ? u"headersTable"_s : u"attachmentsList"_s);
    if (request.attachments.size() + 2 > ses::errors::maximumParts)
        findings += badRequest(inquiry, Tr::tr("The message has more than 500 parts."),
                               Tr::tr("Attach fewer files, or one archive."), u"attachmentsList"_s);
    for (const ses::Attachment &attachment : request.attachments) {
        if (request.door == Door::V2Simple && attachment.fileName.size() > maximumFileName)
            findings += badRequest(inquiry, Tr::tr("The name of an attachment has more than 255 characters."),
                                   Tr::tr("Give the file a shorter name."), u"attachmentsList"_s);
    }
}

void addHints(const Inquiry &inquiry, Findings &findings)
{
    const auto &request = inquiry.request;
    if (request.door == Door::Smtp && !request.returnPath.isEmpty())
        findings += warned(Check::Syntax,
                           Tr::tr("Over SMTP, bounces and complaints go to the MAIL FROM address %1, "
                                  "not to the Return-Path.")
                               .arg(request.from.address),
                           Tr::tr("Use an API call to name another feedback address."), toField(u"returnPathField"_s));
    const bool oneArn = request.door != Door::V1Raw && request.door != Door::Smtp;
    if (oneArn && !request.fromArn.isEmpty())
        findings += warned(Check::Syntax,
                           Tr::tr("This call has no From ARN: the source ARN speaks for the From "
                                  "address, and the From ARN is ignored."),
                           Tr::tr("Clear the field, or send a raw message through API v1 or SMTP."),
                           toField(u"fromArnField"_s));
}

} // namespace

Findings checkSyntax(const Inquiry &inquiry)
{
    Findings findings;
    if (const auto problem = ses::headers::firstProblem(inquiry.request))
        findings +=
            failed(Check::Syntax, problem->text, problem->error.advice, toField(problem->field), problem->error);
    checkFrom(inquiry, findings);
    checkRecipients(inquiry, findings);
    checkArns(inquiry, findings);
    checkTags(inquiry, findings);
    checkContent(inquiry, findings);
    if (findings.isEmpty())
        findings += passed(Check::Syntax, Tr::tr("Addresses and headers are well-formed."));
    addHints(inquiry, findings);
    return findings;
}

} // namespace simulator::rules
