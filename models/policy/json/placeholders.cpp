// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/json/placeholders.h"

#include "policy/json/characters.h"

#include <array>

namespace policy::json {

namespace {

bool isNameCharacter(char c)
{
    return isAlphanumeric(c) || c == '_' || c == '-';
}

/// <write ARN here>, also as &lt;...&gt;. An address in angle brackets (<user@example.com>) is none.
std::size_t angle(std::string_view inner, std::size_t at)
{
    const bool entity = inner.substr(at).starts_with("&lt;");
    if (!entity && inner[at] != '<')
        return 0;
    constexpr std::size_t longest = 200;
    const std::string_view close = entity ? "&gt;" : ">";
    const std::size_t begin = at + (entity ? 4 : 1);
    const std::size_t end = inner.substr(0, begin + longest).find(close, begin);
    if (end == std::string_view::npos || end == begin)
        return 0;
    const std::string_view content = inner.substr(begin, end - begin);
    const bool address = content.find('@') != std::string_view::npos && content.find(' ') == std::string_view::npos;
    return address ? 0 : end + close.size() - at;
}

/// ${aws_account_id}, ${AWS::AccountId}; but not the policy variable ${aws:username}.
std::size_t templateVariable(std::string_view inner, std::size_t at)
{
    const std::string_view rest = inner.substr(at);
    if (!rest.starts_with("${aws_") && !rest.starts_with("${AWS::"))
        return 0;
    constexpr std::size_t longest = 200;
    const std::size_t end = rest.substr(0, longest).find('}');
    return end == std::string_view::npos ? 0 : end + 1;
}

/// A whole name that consists of, or contains, one of the guides' stand-ins.
bool isStandIn(std::string_view name)
{
    static constexpr std::array<std::string_view, 3> parts{"ACCOUNT-ID", "account-id-without-hyphens", "EXAMPLE65304"};
    for (const std::string_view part : parts) {
        if (name.find(part) != std::string_view::npos)
            return true;
    }
    const std::string_view core = name.starts_with("o-") ? name.substr(2) : name;
    const bool crossed = core.size() >= 8 && (core.find_first_not_of('x') == std::string_view::npos ||
                                              core.find_first_not_of('X') == std::string_view::npos);
    const std::size_t replace = name.find("REPLACE");
    const bool told = replace != std::string_view::npos && (replace == 0 || !isLetter(name[replace - 1])) &&
                      (replace + 7 == name.size() || !isLetter(name[replace + 7]));
    return crossed || told;
}

std::size_t standIn(std::string_view inner, std::size_t at, std::size_t &nameEnd)
{
    if (!isNameCharacter(inner[at]) || at < nameEnd)
        return 0;
    std::size_t end = at;
    while (end < inner.size() && isNameCharacter(inner[end]))
        ++end;
    nameEnd = end;
    return isStandIn(inner.substr(at, end - at)) ? end - at : 0;
}

} // namespace

void reportPlaceholders(std::string_view text, Range inner, Report &report)
{
    const std::string_view content = text.substr(inner.begin, inner.size());
    std::size_t nameEnd = 0;
    for (std::size_t at = 0; at < content.size();) {
        std::size_t length = angle(content, at);
        if (length == 0)
            length = templateVariable(content, at);
        if (length == 0)
            length = standIn(content, at, nameEnd);
        if (length == 0) {
            ++at;
            continue;
        }
        const Range range{inner.begin + at, inner.begin + at + length};
        report.add({.id = "placeholder",
                    .severity = Severity::Error,
                    .range = range,
                    .message = {QT_TRANSLATE_NOOP("policy", "%1 is a placeholder of the example it came from."),
                                {excerpt(content.substr(at, length))}},
                    .fixes = {},
                    .related = {}});
        at += length;
    }
}

} // namespace policy::json
