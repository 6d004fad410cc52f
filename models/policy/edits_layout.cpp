// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/edits_layout.h"

#include <algorithm>
#include <array>

namespace policy::edits {

namespace {

using json::Member;
using json::Node;

constexpr std::string_view blanks = " \t\r\n";

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(blanks) == std::string_view::npos;
}

bool isOneComma(std::string_view gap)
{
    const std::size_t comma = gap.find_first_not_of(blanks);
    return comma != std::string_view::npos && gap[comma] == ',' && isBlank(gap.substr(comma + 1));
}

std::string_view between(std::string_view text, std::size_t begin, std::size_t end)
{
    return begin <= end && end <= text.size() ? text.substr(begin, end - begin) : std::string_view();
}

bool hasLineEnd(std::string_view text)
{
    return text.find('\n') != std::string_view::npos;
}

std::vector<Range> itemsOf(const Node &container)
{
    std::vector<Range> items;
    for (const Member &member : container.members)
        items.push_back(member.range());
    for (const Node &element : container.elements)
        items.push_back(element.range);
    return items;
}

std::string indentOfLine(std::string_view text, std::size_t at)
{
    const std::size_t lineEnd = text.rfind('\n', at == 0 ? 0 : at - 1);
    const std::size_t begin = at == 0 || lineEnd == std::string_view::npos ? 0 : lineEnd + 1;
    const std::size_t end = std::min(text.find_first_not_of(" \t", begin), text.size());
    return std::string(text.substr(begin, std::min(end, at) - begin));
}

/// What stands between the comma (or opening bracket) before item `index` and the item, if it is plain.
std::string gapBefore(std::string_view text, const Node &container, const std::vector<Range> &items, std::size_t index,
                      const Style &style)
{
    const std::size_t begin = index == 0 ? container.range.begin + 1 : items[index - 1].end;
    std::string_view gap = between(text, begin, items[index].begin);
    if (index > 0 && isOneComma(gap))
        gap = gap.substr(gap.find(',') + 1);
    const bool usable = isBlank(gap) && (index > 0 || hasLineEnd(gap));
    return usable ? std::string(gap) : style.space;
}

/// Inserts one or several items; `write` gives an item's text for an indentation.
template<typename Write>
TextEdits insertItems(const Document &document, const Node &container, std::size_t at, std::size_t count, Write write)
{
    const std::string_view text = document.text();
    const Style style = styleOf(document);
    const std::vector<Range> items = itemsOf(container);
    if (at > items.size() || count == 0 || container.range.size() < 2)
        return {};
    if (items.empty()) {
        const Range inside{container.range.begin + 1, container.range.end - 1};
        const char close = text[inside.end];
        if (!isBlank(between(text, inside.begin, inside.end)) || (close != ']' && close != '}'))
            return {};
        const std::string base = indentOfLine(text, container.range.begin);
        const bool multiLine = style.multiLine;
        const std::string gap = multiLine ? style.newline + base + style.unit : std::string();
        std::string added;
        for (std::size_t i = 0; i < count; ++i)
            added +=
                (i == 0 ? gap : "," + (multiLine ? gap : style.space)) + write(i, style, base + style.unit, multiLine);
        return {{inside, added + (multiLine ? style.newline + base : std::string())}};
    }
    const std::size_t neighbour = at == 0 ? 0 : at - 1;
    const std::string gap = gapBefore(text, container, items, neighbour, style);
    const bool multiLine = hasLineEnd(gap);
    const std::string indent = multiLine ? gap.substr(gap.rfind('\n') + 1) : indentOfLine(text, container.range.begin);
    std::string added;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string item = write(i, style, indent, multiLine);
        added += at == 0 ? item + "," + gap : "," + gap + item;
    }
    const std::size_t place = at == 0 ? items.front().begin : items[at - 1].end;
    return {{{place, place}, std::move(added)}};
}

