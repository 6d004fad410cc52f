// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/edits_value.h"

#include "policy/json/tree.h"

namespace policy::edits {

Value Value::ofText(std::string_view text)
{
    return {Kind::Text, std::string(text), {}, {}};
}

Value Value::raw(std::string_view json)
{
    return {Kind::Raw, std::string(json), {}, {}};
}

Value Value::ofTexts(const std::vector<std::string> &texts)
{
    if (texts.size() == 1)
        return ofText(texts.front());
    Value value;
    value.kind = Kind::List;
    for (const std::string &text : texts)
        value.list.push_back(ofText(text));
    return value;
}

Value Value::object(std::vector<NamedValue> members)
{
    return {Kind::Object, {}, {}, std::move(members)};
}

namespace {

std::string enclosed(const std::vector<std::string> &parts, std::string_view brackets, const Style &style,
                     const std::string &indent, bool multiLine)
{
    const std::string inside = multiLine ? style.newline + indent + style.unit : std::string();
    std::string result(1, brackets.front());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            result += multiLine ? "," : "," + style.space;
        result += inside;
        result += parts[i];
    }
    if (multiLine && !parts.empty())
        result += style.newline + indent;
    return result + brackets.back();
}

} // namespace

std::string written(const Value &value, const Style &style, const std::string &indent, bool multiLine)
{
    const std::string inner = indent + style.unit;
    std::vector<std::string> parts;
    switch (value.kind) {
    case Value::Kind::Text:
        return json::quoted(value.text);
    case Value::Kind::Raw:
        return value.text;
    case Value::Kind::List:
        for (const Value &element : value.list)
            parts.push_back(written(element, style, inner, multiLine));
        return enclosed(parts, "[]", style, indent, multiLine);
    case Value::Kind::Object:
        for (const auto &[key, member] : value.members)
            parts.push_back(writtenMember(key, member, style, inner, multiLine));
        return enclosed(parts, "{}", style, indent, multiLine);
    }
    return {};
}

std::string writtenMember(std::string_view key, const Value &value, const Style &style, const std::string &indent,
                          bool multiLine)
{
    return json::quoted(key) + style.colon + written(value, style, indent, multiLine);
}

} // namespace policy::edits
