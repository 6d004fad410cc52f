// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/denial_reader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ses {

namespace {

using Kind = Denial::Kind;
using Part = Denial::Part;
using PolicyKind = Denial::PolicyKind;

constexpr qsizetype longestArn = 2048;
constexpr qsizetype longestPhrase = 400;
constexpr int mostTried = 200; ///< sentences of a log that are looked at
constexpr qsizetype mostAddresses = 60;

bool isQuote(QChar c)
{
    return c == u'\'' || c == u'"';
}

bool endsToken(QChar c)
{
    return c.isSpace() || c == u'"' || c == u'<' || c == u'>' || c == u'\\' || c == u'|';
}

bool isClosing(QChar c)
{
    return QStringView(u"'\",.;:!?)]}*_").contains(c);
}

/// Without what the sentence around it left at its end. A local part may hold an apostrophe, so of several the last one
/// closes a quoted token.
QStringView trimmedToken(QStringView found, bool quoted)
{
    if (found == "*"_L1)
        return found;
    if (quoted) {
        const qsizetype closing = found.lastIndexOf(u'\'');
        if (closing > 0)
            found = found.first(closing);
    }
    while (found != "*"_L1 && !found.isEmpty() && isClosing(found.back()) && !found.endsWith(":*"_L1) &&
           !found.endsWith("/*"_L1))
        found.chop(1);
    return found;
}

struct Because
{
    QLatin1StringView words;
    PolicyKind kind;
};
constexpr std::array<Because, 7> policyKinds{{{"identity-based policy"_L1, PolicyKind::Identity},
                                              {"resource-based policy"_L1, PolicyKind::Resource},
                                              {"permissions boundary"_L1, PolicyKind::Boundary},
                                              {"service control policy"_L1, PolicyKind::ServiceControl},
                                              {"resource control policy"_L1, PolicyKind::ServiceControl},
                                              {"session policy"_L1, PolicyKind::Session},
                                              {"VPC endpoint policy"_L1, PolicyKind::VpcEndpoint}}};

bool looksLikeAddress(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at < text.size() - 1 && text.size() <= 320;
}

} // namespace

DenialReader::DenialReader(const QString &text)
    : m_text(text)
{
    m_denial.text = text;
    m_flat = m_text.flat();
}

QStringView DenialReader::before(qsizetype position, qsizetype length) const
{
    const qsizetype begin = std::max(qsizetype(0), position - length);
    return m_flat.sliced(begin, position - begin);
}

QStringView DenialReader::after(qsizetype position, qsizetype length) const
{
    return m_flat.sliced(position, std::min(length, m_flat.size() - position));
}

Part DenialReader::part(Part::Kind kind, qsizetype begin, qsizetype length) const
{
    const qsizetype from = m_text.pastedAt(begin);
    return {kind, from, m_text.pastedAt(begin + length) - from};
}

void DenialReader::add(Part::Kind kind, qsizetype begin, qsizetype length)
{
    m_denial.parts.append(part(kind, begin, length));
}

QStringView DenialReader::token(qsizetype &from) const
{
    while (from < m_flat.size() && (m_flat.at(from) == u' ' || m_flat.at(from) == u':'))
        ++from;
    const bool quoted = from < m_flat.size() && isQuote(m_flat.at(from));
    if (quoted)
        ++from;
    qsizetype end = from;
    const qsizetype limit = std::min(m_flat.size(), from + longestArn);
    while (end < limit && !endsToken(m_flat.at(end)))
        ++end;
    return trimmedToken(m_flat.sliced(from, end - from), quoted);
}

void DenialReader::readRefusal()
{
    if (!readNotAuthorized() && !readNotVerified() && !readPhrase())
        readMissingThing();
}

/// The sentence about SES that tells most; of several equal ones the first.
bool DenialReader::readNotAuthorized()
{
    constexpr auto words = "not authorized to perform"_L1;
    Denial best;
    QList<Part> bestParts;
    int bestScore = -1;
    qsizetype at = m_flat.indexOf(words, 0, Qt::CaseInsensitive);
    for (int tried = 0; at >= 0 && tried < mostTried; ++tried) {
        Denial found;
        QList<Part> parts;
        const qsizetype beginning = readNotAuthorizedAt(at, found, parts);
        const int score = (found.isOtherService() ? 0 : 8) + (found.action.isEmpty() ? 0 : 2) +
                          (found.principal.isEmpty() ? 0 : 1) + (found.resourceArn.isEmpty() ? 0 : 4);
        if (score > bestScore) {
            bestScore = score;
            best = found;
            bestParts = parts;
            m_at = beginning;
        }
        at = m_flat.indexOf(words, at + words.size(), Qt::CaseInsensitive);
    }
    if (bestScore < 0)
        return false;
    m_denial.kind = Kind::AccessDenied;
    m_denial.action = best.action;
    m_denial.principal = best.principal;
    m_denial.resourceArn = best.resourceArn;
    m_denial.policyKind = best.policyKind;
    m_denial.explicitDeny = best.explicitDeny;
    m_denial.parts += bestParts;
    return true;
}

