// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/json/characters.h"
#include "policy/json/report.h"
#include "policy/json/tree.h"
#include "policy/json/utf8.h"

#include <cstdio>

namespace policy::json {

std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        if (point.value == '"' || point.value == '\\') {
            result.push_back('\\');
            result.push_back(text[at]);
        } else if (point.value == '\n') {
            result.append("\\n");
        } else if (point.value == '\r') {
            result.append("\\r");
        } else if (point.value == '\t') {
            result.append("\\t");
        } else if (point.value < 0x20) {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(point.value));
            result.append(escape);
        } else {
            appendUtf8(result, point.value);
        }
        at += point.length;
    }
    result.push_back('"');
    return result;
}

std::string compacted(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    bool inString = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (!inString && isJsonSpace(c))
            continue;
        result.push_back(c);
        if (c == '"')
            inString = !inString;
        else if (inString && c == '\\' && at + 1 < text.size())
            result.push_back(text[++at]);
    }
    return result;
}

std::string excerpt(std::string_view text)
{
    constexpr std::size_t longest = 40;
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        if (at >= longest)
            return result + "\u2026";
        const CodePoint point = codePointAt(text, at);
        if (point.value < 0x20)
            result.push_back(' ');
        else
            appendUtf8(result, point.value);
        at += point.length;
    }
    return result;
}

} // namespace policy::json
