// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/denial_reader.h"
#include "ses/denial_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ses {

namespace {

using Kind = Denial::Kind;
using Part = Denial::Part;

bool isCodeOf(Kind common, Kind special)
{
    // The codes that SES uses for many things; its words tell which.
    switch (common) {
    case Kind::MessageRejected:
        return special == Kind::NotVerified || special == Kind::Recipients || special == Kind::AccountSuspended;
    case Kind::InvalidParameter:
        return special == Kind::Address || special == Kind::Recipients || special == Kind::Size ||
               special == Kind::Header || special == Kind::NotFound || special == Kind::PolicyLimit ||
               special == Kind::InvalidPolicy;
    case Kind::Rate:
        return special == Kind::Quota;
    case Kind::Signature:
        return special == Kind::Clock;
    case Kind::LimitExceeded:
        return special == Kind::PolicyLimit || special == Kind::Quota;
    case Kind::AccountPaused:
        return special == Kind::ConfigurationSetPaused;
    case Kind::NotFound:
        return special == Kind::ConfigurationSetUnknown || special == Kind::TemplateUnknown;
    case Kind::Credentials:
        return special == Kind::ExpiredToken || special == Kind::SmtpCredentials;
    default:
        return false;
    }
}

QString commonCode(Kind kind)
{
    if (kind == Kind::AccessDenied)
        return u"AccessDenied"_s;
    return kind == Kind::NotVerified || kind == Kind::MessageRejected ? u"MessageRejected"_s : QString();
}

} // namespace

Denial parseDenial(const QString &text)
{
    DenialReader reader(text);
    reader.readRefusal();
    reader.readWords();
    reader.readHosts();
    return reader.take();
}

Denial DenialReader::take()
{
    Denial &denial = m_denial;
    const bool fits = m_code && (m_code->kind == denial.kind || isCodeOf(m_code->kind, denial.kind));
    if (denial.kind == Kind::None && m_code)
        denial.kind = m_code->kind;
    if (m_code && (fits || denial.code.isEmpty())) {
        denial.code = m_codeWritten;
        add(Part::Kind::Code, m_codeAt, m_codeWritten.size());
        const int version = m_codeWritten.endsWith("Exception"_L1) ? m_code->exceptionVersion : m_code->plainVersion;
        if (denial.apiVersion == 0)
            denial.apiVersion = version;
    }
    if (denial.code.isEmpty())
        denial.code = commonCode(denial.kind);
    if (denial.kind == Kind::None) {
        // Names of calls and hosts alone are no refusal.
        Denial nothing;
        nothing.text = denial.text;
        return nothing;
    }
    readReply();
    readLooseArns();
    if (denial.smtp)
        denial.apiVersion = 0;
    if (denial.operation.isEmpty() && denial.action.startsWith("ses:"_L1, Qt::CaseInsensitive))
        denial.operation = denial.action.mid(4);
    const auto arn = parseArn(denial.resourceArn);
    if (denial.region.isEmpty() && arn && arn->service == "ses"_L1)
        denial.region = arn->region;
    std::sort(denial.parts.begin(), denial.parts.end(), [](const Part &a, const Part &b) { return a.begin < b.begin; });
    qsizetype end = 0;
    denial.parts.removeIf([&end](const Part &part) {
        const bool overlaps = part.begin < end;
        end = std::max(end, part.begin + part.length);
        return overlaps;
    });
    return std::move(denial);
}

} // namespace ses