/// Returns where the sentence begins.
qsizetype DenialReader::readNotAuthorizedAt(qsizetype phrase, Denial &found, QList<Part> &parts)
{
    const qsizetype windowAt = std::max(qsizetype(0), phrase - 512);
    const QStringView window = m_flat.sliced(windowAt, phrase - windowAt);
    // The word "User", or the nearest ARN where that word was lost; "user/jane" is part of an ARN.
    const qsizetype user = std::max(window.lastIndexOf("User "_L1, -1, Qt::CaseInsensitive),
                                    window.lastIndexOf("User:"_L1, -1, Qt::CaseInsensitive));
    const qsizetype arn = window.lastIndexOf("arn:"_L1);
    const bool marked = user >= 0;
    const qsizetype beginning = windowAt + (marked ? user : arn >= 0 ? arn : window.size());
    if (arn >= 0 || marked) {
        qsizetype from = windowAt + (arn >= 0 ? arn : user + 4);
        const bool quoted = from > 0 && isQuote(m_flat.at(from - 1));
        QStringView who = token(from);
        if (quoted)
            who = trimmedToken(who, true);
        if (who.startsWith("arn:"_L1) && from + who.size() <= phrase) {
            found.principal = who.toString();
            parts.append(part(Part::Kind::Principal, from, who.size()));
        }
    }
    qsizetype from = phrase + "not authorized to perform"_L1.size();
    const QStringView action = token(from);
    const bool isAction = action.contains(u':') && action.size() < 128 && !action.startsWith("arn:"_L1);
    if (isAction) {
        found.action = action.toString();
        parts.append(part(Part::Kind::Action, from, action.size()));
        from += action.size();
    }
    const qsizetype on = after(from, 64).indexOf("on resource"_L1, 0, Qt::CaseInsensitive);
    if (on >= 0) {
        from += on + "on resource"_L1.size();
        if (from < m_flat.size() && m_flat.at(from) == u's')
            ++from; // "on resources"
        const QStringView resource = token(from);
        if (resource == "*"_L1 || resource.startsWith("arn:"_L1)) {
            found.resourceArn = resource.toString();
            parts.append(part(Part::Kind::Resource, from, resource.size()));
            from += resource.size();
        }
    }
    readBecause(from, found);
    return beginning;
}

void DenialReader::readBecause(qsizetype from, Denial &found)
{
    const QStringView tail = after(std::min(from, m_flat.size()), 160);
    const qsizetype because = tail.indexOf("because no "_L1);
    const qsizetype deny = tail.indexOf("with an explicit deny in"_L1);
    const qsizetype at = because >= 0 ? because : deny;
    if (at < 0 || at > 3) // belongs to this sentence only when it goes on at once
        return;
    for (const Because &one : policyKinds) {
        if (tail.sliced(at).contains(one.words, Qt::CaseInsensitive)) {
            found.policyKind = one.kind;
            found.explicitDeny = because < 0;
            return;
        }
    }
}

bool DenialReader::readNotVerified()
{
    constexpr auto listed = "The following identities failed the check in region"_L1;
    constexpr auto bare = "Email address is not verified"_L1;
    qsizetype at = m_flat.indexOf(listed, 0, Qt::CaseInsensitive);
    if (at >= 0) {
        const qsizetype full = before(at, bare.size() + 2).indexOf(bare, 0, Qt::CaseInsensitive);
        qsizetype from = at + listed.size();
        const QStringView region = token(from);
        if (!region.isEmpty() && region.size() <= 32) {
            m_denial.region = region.toString().toLower();
            add(Part::Kind::Region, from, region.size());
            from += region.size();
        }
        readAddresses(from);
        if (full >= 0)
            at -= before(at, bare.size() + 2).size() - full;
    } else {
        at = m_flat.indexOf(bare, 0, Qt::CaseInsensitive);
        if (at < 0)
            return false;
        add(Part::Kind::Phrase, at, bare.size());
    }
    m_denial.kind = Kind::NotVerified;
    m_at = at;
    return true;
}

/// "Yoyo <yoyo@example.com>, yoyo@example.com, ..."
void DenialReader::readAddresses(qsizetype from)
{
    const QString &lines = m_text.lines();
    while (from < lines.size() && (lines.at(from) == u':' || lines.at(from).isSpace()))
        ++from;
    while (m_denial.addresses.size() < mostAddresses) {
        const qsizetype end = readAddress(from);
        if (end < 0)
            break;
        qsizetype next = end;
        while (next < lines.size() && lines.at(next) == u' ')
            ++next;
        if (next >= lines.size() || lines.at(next) != u',')
            return;
        from = next + 1;
        while (from < lines.size() && lines.at(from).isSpace())
            ++from;
    }
    m_denial.moreAddresses = QStringView(lines).sliced(from).startsWith("..."_L1) ||
                             QStringView(lines).sliced(from).startsWith(u'…') ||
                             m_denial.addresses.size() >= mostAddresses;
}