std::string detectUnit(std::string_view text, const Node &root)
{
    const auto step = [text](const Node &outer, std::size_t inner) {
        const std::string outerIndent = indentOfLine(text, outer.range.begin);
        const std::string innerIndent = indentOfLine(text, inner);
        return innerIndent.starts_with(outerIndent) ? innerIndent.substr(outerIndent.size()) : std::string();
    };
    const Node *node = &root;
    while (node != nullptr) {
        const std::vector<Range> items = itemsOf(*node);
        if (items.empty())
            break;
        if (const std::string unit = step(*node, items.front().begin); !unit.empty())
            return unit;
        const Node *next = nullptr;
        for (const Member &member : node->members) {
            if (member.key == "Statement" || next == nullptr)
                next = &member.value;
        }
        node = node->elements.empty() ? next : &node->elements.front();
    }
    return "  ";
}

} // namespace

Style styleOf(const Document &document)
{
    const std::string_view text = document.text();
    const Node &root = document.root();
    Style style;
    const std::size_t lineEnd = text.find('\n');
    if (lineEnd != std::string_view::npos && lineEnd > 0 && text[lineEnd - 1] == '\r')
        style.newline = "\r\n";
    if (root.members.empty()) {
        style.multiLine = true;
        return style;
    }
    const Member &first = root.members.front();
    style.multiLine = hasLineEnd(between(text, root.range.begin, root.members.back().value.range.end));
    const std::string_view colon = between(text, first.keyRange.end, first.value.range.begin);
    const std::size_t sign = colon.find(':');
    if (sign != std::string_view::npos && isBlank(colon.substr(0, sign)) && isBlank(colon.substr(sign + 1)) &&
        !hasLineEnd(colon))
        style.colon = colon;
    if (style.multiLine)
        style.unit = detectUnit(text, root);
    else if (root.members.size() > 1 && between(text, first.value.range.end, root.members[1].keyRange.begin) == ",")
        style.space.clear();
    else if (root.members.size() == 1 && style.colon == ":")
        style.space.clear();
    return style;
}

const Node *statementNode(const Document &document, std::size_t index)
{
    if (index >= document.statements().size())
        return nullptr;
    const Node *block = document.root().find("Statement");
    return block == nullptr ? nullptr : valueAt(*block, document.statements()[index].range);
}

const Node *valueAt(const Node &root, Range range)
{
    const Node *node = &root;
    const auto holds = [range](const Node &child) {
        return child.range.begin <= range.begin && range.end <= child.range.end;
    };
    while (node->range != range) {
        const Node *next = nullptr;
        for (const Member &member : node->members) {
            if (holds(member.value))
                next = &member.value;
        }
        for (const Node &element : node->elements) {
            if (holds(element))
                next = &element;
        }
        if (next == nullptr)
            return nullptr;
        node = next;
    }
    return node;
}

const Member *memberAt(const Node &object, Range keyRange)
{
    const auto found = std::find_if(object.members.begin(), object.members.end(),
                                    [keyRange](const Member &member) { return member.keyRange == keyRange; });
    return found == object.members.end() ? nullptr : &*found;
}

TextEdits insertMember(const Document &document, const Node &object, std::size_t at, std::string_view key,
                       const Value &value)
{
    return insertItems(document, object, at, 1,
                       [&](std::size_t, const Style &style, const std::string &indent, bool multiLine) {
                           return writtenMember(key, value, style, indent, multiLine);
                       });
}

TextEdits insertElements(const Document &document, const Node &list, std::size_t at, const std::vector<Value> &values)
{
    return insertItems(document, list, at, values.size(),
                       [&](std::size_t i, const Style &style, const std::string &indent, bool multiLine) {
                           return written(values[i], style, indent, multiLine);
                       });
}

TextEdits appendValues(const Document &document, const Node &value, const std::vector<Value> &values)
{
    if (value.isArray())
        return insertElements(document, value, value.elements.size(), values);
    if (values.empty() || value.isObject() || value.kind == json::Kind::Missing)
        return {};
    const std::string_view text = document.text();
    const Style style = styleOf(document);
    const std::string indent = indentOfLine(text, value.range.begin);
    // On a line of its own ("key": "value") the list gets lines too; inside a one-line object it stays there.
    const std::size_t lineBegin = text.rfind('\n', value.range.begin) + 1;
    const char lineStart = text[std::min(lineBegin + indent.size(), value.range.begin)];
    const bool multiLine = style.multiLine && lineBegin > 0 && lineStart != '{' && lineStart != '[' &&
                           between(text, lineBegin, value.range.begin).find_first_of("{[") == std::string_view::npos;
    const std::string gap = multiLine ? style.newline + indent + style.unit : std::string();
    std::string added;
    for (const Value &item : values)
        added += "," + (multiLine ? gap : style.space) + written(item, style, indent + style.unit, multiLine);
    added += (multiLine ? style.newline + indent : std::string()) + "]";
    return {{{value.range.begin, value.range.begin}, "[" + gap},
            {{value.range.end, value.range.end}, std::move(added)}};
}

