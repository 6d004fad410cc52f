// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/glob.h"

#include "policy/ascii.h"
#include "policy/evaluate.h"

namespace policy {

namespace {

unsigned char byteAt(std::string_view text, std::size_t index)
{
    return static_cast<unsigned char>(text[index]);
}

std::size_t characterSize(std::string_view text, std::size_t start)
{
    const unsigned char lead = byteAt(text, start);
    const std::size_t wanted = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    std::size_t size = 1;
    while (size < wanted && start + size < text.size() && (byteAt(text, start + size) & 0xC0U) == 0x80U)
        ++size;
    return size;
}

bool sameLetter(char16_t pattern, char text, LetterCase letterCase)
{
    if (pattern > 0xFF)
        return false;
    const char letter = static_cast<char>(pattern);
    return letter == text || (letterCase == LetterCase::IgnoredInAscii && lowered(letter) == lowered(text));
}

} // namespace

void appendLiteral(Glob &glob, std::string_view text)
{
    for (const char c : text)
        glob.push_back(static_cast<unsigned char>(c));
}

void appendPattern(Glob &glob, std::string_view text)
{
    for (const char c : text)
        glob.push_back(c == '*' ? anyRun : c == '?' ? anyOne : static_cast<char16_t>(static_cast<unsigned char>(c)));
}

bool matches(GlobView glob, std::string_view text, LetterCase letterCase)
{
    // Only the last star can need another try: what stood before it has already found its earliest place.
    std::size_t inGlob = 0;
    std::size_t inText = 0;
    std::size_t afterStar = GlobView::npos;
    std::size_t retryAt = 0;
    while (inText < text.size()) {
        if (inGlob < glob.size() && glob[inGlob] == anyRun) {
            afterStar = ++inGlob;
            retryAt = inText;
            if (afterStar == glob.size())
                return true;
        } else if (inGlob < glob.size() && glob[inGlob] == anyOne) {
            ++inGlob;
            inText += characterSize(text, inText);
        } else if (inGlob < glob.size() && sameLetter(glob[inGlob], text[inText], letterCase)) {
            ++inGlob;
            ++inText;
        } else if (afterStar != GlobView::npos) {
            retryAt += characterSize(text, retryAt);
            inText = retryAt;
            inGlob = afterStar;
        } else {
            return false;
        }
    }
    while (inGlob < glob.size() && glob[inGlob] == anyRun)
        ++inGlob;
    return inGlob == glob.size();
}

bool globMatches(std::string_view pattern, std::string_view text)
{
    Glob glob;
    glob.reserve(pattern.size());
    appendPattern(glob, pattern);
    return matches(glob, text);
}

} // namespace policy
