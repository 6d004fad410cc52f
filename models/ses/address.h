// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace ses {

/// A display name and an address. Neither may hold CR or LF (checked where a message is built).
struct Mailbox
{
    QString name;
    QString address;

    bool operator==(const Mailbox &) const = default;
};

/// "Name <a@example.com>" or a bare address; nullopt when there is no address in it.
[[nodiscard]] std::optional<Mailbox> parseMailbox(const QString &text);
/// Splits pasted lists: commas, semicolons, line ends outside quotes and angle brackets.
[[nodiscard]] QList<Mailbox> parseMailboxes(const QString &text);
[[nodiscard]] QString formatMailbox(const Mailbox &mailbox);

/// Why an address or a domain is not acceptable to SES.
enum class NameProblem {
    None,
    Empty,
    MissingDomain,    ///< "Missing final '@domain'"
    IllegalLocalPart, ///< control, white space, non-ASCII, longer than 64 octets
    IllegalDomain,    ///< characters, empty or over-long label (63), longer than 255
    EndsWithDot,
    SingleLabel, ///< "localhost": not a public domain
};
[[nodiscard]] NameProblem checkAddress(const QString &address); ///< IDN domains are accepted, see toAscii
[[nodiscard]] NameProblem checkDomain(const QString &domain);
/// One translated sentence for a field; empty for None.
[[nodiscard]] QString describe(NameProblem problem);
/// SES's own words for a bad address (ses.md 11.2), not translated.
[[nodiscard]] QString sesText(NameProblem problem);

/// Punycode of the domain part, lower case; local part untouched. Empty if not convertible.
[[nodiscard]] QString toAscii(const QString &addressOrDomain);
/// What a person reads: IDN in its own script.
[[nodiscard]] QString toDisplay(const QString &addressOrDomain);

[[nodiscard]] QString domainOf(const QString &address); ///< empty when there is none
[[nodiscard]] QString localPartOf(const QString &address);
/// "user@example.com" of "user+label@example.com" (ses.md 1.1, Labels).
[[nodiscard]] QString withoutLabel(const QString &address);

/// Names of identities that could cover `address`, most specific first: the address, the address without label,
/// its domain, then each parent domain (ses.md 1.2).
[[nodiscard]] QStringList coveringNames(const QString &address);
/// Domain identities fold case, email identities do not (ses.md 1.1).
[[nodiscard]] bool covers(const QString &identity, const QString &address);

} // namespace ses