TextEdits removeAt(const Document &document, const Node &container, std::size_t index)
{
    const std::string_view text = document.text();
    const std::vector<Range> items = itemsOf(container);
    if (index >= items.size())
        return {};
    if (items.size() == 1) {
        const Range inside{container.range.begin + 1, container.range.end - 1};
        const bool plain =
            isBlank(between(text, inside.begin, items[0].begin)) && isBlank(between(text, items[0].end, inside.end));
        const char close = text[inside.end];
        return plain && (close == ']' || close == '}') ? TextEdits{{inside, {}}} : TextEdits{};
    }
    if (index + 1 < items.size()) {
        const Range range{items[index].begin, items[index + 1].begin};
        return isOneComma(between(text, items[index].end, range.end)) ? TextEdits{{range, {}}} : TextEdits{};
    }
    const Range range{items[index - 1].end, items[index].end};
    return isOneComma(between(text, range.begin, items[index].begin)) ? TextEdits{{range, {}}} : TextEdits{};
}

TextEdits removeMember(const Document &document, const Node &object, const Member &member)
{
    return removeAt(document, object, static_cast<std::size_t>(&member - object.members.data()));
}

TextEdits replaceWith(const Document &document, Range range, const Value &value)
{
    const std::string indent = indentOfLine(document.text(), range.begin);
    const Style style = styleOf(document);
    std::string replacement = written(value, style, indent, style.multiLine);
    if (between(document.text(), range.begin, range.end) == replacement)
        return {};
    return {{range, std::move(replacement)}};
}

TextEdits insertElementOfStatement(const Document &document, const Node &statement, std::string_view key,
                                   const Value &value)
{
    static constexpr std::array<std::string_view, 6> order{"Sid",    "Effect",   "Principal",
                                                           "Action", "Resource", "Condition"};
    const auto rank = [](std::string_view name) {
        const std::string_view plain = name.starts_with("Not") ? name.substr(3) : name;
        return std::find(order.begin(), order.end(), plain) - order.begin();
    };
    std::size_t at = 0;
    for (std::size_t i = 0; i < statement.members.size(); ++i) {
        if (rank(statement.members[i].key) < rank(key))
            at = i + 1;
    }
    return insertMember(document, statement, at, key, value);
}

void Steps::apply(const TextEdits &edits)
{
    m_failed = m_failed || edits.empty();
    if (!m_failed)
        m_current = Document(applied(m_current.text(), edits));
}

TextEdits Steps::result() const
{
    const std::string &after = m_current.text();
    if (m_failed || after == m_original)
        return {};
    const auto isInsideCharacter = [](const std::string &text, std::size_t at) {
        return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
    };
    const std::size_t shorter = std::min(m_original.size(), after.size());
    std::size_t head = 0;
    while (head < shorter && m_original[head] == after[head])
        ++head;
    while (head > 0 && (isInsideCharacter(m_original, head) || isInsideCharacter(after, head)))
        --head;
    std::size_t tail = 0;
    while (tail < shorter - head && m_original[m_original.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    while (tail > 0 && isInsideCharacter(m_original, m_original.size() - tail))
        --tail;
    return {{{head, m_original.size() - tail}, after.substr(head, after.size() - tail - head)}};
}

TextEdits guarded(const Document &document, TextEdits edits)
{
    if (edits.empty())
        return edits;
    const json::Parsed after = json::parse(applied(document.text(), edits));
    // Placeholders may come and go with the values.
    const auto mistakes = [](const Findings &findings) {
        return std::count_if(findings.begin(), findings.end(),
                             [](const Finding &finding) { return finding.id != "placeholder"; });
    };
    const bool worse =
        (document.isStrictJson() && !after.strict) || mistakes(after.findings) > mistakes(document.textFindings());
    return worse ? TextEdits{} : edits;
}

} // namespace policy::edits
