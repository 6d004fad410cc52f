// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/json/root.h"

#include "policy/json/characters.h"
#include "policy/json/parser.h"

#include <optional>

namespace policy::json {

namespace {

std::size_t endOfText(std::string_view text)
{
    return text.find_last_not_of(" \t\r\n") + 1;
}

void reportRoot(Report &report, Range range, const char *sentence, std::vector<Fix> fixes = {},
                std::vector<std::string> arguments = {})
{
    report.add({.id = "json-root",
                .severity = Severity::Error,
                .range = range,
                .message = {sentence, std::move(arguments)},
                .fixes = std::move(fixes),
                .related = {}});
}

/// First offset that is neither white space (of any kind) nor a comment nor a copied line number.
std::size_t firstTokenAt(std::string_view text, std::size_t begin)
{
    Damage damage;
    Report report;
    return Lexer(text, begin, damage, report).next().range.begin;
}

std::string percentDecoded(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto unit = text[at] == '%' && at + 2 < text.size()
                              ? hexUnitAt("00" + std::string(text.substr(at + 1, 2)), 0)
                              : std::nullopt;
        if (unit) {
            result.push_back(static_cast<char>(static_cast<unsigned char>(*unit)));
            at += 2;
        } else {
            result.push_back(text[at] == '+' ? ' ' : text[at]);
        }
    }
    return result;
}

/// The opening brace of the policy behind prose: one that a key or a closing brace follows.
std::optional<std::size_t> braceAfterProse(std::string_view text, std::size_t begin)
{
    for (std::size_t at = text.find('{', begin); at != std::string_view::npos; at = text.find('{', at + 1)) {
        if (at > 0 && text[at - 1] == '$')
            continue;
        std::size_t next = at + 1;
        while (next < text.size() && (isJsonSpace(text[next]) || isDigit(text[next]) || text[next] == '.'))
            ++next;
        const Quote quote = quoteAt(text, next);
        if (quote.kind != QuoteKind::None || (next < text.size() && text[next] == '}'))
            return at;
    }
    return std::nullopt;
}

/// True for the forms of other languages that cannot be read on.
bool reportForeignForm(std::string_view text, Range range, Report &report)
{
    const std::string_view start = text.substr(range.begin, 64);
    if (start.starts_with("%7B") || start.starts_with("%7b")) {
        const Fix decode{.title = {QT_TRANSLATE_NOOP("policy", "Decode it"), {}},
                         .edits = {{range, percentDecoded(text.substr(range.begin, range.size()))}}};
        reportRoot(report, range, QT_TRANSLATE_NOOP("policy", "This is URL-encoded text, a policy is one object."),
                   {decode});
        return true;
    }
    const bool tag = start.size() > 1 && start[0] == '<' && (isLetter(start[1]) || start[1] == '?' || start[1] == '!');
    if (tag && text.find("</", range.begin) != std::string_view::npos) {
        reportRoot(report, range, QT_TRANSLATE_NOOP("policy", "This is XML or HTML, a policy is one JSON object."));
        return true;
    }
    const bool yaml = start.starts_with("---") || start.starts_with("Version:") || start.starts_with("Statement:") ||
                      start.starts_with("PolicyDocument:");
    if (yaml) {
        reportRoot(report, range, QT_TRANSLATE_NOOP("policy", "This is YAML, a policy is one JSON object."));
        return true;
    }
    return false;
}

std::optional<RootPlace> rootAfterProse(std::string_view text, Range range, Report &report)
{
    const std::optional<std::size_t> brace = braceAfterProse(text, range.begin);
    if (!brace)
        return std::nullopt;
    Damage damage;
    Report ignored;
    Parser parser(text, *brace, damage, ignored);
    const std::size_t end = parser.value().range.end;
    Fix extract{.title = {QT_TRANSLATE_NOOP("policy", "Keep only the policy"), {}},
                .edits = {{{range.begin, *brace}, {}}}};
    if (parser.token().kind != TokenKind::End && end < range.end)
        extract.edits.push_back({{end, range.end}, {}});
    const std::size_t proseEnd = text.find_last_not_of(" \t\r\n", *brace - 1) + 1;
    reportRoot(report, {range.begin, std::max(proseEnd, range.begin + 1)},
               QT_TRANSLATE_NOOP("policy", "Other text stands around the policy (%1)."), {extract},
               {excerpt(text.substr(range.begin, proseEnd - range.begin))});
    return RootPlace{true, *brace, true};
}

/// The policy that an API answer or a template holds directly.
const Node *policyIn(const Node &object)
{
    for (const std::string_view name : {"PolicyDocument", "Policy", "Document", "policy", "PolicyText"}) {
        if (const Node *found = object.find(name); found != nullptr && (found->isObject() || found->isString()))
            return found;
    }
    const Node *policies = object.find("Policies");
    const bool some = policies != nullptr && policies->isObject() && !policies->members.empty();
    return some && policies->members.front().value.isString() ? &policies->members.front().value : nullptr;
}

/// The same below the wrappers of answers (GetIdentityPoliciesResult, PolicyVersion) and of CloudFormation's resources
/// (Resources, a name, Properties): at most four of them.
const Node *wrappedPolicy(const Node &root)
{
    const Node *object = &root;
    for (int depth = 0; depth < 5 && object != nullptr && object->isObject(); ++depth) {
        if (object->find("Statement") != nullptr)
            return depth == 0 ? nullptr : object;
        if (const Node *found = policyIn(*object))
            return found->isString() || found->find("Statement") != nullptr || depth == 0 ? found : policyIn(*found);
        const Node *next = nullptr;
        for (const Member &member : object->members) {
            const bool wrapper =
                member.value.isObject() &&
                (member.key == "Properties" || member.key == "Resources" || member.key == "PolicyVersion" ||
                 member.key.ends_with("Result") || member.key.ends_with("Response") || object->members.size() == 1);
            next = next == nullptr && wrapper ? &member.value : next;
        }
        object = next;
    }
    return nullptr;
}

/// The text of a string, without the URL-encoding in which IAM's API wraps it.
std::string decodedPolicy(const Node &string)
{
    const bool encoded = string.text.starts_with("%7B") || string.text.starts_with("%7b");
    return encoded ? percentDecoded(string.text) : string.text;
}

bool startsLikeObject(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && text[first] == '{';
}

} // namespace

