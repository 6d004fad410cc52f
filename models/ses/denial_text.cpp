// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/denial_text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ses {

namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// The plain form of a quotation mark or of a character that nobody sees; the character itself for all others.
QChar plain(QChar c)
{
    switch (c.unicode()) {
    case u'`':
    case 0x00B4: // acute accent
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x2039:
    case 0x203A:
        return u'\'';
    case 0x00AB:
    case 0x00BB:
    case 0x201C:
    case 0x201D:
    case 0x201E:
        return u'"';
    default:
        return c;
    }
}

bool isInvisible(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0xAD || (code >= 0x200B && code <= 0x200F) || (code >= 0x202A && code <= 0x202E) || code == 0x2060 ||
           (code >= 0x2066 && code <= 0x2069) || code == 0xFEFF || code == 0;
}

/// Most of a log is none of these and is copied in runs.
bool isSpecial(char16_t c)
{
    return c == u'&' || c == u'\\' || c == u'`' || c <= 0x20 || c >= 0x7F;
}

struct Entity
{
    QLatin1StringView name;
    char16_t character;
};
constexpr std::array<Entity, 12> entities{{{"lt;"_L1, u'<'},
                                           {"gt;"_L1, u'>'},
                                           {"quot;"_L1, u'"'},
                                           {"apos;"_L1, u'\''},
                                           {"grave;"_L1, u'\''},
                                           {"lsquo;"_L1, u'\''},
                                           {"rsquo;"_L1, u'\''},
                                           {"ldquo;"_L1, u'"'},
                                           {"rdquo;"_L1, u'"'},
                                           {"nbsp;"_L1, u' '},
                                           {"commat;"_L1, u'@'},
                                           {"colon;"_L1, u':'}}};

constexpr qsizetype longestEscape = 64;

/// Length of the escape sequence of a terminal ("ESC [ 31 m") that `rest` begins with.
qsizetype terminalSequence(QStringView rest)
{
    if (rest.size() < 2 || rest.at(1) != u'[')
        return 1;
    for (qsizetype at = 2; at < std::min(rest.size(), longestEscape); ++at) {
        if (rest.at(at).isLetter())
            return at + 1;
        if (!rest.at(at).isDigit() && rest.at(at) != u';')
            break;
    }
    return 1;
}

} // namespace

DenialText::DenialText(const QString &pasted)
{
    m_lines.reserve(pasted.size());
    move(0);
    read(pasted);
    move(pasted.size());
    m_flat = m_lines;
    m_flat.replace(u'\n', u' ');
}

qsizetype DenialText::pastedAt(qsizetype position) const
{
    const auto after = std::upper_bound(m_shifts.begin(), m_shifts.end(), position,
                                        [](qsizetype wanted, const Shift &shift) { return wanted < shift.at; });
    const Shift &shift = *std::prev(after);
    return shift.from + (position - shift.at);
}

void DenialText::move(qsizetype from)
{
    const qsizetype at = m_lines.size();
    if (!m_shifts.empty() && m_shifts.back().at == at)
        m_shifts.back().from = from;
    else if (m_shifts.empty() || m_shifts.back().from - m_shifts.back().at != from - at)
        m_shifts.push_back({at, from});
}

void DenialText::add(QChar c, qsizetype from, qsizetype next)
{
    move(from);
    m_lines.append(c);
    move(next);
}

void DenialText::addSpace(bool lineEnd, qsizetype from, qsizetype next)
{
    if (m_lines.isEmpty() || !m_lines.back().isSpace())
        add(lineEnd ? u'\n' : u' ', from, next);
    else if (lineEnd)
        m_lines.back() = u'\n';
    move(next);
}

void DenialText::read(QStringView pasted)
{
    for (qsizetype at = 0; at < pasted.size();) {
        qsizetype end = at;
        while (end < pasted.size() && !isSpecial(pasted.utf16()[end]))
            ++end;
        if (end > at)
            m_lines.append(pasted.sliced(at, end - at));
        at = end < pasted.size() ? readSpecial(pasted, end) : end;
    }
}

