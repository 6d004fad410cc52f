// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/rules/tree_edits.h"

#include <algorithm>

namespace policy::rules {

namespace {

bool isSpace(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// White space and at most one comma, so that taking it out loses nothing.
bool isPlainGap(std::string_view gap)
{
    return gap.find_first_not_of(" \t\r\n,") == std::string_view::npos && std::count(gap.begin(), gap.end(), ',') <= 1;
}

/// What stands between the parts of a container: behind a comma if there are two parts, else behind the bracket.
std::string separator(std::string_view text, const json::Node &container, const std::vector<Range> &parts)
{
    if (parts.size() > 1) {
        const std::string_view gap = slice(text, {parts[0].end, parts[1].begin});
        if (gap.starts_with(',') && isSpace(gap.substr(1)))
            return std::string(gap.substr(1));
    }
    const std::string_view gap = slice(text, {container.range.begin + 1, parts[0].begin});
    return isSpace(gap) && gap.find('\n') != std::string_view::npos ? std::string(gap) : " ";
}

std::vector<Range> memberRanges(const json::Node &object)
{
    std::vector<Range> ranges;
    for (const json::Member &member : object.members)
        ranges.push_back(member.range());
    return ranges;
}

std::vector<Range> elementRanges(const json::Node &array)
{
    std::vector<Range> ranges;
    for (const json::Node &element : array.elements)
        ranges.push_back(element.range);
    return ranges;
}

TextEdits insertPart(std::string_view text, const json::Node &container, const std::vector<Range> &parts,
                     const std::string &part, Place place)
{
    const bool bracketed = container.range.size() >= 2 && container.range.end <= text.size() &&
                           (text[container.range.begin] == '{' || text[container.range.begin] == '[');
    if (!bracketed)
        return {};
    if (parts.empty()) {
        const Range inside{container.range.begin + 1, container.range.end - 1};
        const char closer = text[inside.end];
        if (closer != '}' && closer != ']')
            return {};
        return isSpace(slice(text, inside)) ? replaced(inside, part) : TextEdits{};
    }
    const std::string gap = separator(text, container, parts);
    if (place == Place::Front)
        return replaced({parts.front().begin, parts.front().begin}, part + "," + gap);
    return replaced({parts.back().end, parts.back().end}, "," + gap + part);
}

TextEdits removePart(std::string_view text, const json::Node &container, const std::vector<Range> &parts,
                     std::size_t index)
{
    if (index >= parts.size() || parts[index].empty())
        return {};
    Range range = parts[index];
    std::string_view gap;
    if (parts.size() == 1) {
        range = {container.range.begin + 1, container.range.end - 1};
        if (!isPlainGap(slice(text, {range.begin, parts[0].begin})) ||
            !isPlainGap(slice(text, {parts[0].end, range.end})))
            return {};
    } else if (index > 0) {
        range.begin = parts[index - 1].end;
        gap = slice(text, {range.begin, parts[index].begin});
    } else {
        range.end = parts[1].begin;
        gap = slice(text, {parts[0].end, range.end});
    }
    return isPlainGap(gap) ? replaced(range, {}) : TextEdits{};
}

} // namespace

Fix makeFix(Message title, TextEdits edits, Fix::Effect effect)
{
    std::sort(edits.begin(), edits.end(),
              [](const TextEdit &a, const TextEdit &b) { return a.range.begin < b.range.begin; });
    return {std::move(title), std::move(edits), effect};
}

std::string_view slice(std::string_view text, Range range)
{
    if (range.begin > range.end || range.end > text.size())
        return {};
    return text.substr(range.begin, range.size());
}

TextEdits replaced(Range range, std::string text)
{
    return {{range, std::move(text)}};
}

TextEdits replacedString(Range range, std::string_view value)
{
    return replaced(range, json::quoted(value));
}

TextEdits joined(TextEdits a, const TextEdits &b)
{
    if (a.empty() || b.empty())
        return {};
    a.insert(a.end(), b.begin(), b.end());
    std::sort(a.begin(), a.end(), [](const TextEdit &x, const TextEdit &y) { return x.range.begin < y.range.begin; });
    for (std::size_t i = 1; i < a.size(); ++i) {
        if (a[i].range.begin < a[i - 1].range.end)
            return {};
    }
    return a;
}

TextEdits insertMember(std::string_view text, const json::Node &object, const std::string &member, Place place)
{
    return object.isObject() ? insertPart(text, object, memberRanges(object), member, place) : TextEdits{};
}

TextEdits removeMember(std::string_view text, const json::Node &object, std::size_t index)
{
    return removePart(text, object, memberRanges(object), index);
}

TextEdits removeElement(std::string_view text, const json::Node &array, std::size_t index)
{
    return array.isArray() ? removePart(text, array, elementRanges(array), index) : TextEdits{};
}

TextEdits insertElement(std::string_view text, const json::Node &stringOrArray, std::string_view value)
{
    return insertElements(text, stringOrArray, {std::string(value)});
}

TextEdits insertElements(std::string_view text, const json::Node &stringOrArray, const std::vector<std::string> &values)
{
    const bool wrap = stringOrArray.isString();
    if ((!wrap && !stringOrArray.isArray()) || values.empty())
        return {};
    const std::vector<Range> parts = elementRanges(stringOrArray);
    const std::string gap = wrap || parts.empty() ? " " : separator(text, stringOrArray, parts);
    std::string list;
    for (const std::string &value : values)
        list += (list.empty() ? "" : "," + gap) + json::quoted(value);
    if (wrap)
        return {{{stringOrArray.range.begin, stringOrArray.range.begin}, "["},
                {{stringOrArray.range.end, stringOrArray.range.end}, ", " + list + "]"}};
    return insertPart(text, stringOrArray, parts, list, Place::Back);
}

} // namespace policy::rules
