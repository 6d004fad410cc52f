// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/json/duplicates.h"

#include "policy/json/characters.h"
#include "policy/json/lexer.h"

#include <unordered_map>

namespace policy::json {

namespace {

std::string_view slice(std::string_view text, Range range)
{
    return text.substr(range.begin, range.size());
}

/// Only white space and at most one comma.
bool isPlainGap(std::string_view gap)
{
    const std::size_t comma = gap.find(',');
    return gap.find_first_not_of(" \t\r\n,") == std::string_view::npos &&
           (comma == std::string_view::npos || gap.find(',', comma + 1) == std::string_view::npos);
}

bool isList(const Node &node)
{
    return node.isString() || node.isArray();
}

/// The texts of a value's strings, each with what stands between quotes and all.
std::vector<std::string_view> items(std::string_view text, const Node &node)
{
    if (!node.isArray())
        return {slice(text, node.range)};
    std::vector<std::string_view> result;
    for (const Node &element : node.elements)
        result.push_back(slice(text, element.range));
    return result;
}

/// `first` with everything that `second` says added; empty: they cannot be merged.
std::string merged(std::string_view text, const Node &first, const Node &second)
{
    if (first.isObject() && second.isObject()) {
        std::string result;
        const auto put = [&result](const std::string &member) { result += (result.empty() ? "" : ", ") + member; };
        std::unordered_map<std::string_view, bool> seen;
        const auto keyText = [text](const Member &member) { return std::string(slice(text, member.keyRange)) + ": "; };
        for (const Member &member : first.members) {
            if (!seen.emplace(member.key, true).second)
                return {};
            const Node *other = second.find(member.key);
            const std::string value =
                other == nullptr ? std::string(slice(text, member.value.range)) : merged(text, member.value, *other);
            if (value.empty())
                return {};
            put(keyText(member) + value);
        }
        std::unordered_map<std::string_view, bool> inSecond;
        for (const Member &member : second.members) {
            if (!inSecond.emplace(member.key, true).second)
                return {};
            if (seen.count(member.key) == 0)
                put(keyText(member) + std::string(slice(text, member.value.range)));
        }
        return "{" + result + "}";
    }
    if (!isList(first) || !isList(second))
        return {};
    std::vector<std::string_view> all = items(text, first);
    for (const std::string_view item : items(text, second)) {
        if (std::find(all.begin(), all.end(), item) == all.end())
            all.push_back(item);
    }
    std::string result;
    for (const std::string_view item : all)
        result += (result.empty() ? "" : ", ") + std::string(item);
    return "[" + result + "]";
}

/// The range that takes member `index` out together with one comma; empty: not safely.
Range removal(std::string_view text, const Node &object, std::size_t index)
{
    const Range own = object.members[index].range();
    if (index > 0) {
        const std::size_t begin = object.members[index - 1].value.range.end;
        return isPlainGap(text.substr(begin, own.begin - begin)) ? Range{begin, own.end} : Range{};
    }
    const std::size_t end = object.members[index + 1].keyRange.begin;
    return isPlainGap(text.substr(own.end, end - own.end)) ? Range{own.begin, end} : Range{};
}

/// Merging is done for what people split in two: Condition, the blocks in it, and lists below one of these.
std::vector<Fix> fixesFor(std::string_view text, const Node &object, std::size_t first, std::size_t again, bool twice)
{
    std::vector<Fix> fixes;
    const Member &kept = object.members[first];
    const Member &other = object.members[again];
    const Range removeAgain = removal(text, object, again);
    const Range removeFirst = removal(text, object, first);
    constexpr std::size_t largestMerge = 65536;
    const bool small = kept.value.range.size() + other.value.range.size() < largestMerge;
    const bool bothObjects = kept.value.isObject() && other.value.isObject();
    // Actions, and the values of a condition key, are lists of alternatives.
    const bool listed = kept.key == "Action" || kept.key == "NotAction" || kept.key.find(':') != std::string::npos;
    const bool bothLists = listed && isList(kept.value) && isList(other.value);
    if (!removeAgain.empty() && (bothObjects || bothLists) && small) {
        std::string both = merged(text, kept.value, other.value);
        if (!both.empty()) {
            fixes.push_back({.title = {QT_TRANSLATE_NOOP("policy", "Merge both %1 into one"), {kept.key}},
                             .edits = {{kept.value.range, std::move(both)}, {removeAgain, {}}}});
        }
    }
    if (!removeFirst.empty() && twice)
        fixes.push_back(
            {.title = {QT_TRANSLATE_NOOP("policy", "Remove the first %1"), {kept.key}}, .edits = {{removeFirst, {}}}});
    if (!removeAgain.empty())
        fixes.push_back(
            {.title = {QT_TRANSLATE_NOOP("policy", "Remove this %1"), {kept.key}}, .edits = {{removeAgain, {}}}});
    return fixes;
}

void reportIn(std::string_view text, const Node &object, Report &report)
{
    struct Seen
    {
        std::size_t first = 0;
        std::size_t count = 0;
    };
    std::unordered_map<std::string_view, Seen> seen;
    for (std::size_t i = 0; i < object.members.size(); ++i) {
        Seen &entry = seen[object.members[i].key];
        if (entry.count++ == 0)
            entry.first = i;
    }
    if (seen.size() == object.members.size())
        return;
    for (std::size_t i = 0; i < object.members.size() && !report.isFull(); ++i) {
        const Member &member = object.members[i];
        const Seen &entry = seen[member.key];
        if (entry.first == i)
            continue;
        report.add(
            {.id = "json-duplicate-key",
             .severity = Severity::Error,
             .range = member.keyRange,
             .message = {QT_TRANSLATE_NOOP("policy", "%1 stands twice here; readers differ in which one counts."),
                         {excerpt(member.key)}},
             .fixes = fixesFor(text, object, entry.first, i, entry.count == 2),
             .related = object.members[entry.first].keyRange});
    }
}

} // namespace

void reportDuplicates(std::string_view text, const Node &root, Report &report)
{
    if (root.members.size() > 1)
        reportIn(text, root, report);
    for (const Member &member : root.members)
        reportDuplicates(text, member.value, report);
    for (const Node &element : root.elements)
        reportDuplicates(text, element, report);
}

} // namespace policy::json