RootPlace findRoot(std::string_view text, std::size_t begin, Report &report)
{
    const std::size_t first = firstTokenAt(text, begin);
    const Range range{first, std::max(first, endOfText(text))};
    if (range.empty()) {
        reportRoot(report, {begin, begin},
                   QT_TRANSLATE_NOOP("policy", "There is no policy here; a policy is one JSON object."));
        return {};
    }
    Damage damage;
    Report ignored;
    const Parser parser(text, begin, damage, ignored);
    const TokenKind kind = parser.token().kind;
    const bool literal = kind == TokenKind::Word && (parser.token().text == "true" || parser.token().text == "false" ||
                                                     parser.token().text == "null");
    const bool isValue = kind == TokenKind::BraceOpen || kind == TokenKind::BracketOpen || kind == TokenKind::String ||
                         literal || kind == TokenKind::Number;
    const bool prose = kind == TokenKind::String && parser.following().kind != TokenKind::Colon &&
                       parser.following().kind != TokenKind::End && parser.following().kind != TokenKind::Comma;
    if (isValue && !prose)
        return {true, begin, false};
    if (reportForeignForm(text, range, report))
        return {};
    if (const auto place = rootAfterProse(text, range, report))
        return *place;
    if (isValue)
        return {true, begin, false};
    reportRoot(report, range, QT_TRANSLATE_NOOP("policy", "This is plain text, a policy is one JSON object."));
    return {};
}

void reportRootKind(std::string_view text, const Node &root, Report &report)
{
    const Range range = root.range;
    const auto unwrapTitle = QT_TRANSLATE_NOOP("policy", "Take out the policy");
    if (root.isObject()) {
        const Node *policy = wrappedPolicy(root);
        if (policy == nullptr)
            return;
        const std::string inside = policy->isString()
                                       ? decodedPolicy(*policy)
                                       : std::string(text.substr(policy->range.begin, policy->range.size()));
        std::vector<Fix> fixes;
        if (startsLikeObject(inside))
            fixes.push_back({.title = {unwrapTitle, {}}, .edits = {{range, inside}}});
        reportRoot(report, {range.begin, range.begin + 1},
                   QT_TRANSLATE_NOOP("policy", "This is an API answer or a template around a policy."),
                   std::move(fixes));
    } else if (root.isArray()) {
        std::vector<Fix> fixes;
        if (root.elements.size() == 1 && root.elements.front().isObject()) {
            const Range inside = root.elements.front().range;
            fixes.push_back({.title = {unwrapTitle, {}},
                             .edits = {{{range.begin, inside.begin}, {}}, {{inside.end, range.end}, {}}}});
        }
        reportRoot(report, {range.begin, range.begin + 1},
                   QT_TRANSLATE_NOOP("policy", "This is a list, a policy is one object."), std::move(fixes));
    } else if (root.isString()) {
        std::vector<Fix> fixes;
        const std::string inside = decodedPolicy(root);
        if (startsLikeObject(inside))
            fixes.push_back({.title = {unwrapTitle, {}}, .edits = {{range, inside}}});
        reportRoot(report, range, QT_TRANSLATE_NOOP("policy", "This is a string, a policy is one object."),
                   std::move(fixes));
    } else if (root.kind != Kind::Missing) {
        reportRoot(report, range, QT_TRANSLATE_NOOP("policy", "This is %1, a policy is one object."), {},
                   {root.kind == Kind::Null ? "null" : excerpt(root.text)});
    }
}

Fix mergeSecondPolicy(std::string_view text, const Node &root, Range trailing)
{
    Damage damage;
    Report report;
    Parser parser(text, trailing.begin, damage, report);
    if (parser.token().kind != TokenKind::BraceOpen)
        return {};
    const Node second = parser.value();
    const Node *into = root.find("Statement");
    const Node *from = second.find("Statement");
    const bool fits = parser.token().kind == TokenKind::End && report.take().empty() && into != nullptr &&
                      from != nullptr && into->isArray() && !into->elements.empty();
    if (!fits)
        return {};
    std::string statements;
    const auto add = [&](const Node &statement) {
        statements += ", ";
        statements += text.substr(statement.range.begin, statement.range.size());
    };
    if (from->isObject())
        add(*from);
    for (const Node &element : from->elements)
        add(element);
    if (statements.empty())
        return {};
    const std::size_t at = into->elements.back().range.end;
    return {.title = {QT_TRANSLATE_NOOP("policy", "Merge the second policy into the first"), {}},
            .edits = {{{at, at}, std::move(statements)}, {trailing, {}}}};
}

} // namespace policy::json