/// Takes one address, with or without a display name; returns where it ends, below 0: there is none.
qsizetype DenialReader::readAddress(qsizetype from)
{
    const QStringView rest = QStringView(m_text.lines()).sliced(from);
    qsizetype end = 0;
    const qsizetype limit = std::min(rest.size(), qsizetype(400));
    while (end < limit && !QStringView(u",<>\n\"();|").contains(rest.at(end)) && !rest.at(end).isSpace())
        ++end;
    QStringView found = rest.first(end);
    qsizetype begin = 0;
    if (!looksLikeAddress(found)) {
        // A display name may hold anything; the address after it stands in angle brackets on the same line.
        const QStringView line = rest.first(limit);
        const qsizetype open = line.indexOf(u'<');
        const qsizetype close = line.indexOf(u'>', open + 1);
        const QStringView name = line.first(std::max(open, qsizetype(0)));
        if (open < 0 || close < 0 || name.contains(u'\n') || name.contains(u'@'))
            return -1;
        begin = open + 1;
        end = close;
        found = rest.sliced(begin, end - begin);
        if (!looksLikeAddress(found) || found.contains(u' '))
            return -1;
        ++end;
    } else {
        while (!found.isEmpty() && isClosing(found.back()) && found.back() != u'*')
            found.chop(1);
        if (!looksLikeAddress(found))
            return -1;
        end = found.size(); // what was cut off ended the sentence: no comma follows here
    }
    const QString address = found.toString();
    if (!m_denial.addresses.contains(address, Qt::CaseInsensitive))
        m_denial.addresses.append(address);
    add(Part::Kind::Address, from + begin, found.size());
    return from + end;
}

void DenialReader::takePhrase(Kind kind, const QString &code, qsizetype begin)
{
    // To the end of the line or of the string that holds it.
    const QStringView rest = QStringView(m_text.lines()).sliced(begin);
    qsizetype end = 0;
    const qsizetype limit = std::min(rest.size(), longestPhrase);
    while (end < limit && rest.at(end) != u'\n' && rest.at(end) != u'"' &&
           !rest.sliced(end).startsWith(" (Service:"_L1) && !rest.sliced(end).startsWith("</"_L1) &&
           !rest.sliced(end).startsWith(" (in reply"_L1) && !rest.sliced(end).startsWith("',"_L1) &&
           !rest.sliced(end).startsWith("')"_L1) && !rest.sliced(end).startsWith(" Request I"_L1))
        ++end;
    QStringView words = rest.first(end).trimmed();
    m_denial.kind = kind;
    m_denial.code = code;
    m_denial.phrase = words.toString();
    m_at = begin;
    add(Part::Kind::Phrase, begin, words.size());
}

bool DenialReader::readPhrase()
{
    for (const denial_words::Phrase &phrase : denial_words::phrases()) {
        const qsizetype at = m_flat.indexOf(phrase.text, 0, Qt::CaseInsensitive);
        if (at < 0)
            continue;
        takePhrase(phrase.kind, phrase.code, at);
        if (phrase.smtpCode != 0)
            m_denial.smtp = true;
        return true;
    }
    return false;
}

/// "Configuration set <X> does not exist.", "Template X does not exist"
bool DenialReader::readMissingThing()
{
    struct Thing
    {
        QLatin1StringView words;
        Kind kind;
        QLatin1StringView code;
    };
    constexpr Thing things[] = {
        {"Configuration set "_L1, Kind::ConfigurationSetUnknown, "ConfigurationSetDoesNotExist"_L1},
        {"Template "_L1, Kind::TemplateUnknown, "TemplateDoesNotExist"_L1},
        {"Email identity "_L1, Kind::NotFound, "NotFoundException"_L1},
        {"Identity "_L1, Kind::NotFound, "InvalidParameterValue"_L1},
        {"Policy "_L1, Kind::AlreadyExists, "AlreadyExistsException"_L1},
    };
    for (const Thing &thing : things) {
        qsizetype at = m_flat.indexOf(thing.words, 0, Qt::CaseInsensitive);
        for (int tried = 0; at >= 0 && tried < mostTried; ++tried) {
            const QStringView rest = after(at, 300);
            const bool exists = rest.contains(" already exist"_L1);
            if (exists || (thing.kind != Kind::AlreadyExists && rest.contains(" does not exist"_L1)) ||
                (thing.kind == Kind::NotFound && rest.contains("Must be a verified"_L1))) {
                takePhrase(exists ? Kind::AlreadyExists : thing.kind,
                           exists ? u"AlreadyExistsException"_s : QString(thing.code), at);
                return true;
            }
            at = m_flat.indexOf(thing.words, at + thing.words.size(), Qt::CaseInsensitive);
        }
    }
    return false;
}

} // namespace ses
