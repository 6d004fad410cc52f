// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/edits.h"
#include "policy/json/report.h"
#include "policy/rules/nearest_name.h"
#include "policy/rules/rule.h"
#include "policy/rules/tree_edits.h"

#include <algorithm>
#include <array>

namespace policy::rules {

namespace {

using json::excerpt;
using json::Kind;
using json::Member;
using json::Node;

constexpr const char *currentVersion = "2012-10-17";

/// Somebody pasted one statement: its elements are no mistakes of their own.
bool isBareStatement(const Subject &subject)
{
    const Node &root = subject.root();
    return root.find("Statement") == nullptr && root.find("Effect") != nullptr &&
           (root.find("Action") != nullptr || root.find("NotAction") != nullptr) &&
           !hasMisspelt(root, documentElements, "Statement");
}

void unknownElement(const Subject &subject, Reporter &reporter)
{
    if (isBareStatement(subject))
        return;
    for (const Member &member : subject.root().members) {
        const auto known = std::begin(documentElements);
        if (std::find(known, std::end(documentElements), member.key) != std::end(documentElements))
            continue;
        reporter.add("doc-unknown-element", Severity::Error, member.keyRange,
                     {QT_TRANSLATE_NOOP("policy", "%1 is not an element of a policy."), {excerpt(member.key)}}, [&] {
                         std::vector<Fix> fixes;
                         for (const std::string &name : nearestNames(member.key, documentElements)) {
                             if (subject.root().find(name) == nullptr)
                                 fixes.push_back(makeFix({QT_TRANSLATE_NOOP("policy", "Change to %1"), {name}},
                                                         replacedString(member.keyRange, name)));
                         }
                         return fixes;
                     });
    }
}

std::vector<Fix> setCurrentVersion(const Subject &subject)
{
    const bool meaning = subject.text.find("${") != std::string_view::npos;
    const char *title = meaning ? QT_TRANSLATE_NOOP("policy", "Set Version to %1 (each ${...} then becomes a variable)")
                                : QT_TRANSLATE_NOOP("policy", "Set Version to %1");
    return {makeFix({title, {currentVersion}}, edits::setVersion(subject.document, currentVersion))};
}

void version(const Subject &subject, Reporter &reporter)
{
    const Member *member = subject.root().findMember("Version");
    const Severity severity = subject.isSes() ? Severity::Suggestion : Severity::Error;
    const auto fixes = [&] { return setCurrentVersion(subject); };
    if (member == nullptr) {
        const Range range = subject.root().range;
        if (reporter.isBroken(range) || isBareStatement(subject) ||
            hasMisspelt(subject.root(), documentElements, "Version"))
            return;
        reporter.add("doc-version-missing", severity, firstByte(range),
                     {subject.isSes() ? QT_TRANSLATE_NOOP("policy", "Without Version the rules of 2008-10-17 hold: "
                                                                    "there are no variables.")
                                      : QT_TRANSLATE_NOOP("policy", "IAM takes only policies of Version 2012-10-17."),
                      {}},
                     fixes);
        return;
    }
    const Node &value = member->value;
    if (value.kind == Kind::Missing || (value.isString() && value.text == currentVersion))
        return;
    if (value.isString() && value.text == "2008-10-17") {
        reporter.add("doc-version-old", severity, value.range,
                     {subject.isSes()
                          ? QT_TRANSLATE_NOOP("policy", "This is the old version of the language; it does no harm "
                                                        "while no variables are used.")
                          : QT_TRANSLATE_NOOP("policy", "IAM takes only policies of Version 2012-10-17, not %1."),
                      {value.text}},
                     fixes);
        return;
    }
    reporter.add("doc-version-invalid", Severity::Error, value.range,
                 {QT_TRANSLATE_NOOP("policy", "Version %1 does not exist; there are only 2012-10-17 and 2008-10-17."),
                  {excerpt(slice(subject.text, value.range))}},
                 [&] {
                     return std::vector<Fix>{
                         makeFix({QT_TRANSLATE_NOOP("policy", "Set Version to %1"), {currentVersion}},
                                 replacedString(value.range, currentVersion))};
                 });
}

/// A statement for the own account: sound, and a place to go on from.
std::string skeleton(const Subject &subject)
{
    const std::string principal =
        subject.isSes() ? "\"Principal\": {\"AWS\": " + json::quoted(subject.ownerAccount()) + "}, " : "";
    return "{\"Effect\": \"Allow\", " + principal + "\"Action\": [\"ses:SendEmail\", \"ses:SendRawEmail\"], " +
           "\"Resource\": " + json::quoted(subject.context.identityArn) + "}";
}

Fix insertSkeleton(const Subject &subject, const TextEdits &edits)
{
    return makeFix({QT_TRANSLATE_NOOP("policy", "Insert a statement for your own account (grants more)"), {}},
                   subject.identity ? edits : TextEdits{}, Fix::Effect::GrantsMore);
}

void bareStatement(const Subject &subject, Reporter &reporter)
{
    const Range range = subject.root().range;
    reporter.add(
        "doc-statement-missing", Severity::Error, firstByte(range),
        {QT_TRANSLATE_NOOP("policy", "This is a statement; a policy is an object with statements in it."), {}}, [&] {
            // Version and Id belong outside; then there is more to do than to wrap it.
            const bool pure = !subject.root().find("Version") && !subject.root().find("Id");
            const std::string head = std::string("{\"Version\": \"") + currentVersion + "\", \"Statement\": [";
            return std::vector<Fix>{makeFix(
                {QT_TRANSLATE_NOOP("policy", "Make a policy of it"), {}},
                pure ? TextEdits{{{range.begin, range.begin}, head}, {{range.end, range.end}, "]}"}} : TextEdits{})};
        });
}

void statements(const Subject &subject, Reporter &reporter)
{
    const Node &root = subject.root();
    const Member *member = root.findMember("Statement");
    if (member == nullptr) {
        if (reporter.isBroken(root.range) || hasMisspelt(root, documentElements, "Statement"))
            return;
        if (isBareStatement(subject)) {
            bareStatement(subject, reporter);
            return;
        }
        reporter.add("doc-statement-missing", Severity::Error, firstByte(root.range),
                     {QT_TRANSLATE_NOOP("policy", "Statement is missing; a policy needs at least one."), {}}, [&] {
                         const std::string text = "\"Statement\": [" + skeleton(subject) + "]";
                         return std::vector<Fix>{
                             insertSkeleton(subject, insertMember(subject.text, root, text, Place::Back))};
                     });
        return;
    }
    const Node &value = member->value;
    if (value.isArray() && value.elements.empty() && !reporter.isBroken(value.range)) {
        reporter.add(
            "doc-statement-empty", Severity::Error, value.range,
            {QT_TRANSLATE_NOOP("policy", "The list of statements is empty; a policy needs at least one."), {}}, [&] {
                return std::vector<Fix>{insertSkeleton(subject, replaced(value.range, "[" + skeleton(subject) + "]"))};
            });
        return;
    }
    if (!value.isArray() && !value.isObject() && value.kind != Kind::Missing)
        reporter.add("doc-statement-type", Severity::Error, value.range,
                     {QT_TRANSLATE_NOOP("policy", "Statement takes an object or a list of objects, not %1."),
                      {excerpt(slice(subject.text, value.range))}},
                     [&] {
                         const bool nothing = value.kind == Kind::Null || (value.isString() && value.text.empty());
                         return std::vector<Fix>{insertSkeleton(
                             subject, nothing ? replaced(value.range, "[" + skeleton(subject) + "]") : TextEdits{})};
                     });
    for (std::size_t i = 0; i < value.elements.size(); ++i) {
        const Node &element = value.elements[i];
        if (element.isObject() || element.kind == Kind::Missing)
            continue;
        reporter.add("doc-statement-type", Severity::Error, element.range,
                     {QT_TRANSLATE_NOOP("policy", "Each statement is an object, not %1."),
                      {excerpt(slice(subject.text, element.range))}},
                     [&] {
                         const Range range = element.range;
                         if (element.isArray() && element.elements.size() == 1 && element.elements[0].isObject())
                             return std::vector<Fix>{
                                 makeFix({QT_TRANSLATE_NOOP("policy", "Take the statement out of the inner list"), {}},
                                         {{{range.begin, element.elements[0].range.begin}, {}},
                                          {{element.elements[0].range.end, range.end}, {}}})};
                         if (value.elements.size() == 1)
                             return std::vector<Fix>{};
                         return std::vector<Fix>{makeFix({QT_TRANSLATE_NOOP("policy", "Remove it"), {}},
                                                         removeElement(subject.text, value, i))};
                     });
    }
}

void id(const Subject &subject, Reporter &reporter)
{
    const Node &root = subject.root();
    const Member *member = root.findMember("Id");
    if (member == nullptr)
        return;
    const Node &value = member->value;
    if (!subject.isSes()) {
        reporter.add("doc-id-forbidden", Severity::Error, member->keyRange,
                     {QT_TRANSLATE_NOOP("policy", "Id belongs to policies of resources; an IAM policy has none."), {}},
                     [&] {
                         const auto index = static_cast<std::size_t>(member - root.members.data());
                         return std::vector<Fix>{makeFix({QT_TRANSLATE_NOOP("policy", "Remove %1"), {"Id"}},
                                                         removeMember(subject.text, root, index))};
                     });
        return;
    }
    if (value.isString() || value.kind == Kind::Missing)
        return;
    reporter.add(
        "doc-id-type", Severity::Error, value.range, {QT_TRANSLATE_NOOP("policy", "Id is a string."), {}}, [&] {
            if (value.isArray() || value.isObject() || value.kind == Kind::Null)
                return std::vector<Fix>{
                    makeFix({QT_TRANSLATE_NOOP("policy", "Remove %1"), {"Id"}},
                            removeMember(subject.text, root, static_cast<std::size_t>(member - root.members.data())))};
            return std::vector<Fix>{makeFix({QT_TRANSLATE_NOOP("policy", "Put it in quotes"), {}},
                                            replacedString(value.range, value.text))};
        });
}

void size(const Subject &subject, Reporter &reporter)
{
    const std::size_t raw = subject.text.size();
    constexpr std::size_t nearLimit = sesSizeLimit * 9 / 10;
    if (!subject.isSes() || raw <= nearLimit || !subject.document.isStrictJson())
        return;
    std::string compact = json::compacted(subject.text);
    const std::size_t bytes = compact.size();
    if (bytes <= nearLimit && raw <= sesSizeLimit)
        return;
    const auto fixes = [&] {
        const bool helps = bytes <= nearLimit;
        return std::vector<Fix>{makeFix({QT_TRANSLATE_NOOP("policy", "Remove white space"), {}},
                                        helps ? replaced({0, raw}, std::move(compact)) : TextEdits{})};
    };
    const Range range = firstByte(subject.root().range);
    if (bytes > sesSizeLimit)
        reporter.add("doc-size", Severity::Error, range,
                     {QT_TRANSLATE_NOOP("policy", "The policy has %1 bytes without white space, SES takes 4,096; split "
                                                  "it into several policies."),
                      {std::to_string(bytes)}},
                     fixes);
    else if (raw > sesSizeLimit)
        reporter.add("doc-size", Severity::Warning, range,
                     {QT_TRANSLATE_NOOP("policy", "The policy has %1 bytes with its white space, SES takes 4,096."),
                      {std::to_string(raw)}},
                     fixes);
    else
        reporter.add("doc-size", Severity::Warning, range,
                     {QT_TRANSLATE_NOOP("policy", "The policy has %1 of the 4,096 bytes that SES takes."),
                      {std::to_string(bytes)}},
                     fixes);
}

constexpr std::array<DocumentRule, 5> rules{{
    {"doc-unknown-element", unknownElement},
    {"doc-version-missing doc-version-old doc-version-invalid", version},
    {"doc-statement-missing doc-statement-empty doc-statement-type", statements},
    {"doc-id-type doc-id-forbidden", id},
    {"doc-size", size},
}};

} // namespace

std::span<const DocumentRule> documentRules()
{
    return rules;
}

} // namespace policy::rules
