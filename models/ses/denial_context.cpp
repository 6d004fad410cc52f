// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/address.h"
#include "ses/denial_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ses {

namespace {

using Kind = Denial::Kind;
using Part = Denial::Part;

bool isWordCharacter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isHex(char16_t c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isUuid(QStringView text)
{
    constexpr qsizetype length = 36;
    if (text.size() < length || (text.size() > length && isWordCharacter(text.at(length).unicode())))
        return false;
    for (qsizetype i = 0; i < length; ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text.at(i) != u'-' : !isHex(text.at(i).unicode()))
            return false;
    }
    return true;
}

bool isReplyCode(int code)
{
    static constexpr int known[] = {421, 450, 451, 454, 500, 501, 530, 535, 550, 552, 553, 554};
    return std::find(std::begin(known), std::end(known), code) != std::end(known);
}

/// Parts of other numbers: "4.4.2", "x554".
bool isCodeCharacter(QChar c)
{
    return isWordCharacter(c.unicode()) || c == u'.';
}

/// "us-east-1", also of regions that are newer than this program.
bool looksLikeRegion(QStringView text)
{
    return text.size() >= 8 && text.size() <= 20 && text.count(u'-') >= 2 && text.back().isDigit() &&
           text.at(0).isLetter() && text.at(1).isLetter();
}

} // namespace

/// One look at each word.
void DenialReader::readWords()
{
    const char16_t *at = m_flat.utf16();
    const qsizetype size = m_flat.size();
    for (qsizetype begin = 0; begin < size;) {
        if (!isWordCharacter(at[begin])) {
            ++begin;
            continue;
        }
        qsizetype end = begin + 1;
        while (end < size && isWordCharacter(at[end]))
            ++end;
        readWord(begin, end);
        begin = end;
    }
    if (m_shownVersion != 0)
        m_denial.apiVersion = m_shownVersion;
}

void DenialReader::readWord(qsizetype begin, qsizetype end)
{
    const qsizetype length = end - begin;
    if (length < 3 || length > 48)
        return;
    const QStringView word = m_flat.sliced(begin, length);
    if (length == 8 && end < m_flat.size() && m_flat.at(end) == u'-')
        readRequestId(begin);
    if (length <= 5 && word.at(0).toLower() != u's')
        return;
    readVersion(word);
    const auto *code = denial_words::findCode(word);
    const bool better =
        code &&
        (!m_code || (m_denial.kind != Kind::None && m_code->kind != m_denial.kind && code->kind == m_denial.kind));
    if (better) {
        m_code = code;
        m_codeWritten = word.toString();
        m_codeAt = begin;
    }
    readOperation(word, begin);
    readValueOf(word, end);
}

void DenialReader::readVersion(QStringView word)
{
    if (word.contains("sesv2"_L1, Qt::CaseInsensitive) || word.contains("SimpleEmailV2"_L1) ||
        word.contains("SimpleEmailServiceV2"_L1)) {
        m_shownVersion = 2;
    } else if (m_shownVersion == 0 &&
               (word.startsWith("AmazonSimpleEmailService"_L1) || word == "SimpleEmailServiceError"_L1 ||
                word == "SES"_L1 || word == "Ses"_L1 || word == "SesException"_L1 || word == "SESError"_L1)) {
        m_shownVersion = 1;
    }
}

/// The call that failed rather than one that a stack trace passes by.
void DenialReader::readOperation(QStringView word, qsizetype begin)
{
    const QString operation = denial_words::findOperation(word);
    if (operation.isEmpty())
        return;
    const QStringView left = before(begin, 40);
    int rank = 1;
    if (left.endsWith("when calling the "_L1) || left.endsWith("Error executing \""_L1) ||
        left.endsWith("Error executing '"_L1))
        rank = 4;
    else if (left.contains("operation error "_L1) || left.contains("eventName"_L1))
        rank = 3;
    else if (left.endsWith("ses:"_L1, Qt::CaseInsensitive))
        rank = 2;
    if (rank <= m_operationRank)
        return;
    m_operationRank = rank;
    m_denial.operation = operation;
    m_denial.parts.removeIf([](const Part &part) { return part.kind == Part::Kind::Operation; });
    add(Part::Kind::Operation, begin, operation.size());
}

void DenialReader::readRequestId(qsizetype begin)
{
    if (!m_denial.requestId.isEmpty() || !isUuid(m_flat.sliced(begin)) ||
        !before(begin, 24).contains("requ"_L1, Qt::CaseInsensitive))
        return;
    m_denial.requestId = m_flat.sliced(begin, 36).toString();
    add(Part::Kind::RequestId, begin, 36);
}

