// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/arn.h"
#include "ses/message.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace ses {

/// A refusal of SES, read out of whatever text a person has: an error line, a stack trace of an SDK, an SMTP log, a
/// CloudTrail event (ses.md 3.4, 3.5, 5.2, 11).
struct Denial
{
    /// What was refused for what; decides which causes are thinkable.
    enum class Kind {
        None, ///< nothing recognised
        AccessDenied,
        NotVerified,
        MessageRejected, ///< for another reason than verification
        InvalidPolicy,
        PolicyLimit,
        Credentials, ///< unknown, deleted or missing key
        SmtpCredentials,
        Signature,
        Clock,
        ExpiredToken,
        Rate,
        Quota,
        AccountPaused,
        AccountSuspended,
        ConfigurationSetPaused,
        ConfigurationSetUnknown,
        TemplateUnknown,
        MailFrom,
        Address,    ///< an address that SES cannot read
        Recipients, ///< too many
        Size,
        Header,
        InvalidParameter, ///< of another kind
        NotFound,
        AlreadyExists,
        LimitExceeded,
        Temporary,
    };
    enum class Resource { None, Identity, ConfigurationSet, Template, Everything, Other };
    /// Whose thing was refused, by account ids. The text of a send is the same for either side's policy and for an
    /// implicit and an explicit deny.
    enum class Side { Unknown, OwnAccount, OtherAccount };
    /// What newer texts say about the policy that decided; sends do not say it.
    enum class PolicyKind { NotSaid, Identity, Resource, Boundary, ServiceControl, Session, VpcEndpoint };

    /// A recognised piece: characters `begin` to `begin + length` of the pasted text.
    struct Part
    {
        enum class Kind { Code, Operation, Action, Principal, Resource, Region, Address, RequestId, SmtpCode, Phrase };
        Kind kind = Kind::Phrase;
        qsizetype begin = 0;
        qsizetype length = 0;

        bool operator==(const Part &) const = default;
    };

    QString text; ///< as pasted
    Kind kind = Kind::None;
    QString code;       ///< as written: "AccessDeniedException"; of SMTP and bare texts the one of API v1
    int apiVersion = 0; ///< 1 or 2; 0: not told
    QString operation;  ///< "SendRawEmail"
    QString action;     ///< "ses:SendRawEmail", as SES names it; empty: not told
    QString principal;  ///< ARN
    QString resourceArn;
    QString region;         ///< of the resource, or where the addresses were not verified
    QString endpointRegion; ///< of the host or of the event, if the text shows it
    QStringList addresses;  ///< not verified, sender first
    bool moreAddresses = false;
    QString sourceArn; ///< that the request carried, if the text shows it
    QString from;      ///< that the request carried, if the text shows it
    QString requestId;
    int smtpCode = 0;
    bool smtp = false;
    QString phrase; ///< SES's words about what is wrong, when they are not one of the two common texts
    PolicyKind policyKind = PolicyKind::NotSaid;
    bool explicitDeny = false; ///< only when policyKind is said
    QList<Part> parts;         ///< in order, not overlapping

    [[nodiscard]] bool isRecognised() const { return kind != Kind::None; }
    [[nodiscard]] QString callerAccount() const;
    [[nodiscard]] QString ownerAccount() const;
    [[nodiscard]] Resource resource() const;
    [[nodiscard]] QString resourceName() const; ///< "example.com", "tracking"
    [[nodiscard]] Side side() const;
    [[nodiscard]] Door door() const;
    /// The message speaks of another service than SES: nothing here applies.
    [[nodiscard]] bool isOtherService() const;
};

/// Linear in the size of the text, for any text. Any thread.
[[nodiscard]] Denial parseDenial(const QString &text);

/// The call that was refused, as far as the text tells. Fields that it does not tell are empty.
[[nodiscard]] SendRequest requestOf(const Denial &denial);

} // namespace ses
