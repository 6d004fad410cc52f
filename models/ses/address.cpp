// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/address.h"
#include "ses/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ses {

namespace {

constexpr int maximumLocalPart = 64; // octets
constexpr int maximumLabel = 63;
constexpr int maximumDomain = 255;

bool isLocalPartCharacter(QChar c)
{
    return c > u' ' && c < u'\x7f' && !QStringView(u"()<>[]:;@\\,\"").contains(c);
}

bool isLabelCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
}

bool isLabel(const QString &label)
{
    return !label.isEmpty() && label.size() <= maximumLabel && !label.startsWith(u'-') && !label.endsWith(u'-') &&
           std::all_of(label.begin(), label.end(), isLabelCharacter);
}

bool isLocalPart(const QString &local)
{
    if (local.isEmpty() || local.size() > maximumLocalPart || local.startsWith(u'.') || local.endsWith(u'.') ||
        local.contains(".."_L1))
        return false;
    return std::all_of(local.begin(), local.end(), isLocalPartCharacter);
}

} // namespace

NameProblem checkAddress(const QString &address)
{
    if (address.isEmpty())
        return NameProblem::Empty;
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0 || at + 1 == address.size())
        return NameProblem::MissingDomain;
    if (!isLocalPart(address.left(at)))
        return NameProblem::IllegalLocalPart;
    return checkDomain(address.mid(at + 1));
}

NameProblem checkDomain(const QString &domain)
{
    if (domain.isEmpty())
        return NameProblem::Empty;
    if (domain.endsWith(u'.'))
        return NameProblem::EndsWithDot;
    const QString ascii = domain.contains(u'@') ? QString() : toAscii(domain);
    if (ascii.isEmpty() || ascii.size() > maximumDomain)
        return NameProblem::IllegalDomain;
    const QStringList labels = ascii.split(u'.');
    if (!std::all_of(labels.begin(), labels.end(), isLabel))
        return NameProblem::IllegalDomain;
    return labels.size() < 2 ? NameProblem::SingleLabel : NameProblem::None;
}

QString describe(NameProblem problem)
{
    switch (problem) {
    case NameProblem::None:
        return {};
    case NameProblem::Empty:
        return Tr::tr("Nothing is entered yet.");
    case NameProblem::MissingDomain:
        return Tr::tr("The part after @ is missing.");
    case NameProblem::IllegalLocalPart:
        return Tr::tr("The part before @ must have 1 to 64 plain ASCII characters, without spaces.");
    case NameProblem::IllegalDomain:
        return Tr::tr("This is not a valid domain: each part has 1 to 63 letters, digits or hyphens.");
    case NameProblem::EndsWithDot:
        return Tr::tr("A domain must not end with a dot.");
    case NameProblem::SingleLabel:
        return Tr::tr("A public domain has at least two parts, such as example.com.");
    }
    return {};
}

QString sesText(NameProblem problem)
{
    switch (problem) {
    case NameProblem::None:
        return {};
    case NameProblem::Empty:
        return u"Illegal address"_s;
    case NameProblem::MissingDomain:
        return u"Missing final '@domain'"_s;
    case NameProblem::IllegalLocalPart:
        return u"Local address contains control or whitespace"_s;
    case NameProblem::IllegalDomain:
    case NameProblem::SingleLabel:
        return u"Domain contains illegal character"_s;
    case NameProblem::EndsWithDot:
        return u"Domain ends with dot"_s;
    }
    return {};
}

QString domainOf(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at < 0 ? QString() : address.mid(at + 1);
}

QString localPartOf(const QString &address)
{
    return address.left(address.lastIndexOf(u'@'));
}

QString withoutLabel(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    const qsizetype plus = address.indexOf(u'+');
    return plus <= 0 || plus > at ? address : QString(address.left(plus) + address.mid(at));
}

} // namespace ses
