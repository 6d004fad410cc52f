// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/json/report.h"
#include "policy/rules/rule.h"
#include "policy/rules/tree_edits.h"

#include <algorithm>

namespace policy::rules {

namespace {

using json::excerpt;
using json::Kind;
using json::Member;
using json::Node;
using Fixes = std::vector<Fix>;

/// Quotes a number or a boolean, takes the only element out of a list; nothing where the meaning is not plain.
Fixes asString(const Subject &subject, const Node &value)
{
    if (value.kind == Kind::Number || value.kind == Kind::Boolean)
        return {makeFix({QT_TRANSLATE_NOOP("policy", "Put it in quotes"), {}},
                        replacedString(value.range, slice(subject.text, value.range)))};
    if (value.isArray() && value.elements.size() == 1 && value.elements.front().isString())
        return {makeFix({QT_TRANSLATE_NOOP("policy", "Take it out of the list"), {}},
                        replaced(value.range, std::string(slice(subject.text, value.elements.front().range))))};
    return {};
}

template<typename MakeFixes>
void wrongType(Reporter &reporter, const Node &value, Message message, MakeFixes makeFixes)
{
    if (value.kind != Kind::Missing)
        reporter.add("st-type", Severity::Error, value.range, std::move(message), makeFixes);
}

bool isTemplateFunction(const Node &value)
{
    return value.members.size() == 1 &&
           (value.members[0].key == "Ref" || std::string_view(value.members[0].key).starts_with("Fn::"));
}

Message listMessage(const Node &value, const std::string &name)
{
    if (isTemplateFunction(value))
        return {QT_TRANSLATE_NOOP("policy", "%1 is a function of CloudFormation; a policy needs the value itself."),
                {excerpt(value.members[0].key)}};
    return {QT_TRANSLATE_NOOP("policy", "%1 takes a string or a list of strings."), {excerpt(name)}};
}

/// Strings in a list where an object of kinds is wanted.
Fixes inMap(const Subject &subject, const Node &value)
{
    const bool strings = !value.elements.empty() && std::all_of(value.elements.begin(), value.elements.end(),
                                                                [](const Node &node) { return node.isString(); });
    if (!value.isArray() || !strings)
        return {};
    return {makeFix({QT_TRANSLATE_NOOP("policy", "Say that it is %1"), {"AWS"}},
                    replaced(value.range, "{\"AWS\": " + std::string(slice(subject.text, value.range)) + "}"))};
}

/// An element that says nothing as it stands: null, or an empty list or string where an object is wanted.
bool saysNothing(const Node &value)
{
    return value.kind == Kind::Null || (value.isArray() && value.elements.empty()) ||
           (value.isString() && value.text.empty());
}

Fixes removeFrom(const Subject &subject, const Node &object, const Member &member)
{
    return {makeFix({QT_TRANSLATE_NOOP("policy", "Remove %1"), {excerpt(member.key)}},
                    removeMember(subject.text, object, static_cast<std::size_t>(&member - object.members.data())))};
}

/// The object out of a list of one.
Fixes onlyObject(const Node &value)
{
    if (!value.isArray() || value.elements.size() != 1 || !value.elements.front().isObject())
        return {};
    const Range inside = value.elements.front().range;
    return {makeFix({QT_TRANSLATE_NOOP("policy", "Take it out of the list"), {}},
                    {{{value.range.begin, inside.begin}, {}}, {{inside.end, value.range.end}, {}}})};
}

/// A template's function in Resource can only have meant the identity.
Fixes thisIdentity(const Subject &subject, const Node &value, std::string_view element)
{
    if (element != "Resource" || !subject.isSes() || !subject.identity || !isTemplateFunction(value))
        return {};
    return {makeFix({QT_TRANSLATE_NOOP("policy", "Use this identity's ARN"), {}},
                    replacedString(value.range, subject.context.identityArn))};
}

Fixes elementFixes(const Subject &subject, const Node &list, std::size_t index)
{
    const Node &element = list.elements[index];
    if (element.kind == Kind::Null && list.elements.size() > 1)
        return {makeFix({QT_TRANSLATE_NOOP("policy", "Remove it"), {}}, removeElement(subject.text, list, index))};
    if (element.isArray() && !element.elements.empty()) {
        const Range inside{element.elements.front().range.begin, element.elements.back().range.end};
        return {makeFix({QT_TRANSLATE_NOOP("policy", "Take the values out of the inner list"), {}},
                        {{{element.range.begin, inside.begin}, {}}, {{inside.end, element.range.end}, {}}})};
    }
    return asString(subject, element);
}

void stringType(const Subject &subject, const Node &object, Reporter &reporter, const Member &member)
{
    if (member.value.isString())
        return;
    wrongType(reporter, member.value, {QT_TRANSLATE_NOOP("policy", "%1 takes a string."), {member.key}}, [&] {
        return member.key == "Sid" && saysNothing(member.value) ? removeFrom(subject, object, member)
                                                                : asString(subject, member.value);
    });
}

/// `allowed`: kinds that are as good as a string here.
void listType(const Subject &subject, Reporter &reporter, const Node &value, const std::string &name,
              bool (*allowed)(Kind))
{
    if (value.isArray()) {
        for (std::size_t i = 0; i < value.elements.size(); ++i) {
            const Node &element = value.elements[i];
            if (element.kind != Kind::Missing && !allowed(element.kind))
                reporter.add("st-type", Severity::Error, element.range, listMessage(element, name), [&] {
                    Fixes fixes = thisIdentity(subject, element, name);
                    return fixes.empty() ? elementFixes(subject, value, i) : fixes;
                });
        }
    } else if (!allowed(value.kind)) {
        wrongType(reporter, value, listMessage(value, name), [&] {
            Fixes fixes = thisIdentity(subject, value, name);
            return fixes.empty() ? asString(subject, value) : fixes;
        });
    }
}

bool isText(Kind kind)
{
    return kind == Kind::String;
}

/// A number is a badly written account id, which pr-format says.
bool isTextOrNumber(Kind kind)
{
    return kind == Kind::String || kind == Kind::Number;
}

bool isConditionValue(Kind kind)
{
    return kind == Kind::String || kind == Kind::Number || kind == Kind::Boolean;
}

void principalType(const Subject &subject, Reporter &reporter, const Member &member)
{
    if (member.value.isObject()) {
        for (const Member &entry : member.value.members) {
            if (entry.key == "AWS" || entry.key == "Service")
                listType(subject, reporter, entry.value, entry.key, entry.key == "AWS" ? isTextOrNumber : isText);
        }
    } else if (!isTextOrNumber(member.value.kind)) {
        wrongType(reporter, member.value,
                  {QT_TRANSLATE_NOOP("policy", "%1 takes \"*\" or an object such as {\"AWS\": \"222222222222\"}."),
                   {member.key}},
                  [&] { return inMap(subject, member.value); });
    }
}

void conditionType(const Subject &subject, const Node &object, Reporter &reporter, const Member &member)
{
    const auto objectFixes = [&](const Node &parent, const Member &part) {
        return saysNothing(part.value) ? removeFrom(subject, parent, part) : onlyObject(part.value);
    };
    if (!member.value.isObject()) {
        wrongType(reporter, member.value,
                  {QT_TRANSLATE_NOOP("policy", "Condition takes an object of operators, keys and values."), {}},
                  [&] { return objectFixes(object, member); });
        return;
    }
    for (const Member &op : member.value.members) {
        if (!op.value.isObject()) {
            wrongType(reporter, op.value,
                      {QT_TRANSLATE_NOOP("policy", "%1 takes an object of keys and values."), {excerpt(op.key)}},
                      [&] { return objectFixes(member.value, op); });
            continue;
        }
        for (const Member &key : op.value.members)
            listType(subject, reporter, key.value, key.key, isConditionValue);
    }
}

} // namespace

void statementTypes(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    for (const Member &member : statement.node->members) {
        const std::string &key = member.key;
        if (key == "Sid" || key == "Effect")
            stringType(subject, *statement.node, reporter, member);
        else if (key == "Principal" || key == "NotPrincipal") {
            if (subject.isSes())
                principalType(subject, reporter, member);
        } else if (key == "Action" || key == "NotAction" || key == "Resource" || key == "NotResource")
            listType(subject, reporter, member.value, key, isText);
        else if (key == "Condition")
            conditionType(subject, *statement.node, reporter, member);
    }
}

} // namespace policy::rules