qsizetype DenialText::readSpecial(QStringView pasted, qsizetype at)
{
    const QChar c = pasted.at(at);
    if (c.isSpace()) {
        qsizetype end = at;
        bool lineEnd = false;
        // Marks of quoted mail and of container logs stand at the beginning of a line.
        while (end < pasted.size() &&
               (pasted.at(end).isSpace() || (lineEnd && (pasted.at(end) == u'>' || pasted.at(end) == u'|')))) {
            lineEnd = lineEnd || isLineEnd(pasted.at(end));
            ++end;
        }
        addSpace(lineEnd, at, end);
        return end;
    }
    const QStringView rest = pasted.sliced(at);
    if (c == u'&') {
        QChar found;
        const qsizetype length = readEntity(rest.first(std::min(rest.size(), longestEscape)), &found);
        if (found.isSpace())
            addSpace(isLineEnd(found), at, at + length);
        else
            add(plain(found), at, at + length);
        return at + length;
    }
    if (c == u'\\') {
        QString found;
        const qsizetype length = readEscape(rest.first(std::min(rest.size(), longestEscape)), &found);
        if (found.size() == 1 && found.front().isSpace()) {
            addSpace(isLineEnd(found.front()), at, at + length);
        } else {
            move(at);
            for (const QChar one : std::as_const(found))
                m_lines.append(plain(one));
            move(at + length);
        }
        return at + length;
    }
    const qsizetype length = c == u'\x1b' ? terminalSequence(rest) : 1;
    if (c == u'\x1b' || isInvisible(c))
        move(at + length);
    else
        add(plain(c), at, at + length);
    return at + length;
}

/// Also of text that was escaped several times: "&amp;lt;".
qsizetype DenialText::readEntity(QStringView rest, QChar *found) const
{
    *found = u'&';
    qsizetype at = 1;
    while (rest.sliced(at).startsWith("amp;"_L1))
        at += 4;
    const QStringView name = rest.sliced(at);
    for (const Entity &entity : entities) {
        if (name.startsWith(entity.name, Qt::CaseInsensitive)) {
            *found = QChar(entity.character);
            return at + entity.name.size();
        }
    }
    const qsizetype end = name.indexOf(u';');
    if (name.startsWith(u'#') && end > 1 && end <= 7) {
        const bool hex = name.at(1).toLower() == u'x';
        bool good = false;
        const uint code = name.sliced(hex ? 2 : 1, end - (hex ? 2 : 1)).toUInt(&good, hex ? 16 : 10);
        if (good && code > 0 && code < 0xD800) {
            *found = QChar(char16_t(code));
            return at + end + 1;
        }
    }
    return at;
}

/// An escape of JSON, Python, JavaScript, also when it was escaped several times.
qsizetype DenialText::readEscape(QStringView rest, QString *found) const
{
    qsizetype at = 0;
    while (at < rest.size() && rest.at(at) == u'\\')
        ++at;
    if (at == rest.size()) {
        *found = u"\\"_s;
        return at;
    }
    const QChar letter = rest.at(at);
    if (letter == u'n' || letter == u'r') {
        *found = u"\n"_s;
        return at + 1;
    }
    if (letter == u't') {
        *found = u" "_s;
        return at + 1;
    }
    if (letter == u'"' || letter == u'\'' || letter == u'/' || letter == u'`') {
        *found = letter;
        return at + 1;
    }
    if (letter == u'u' && rest.size() >= at + 5) {
        bool good = false;
        const uint code = rest.sliced(at + 1, 4).toUInt(&good, 16);
        if (good && code > 0) {
            *found = QChar(char16_t(code));
            return at + 5;
        }
    }
    *found = u"\\"_s;
    return at;
}

} // namespace ses
