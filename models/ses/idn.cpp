// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/address.h"

#include <QScopeGuard>

#include <idn2.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ses {

namespace {

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c < u'\x80'; });
}

using Convert = int (*)(const char *, char **, int);

/// The domain after `convert`; empty when it is refused.
QString converted(const QString &domain, Convert convert, int flags)
{
    char *out = nullptr;
    const auto release = qScopeGuard([&out] { idn2_free(out); });
    if (convert(domain.toUtf8().constData(), &out, flags) != IDN2_OK)
        return {};
    return QString::fromUtf8(out);
}

} // namespace

QString toAscii(const QString &addressOrDomain)
{
    const qsizetype at = addressOrDomain.lastIndexOf(u'@');
    const QString domain = addressOrDomain.mid(at + 1);
    // idn2 refuses names that DNS knows although IDNA does not (underscores); plain ASCII needs nothing from it.
    const QString ascii =
        isAscii(domain) ? domain.toLower() : converted(domain, idn2_to_ascii_8z, IDN2_NONTRANSITIONAL | IDN2_NFC_INPUT);
    return ascii.isEmpty() ? QString() : QString(addressOrDomain.left(at + 1) + ascii.toLower());
}

QString toDisplay(const QString &addressOrDomain)
{
    if (!addressOrDomain.contains("xn--"_L1, Qt::CaseInsensitive))
        return addressOrDomain;
    const qsizetype at = addressOrDomain.lastIndexOf(u'@');
    const QString shown = converted(addressOrDomain.mid(at + 1).toLower(), idn2_to_unicode_8z8z, 0);
    return shown.isEmpty() ? addressOrDomain : QString(addressOrDomain.left(at + 1) + shown);
}

} // namespace ses
