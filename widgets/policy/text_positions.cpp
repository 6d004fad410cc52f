// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/policy/text_positions.h"

#include <algorithm>

namespace {

constexpr std::size_t stride = 256;

struct Step
{
    std::size_t bytes;
    int units;
};

bool continues(std::string_view text, std::size_t at)
{
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

/// The text comes from QString::toUtf8, so that it is well-formed; anything else must still make progress.
Step stepAt(std::string_view text, std::size_t at)
{
    const auto first = static_cast<unsigned char>(text[at]);
    std::size_t length = 1;
    if (first >= 0xF0U)
        length = 4;
    else if (first >= 0xE0U)
        length = 3;
    else if (first >= 0xC2U)
        length = 2;
    for (std::size_t i = 1; i < length; ++i) {
        if (!continues(text, at + i))
            return {1, 1};
    }
    return {length, length == 4 ? 2 : 1};
}

} // namespace

TextPositions::TextPositions(std::string_view utf8)
{
    Mark here;
    while (here.byte < utf8.size()) {
        const Step step = stepAt(utf8, here.byte);
        here.byte += step.bytes;
        here.utf16 += step.units;
        if (here.byte - m_marks.back().byte >= stride)
            m_marks.push_back(here);
    }
}

int TextPositions::toUtf16(std::string_view utf8, std::size_t byte) const
{
    const auto next = std::upper_bound(m_marks.begin(), m_marks.end(), byte,
                                       [](std::size_t wanted, const Mark &mark) { return wanted < mark.byte; });
    Mark here = *std::prev(next);
    while (here.byte < std::min(byte, utf8.size())) {
        const Step step = stepAt(utf8, here.byte);
        if (here.byte + step.bytes > byte)
            break;
        here.byte += step.bytes;
        here.utf16 += step.units;
    }
    return here.utf16;
}

std::size_t TextPositions::toByte(std::string_view utf8, int utf16) const
{
    const auto next = std::upper_bound(m_marks.begin(), m_marks.end(), utf16,
                                       [](int wanted, const Mark &mark) { return wanted < mark.utf16; });
    Mark here = next == m_marks.begin() ? Mark{} : *std::prev(next);
    while (here.byte < utf8.size() && here.utf16 < utf16) {
        const Step step = stepAt(utf8, here.byte);
        if (here.utf16 + step.units > utf16)
            break;
        here.byte += step.bytes;
        here.utf16 += step.units;
    }
    return here.byte;
}