/// Members of a request that a CloudTrail event or a command line shows.
void DenialReader::readValueOf(QStringView key, qsizetype end)
{
    const bool isArn = key.endsWith("ourceArn"_L1) || key.endsWith("EmailAddressIdentityArn"_L1);
    const bool isFrom =
        key.compare("fromEmailAddress"_L1, Qt::CaseInsensitive) == 0 || key == "source"_L1 || key == "Source"_L1;
    const bool isRegion = key == "awsRegion"_L1 || key == "region"_L1;
    if (!isArn && !isFrom && !isRegion)
        return;
    qsizetype from = end;
    bool assigned = false; // "in region US-EAST-1" is no assignment
    for (; from < m_flat.size() && from < end + 8 && QStringView(u"'\":= ").contains(m_flat.at(from)); ++from)
        assigned = assigned || m_flat.at(from) == u':' || m_flat.at(from) == u'=';
    if (!assigned)
        return;
    const QStringView value = token(from);
    const qsizetype comma = value.indexOf(u',');
    const QString found = (comma > 0 ? value.first(comma) : value).toString().remove(u'\'');
    if (isArn && m_denial.sourceArn.isEmpty() && parseArn(found) && !parseArn(found)->identityName().isEmpty())
        m_denial.sourceArn = found;
    else if (isFrom && m_denial.from.isEmpty() && checkAddress(found) == NameProblem::None)
        m_denial.from = found;
    else if (isRegion && m_denial.endpointRegion.isEmpty() && looksLikeRegion(found))
        m_denial.endpointRegion = found;
}

/// "email.us-east-1.amazonaws.com", "email-smtp.eu-west-1.amazonaws.com"
void DenialReader::readHosts()
{
    constexpr auto suffix = ".amazonaws."_L1;
    qsizetype at = m_flat.indexOf(suffix);
    for (; at >= 0; at = m_flat.indexOf(suffix, at + suffix.size())) {
        const QStringView left = before(at, 48);
        const qsizetype dot = left.lastIndexOf(u'.');
        if (dot < 0 || !looksLikeRegion(left.sliced(dot + 1)))
            continue;
        const QStringView service = left.first(dot);
        const bool smtp = service.endsWith("email-smtp"_L1) || service.endsWith("email-smtp-fips"_L1);
        if (!smtp && !service.endsWith("email"_L1) && !service.endsWith("email-fips"_L1))
            continue;
        m_denial.smtp = m_denial.smtp || smtp;
        m_denial.endpointRegion = left.sliced(dot + 1).toString();
        const qsizetype length = left.size() - dot - 1;
        add(Part::Kind::Region, at - length, length);
        return;
    }
}

/// The number before SES's sentence: "554 Message rejected", "(535, b'Authentication ...", "451 4.4.2 Timeout".
void DenialReader::readReply()
{
    QStringView left = before(m_at, 64);
    for (const auto start :
         {"Access denied: "_L1, "Message rejected: "_L1, "Transaction failed: "_L1, "Throttling failure: "_L1}) {
        if (left.endsWith(start)) {
            m_denial.smtp = true;
            left.chop(start.size());
        }
    }
    const qsizetype begin = m_at - before(m_at, 64).size();
    // Nothing but marks and an enhanced status code may stand between; the b is Python's.
    for (qsizetype end = left.size(); end >= 3 && end > left.size() - 16; --end) {
        const QStringView digits = left.sliced(end - 3, 3);
        const bool alone =
            (end == left.size() || !isCodeCharacter(left.at(end))) && (end == 3 || !isCodeCharacter(left.at(end - 4)));
        if (alone && isReplyCode(digits.toInt())) {
            m_denial.smtpCode = digits.toInt();
            m_denial.smtp = true;
            add(Part::Kind::SmtpCode, begin + end - 3, 3);
            return;
        }
        if (left.at(end - 1).isLetter() && left.at(end - 1) != u'b')
            break;
    }
    if (const QStringView first = after(m_at, 3); first.size() == 3 && isReplyCode(first.toInt())) {
        m_denial.smtpCode = first.toInt(); // the phrase itself begins with it
        m_denial.smtp = true;
        return;
    }
    for (const auto sign : {"SMTPDataError"_L1, "SMTPFatalError"_L1, "SMTPAuthentication"_L1, "SmtpException"_L1,
                            "in reply to end of DATA"_L1, "responseCode"_L1, "Net::SMTP"_L1})
        m_denial.smtp = m_denial.smtp || m_flat.contains(sign);
}

/// A CloudTrail event may name who and what outside the sentence.
void DenialReader::readLooseArns()
{
    if (!m_denial.principal.isEmpty() && !m_denial.resourceArn.isEmpty())
        return;
    constexpr int mostLooked = 1000;
    qsizetype at = m_flat.indexOf("arn:"_L1);
    for (int looked = 0; at >= 0 && looked < mostLooked; ++looked, at = m_flat.indexOf("arn:"_L1, at + 4)) {
        qsizetype from = at;
        const QString found = token(from).toString();
        const auto arn = parseArn(found.section(u'\'', 0, 0));
        if (!arn)
            continue;
        const bool who = arn->service == "iam"_L1 || arn->service == "sts"_L1;
        const bool what = arn->service == "ses"_L1 && m_denial.kind == Kind::AccessDenied;
        // The issuer of a session's credentials is a role; the session itself comes first.
        if (who && m_denial.principal.isEmpty()) {
            m_denial.principal = arn->toString();
            add(Part::Kind::Principal, from, m_denial.principal.size());
        } else if (what && m_denial.resourceArn.isEmpty()) {
            m_denial.resourceArn = arn->toString();
            add(Part::Kind::Resource, from, m_denial.resourceArn.size());
        }
    }
}

} // namespace ses
