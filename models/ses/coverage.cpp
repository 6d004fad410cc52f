// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/address.h"

using namespace Qt::StringLiterals;

namespace ses {

namespace {

/// IDN domains compare in Punycode; ASCII is left alone, because the case of email identities counts (ses.md 1.1).
QString comparable(const QString &address)
{
    for (const QChar c : address) {
        if (c >= u'\x80') {
            const QString ascii = toAscii(address);
            return ascii.isEmpty() ? address : ascii;
        }
    }
    return address;
}

} // namespace

QStringList coveringNames(const QString &address)
{
    const QString name = comparable(address);
    if (!name.contains(u'@'))
        return {};
    QStringList names{name};
    if (const QString plain = withoutLabel(name); plain != name)
        names.append(plain);
    QString domain = domainOf(name).toLower();
    while (domain.contains(u'.')) {
        names.append(domain);
        domain = domain.mid(domain.indexOf(u'.') + 1);
    }
    return names;
}

bool covers(const QString &identity, const QString &address)
{
    const QString name = comparable(identity);
    return coveringNames(address).contains(name.contains(u'@') ? name : name.toLower());
}

} // namespace ses
