// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/rules/words.h"

#include <algorithm>
#include <array>

namespace policy::rules {

namespace {

char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

std::optional<Arn> splitArn(std::string_view text)
{
    std::array<std::string_view, 5> parts;
    for (std::string_view &part : parts) {
        const std::size_t colon = text.find(':');
        if (colon == std::string_view::npos)
            return std::nullopt;
        part = text.substr(0, colon);
        text.remove_prefix(colon + 1);
    }
    if (parts[0] != "arn")
        return std::nullopt;
    return Arn{parts[1], parts[2], parts[3], parts[4], text};
}

std::size_t resourcePartAt(std::string_view text)
{
    std::size_t at = 0;
    for (int colons = 0; colons < 5; ++colons) {
        at = text.find(':', at);
        if (at == std::string_view::npos)
            return at;
        ++at;
    }
    return at;
}

bool isAccountId(std::string_view text)
{
    return text.size() == 12 && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool isPartition(std::string_view text)
{
    return text == "aws" || text == "aws-us-gov" || text == "aws-eusc" || text == "aws-cn";
}

bool isRegion(std::string_view text)
{
    static constexpr std::string_view regions[] = {
        "af-south-1",     "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1",    "ap-south-2",
        "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-5", "ca-central-1",  "ca-west-1",
        "eu-central-1",   "eu-central-2",   "eu-north-1",     "eu-south-1",     "eu-west-1",     "eu-west-2",
        "eu-west-3",      "il-central-1",   "me-central-1",   "me-south-1",     "sa-east-1",     "us-east-1",
        "us-east-2",      "us-west-1",      "us-west-2",      "us-gov-west-1",  "us-gov-east-1", "eusc-de-east-1"};
    return std::find(std::begin(regions), std::end(regions), text) != std::end(regions);
}

bool hasWildcard(std::string_view text)
{
    return text.find_first_of("*?") != std::string_view::npos;
}

std::string lower(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), folded);
    return result;
}

bool sameIgnoringCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return folded(x) == folded(y); });
}

bool covers(std::string_view pattern, std::string_view text, bool ignoreCase)
{
    if (!hasWildcard(pattern) || pattern.size() > 512 || text.size() > 512)
        return ignoreCase ? sameIgnoringCase(pattern, text) : pattern == text;
    const auto same = [ignoreCase](char p, char t) {
        return p == t || (p == '?' && t != '*') || (ignoreCase && folded(p) == folded(t));
    };
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = std::string_view::npos;
    std::size_t mark = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            mark = t;
        } else if (p < pattern.size() && same(pattern[p], text[t])) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++mark;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

} // namespace policy::rules
