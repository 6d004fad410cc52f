// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/edits.h"
#include "policy/json/report.h"
#include "policy/rules/rule.h"
#include "policy/rules/tree_edits.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

namespace policy::rules {

namespace {

using Fixes = std::vector<Fix>;
using json::excerpt;

/// All pairs are only looked at in policies of a size that a service takes; equal statements are found by hash always.
constexpr std::size_t mostForPairs = 64;

bool isPortable(std::string_view sid)
{
    return std::all_of(sid.begin(), sid.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    });
}

/// `wanted`, with a number behind it if that is taken.
std::string freeSid(const std::unordered_map<std::string, Range> &taken, const std::string &wanted)
{
    std::string sid = wanted;
    for (std::size_t number = 2; taken.contains(sid); ++number)
        sid = wanted + std::to_string(number);
    return sid;
}

Fix renameSid(const StatementView &statement, const std::string &sid)
{
    return makeFix({QT_TRANSLATE_NOOP("policy", "Change Sid to %1"), {sid}},
                   replacedString(statement.typed->sid->range, sid));
}

void sids(const Subject &subject, Reporter &reporter)
{
    std::unordered_map<std::string, Range> first;
    for (const StatementView &statement : subject.statements) {
        if (statement.typed->sid)
            first.emplace(statement.typed->sid->value, statement.typed->sid->range);
    }
    for (const StatementView &statement : subject.statements) {
        const std::optional<Item> &sid = statement.typed->sid;
        if (!sid)
            continue;
        if (sid->value.empty()) {
            reporter.add("st-sid-empty", Severity::Suggestion, sid->range,
                         {QT_TRANSLATE_NOOP("policy", "An empty Sid says nothing."), {}}, [&] {
                             return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Remove %1"), {"Sid"}},
                                                  edits::setSid(subject.document, statement.index, {})),
                                          renameSid(statement,
                                                    freeSid(first, "Statement" + std::to_string(statement.index + 1)))};
                         });
            continue;
        }
        const Range original = first.at(sid->value);
        if (original != sid->range)
            reporter.add(
                "st-sid-duplicate", subject.isSes() ? Severity::Warning : Severity::Error, sid->range,
                {QT_TRANSLATE_NOOP("policy", "Sid %1 is used twice."), {excerpt(sid->value)}},
                [&] { return Fixes{renameSid(statement, freeSid(first, sid->value))}; }, original);
        if (!isPortable(sid->value) && sid->value.find("${") == std::string::npos)
            reporter.add(
                "st-sid-charset", subject.isSes() ? Severity::Suggestion : Severity::Error, sid->range,
                {QT_TRANSLATE_NOOP("policy", "A Sid of letters and digits only is understood everywhere."), {}}, [&] {
                    std::string stripped = sid->value;
                    std::erase_if(stripped, [](char c) { return !isPortable({&c, 1}); });
                    return stripped.empty() ? Fixes{} : Fixes{renameSid(statement, freeSid(first, stripped))};
                });
    }
}

/// A statement in a form in which equal ones are equal and parts can be compared.
struct Canonical
{
    bool comparable = false; ///< sound, and all of it is understood
    std::vector<std::string> principals;
    std::vector<std::string> actions;
    std::vector<std::string> resources;
    std::vector<std::string> conditions;
    std::string all;
};

std::string principalWord(const PrincipalEntry &entry)
{
    if (entry.kind == PrincipalEntry::Kind::Everyone)
        return "*";
    const std::optional<Arn> arn = splitArn(entry.item.value);
    if (arn && arn->service == "iam" && arn->resource == "root")
        return "AWS " + std::string(arn->account);
    return entry.type + " " + entry.item.value;
}

void tidy(std::vector<std::string> &words)
{
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
}

Canonical canonical(const StatementView &view, bool isSes)
{
    const Statement &statement = *view.typed;
    Canonical form;
    form.comparable = (statement.isAllow() || statement.isDeny()) && statement.action && statement.resource &&
                      statement.opaque.empty() && (!isSes || statement.principal);
    if (!form.comparable)
        return form;
    if (statement.principal) {
        for (const PrincipalEntry &entry : statement.principal->entries)
            form.principals.push_back(principalWord(entry));
    }
    for (const Item &item : statement.action->items.values)
        form.actions.push_back(lower(item.value));
    for (const Item &item : statement.resource->items.values)
        form.resources.push_back(item.value);
    for (const Condition &condition : statement.conditions) {
        std::vector<std::string> values;
        for (const Item &value : condition.values.values)
            values.push_back(json::quoted(value.value));
        tidy(values);
        std::string word = condition.op.value + " " + lower(condition.key.value);
        for (const std::string &value : values)
            word += " " + value;
        form.conditions.push_back(std::move(word));
    }
    form.all = statement.effect->value;
    form.all += statement.principal && statement.principal->negated ? " not" : "";
    form.all += statement.action->negated ? " not" : "";
    form.all += statement.resource->negated ? " not" : "";
    for (std::vector<std::string> *part : {&form.principals, &form.actions, &form.resources, &form.conditions}) {
        tidy(*part);
        for (const std::string &word : *part)
            form.all += "\n" + word;
        form.all += "\n\n";
    }
    return form;
}

bool eachCovered(const std::vector<std::string> &patterns, const std::vector<std::string> &words)
{
    constexpr std::size_t most = 128;
    return patterns.size() <= most && words.size() <= most &&
           std::all_of(words.begin(), words.end(), [&](const std::string &word) {
               return std::any_of(patterns.begin(), patterns.end(),
                                  [&](const std::string &pattern) { return covers(pattern, word, false); });
           });
}

bool isNegated(const Statement &statement)
{
    return (statement.principal && statement.principal->negated) || statement.action->negated ||
           statement.resource->negated;
}

/// "*" covers everyone; other principals are equal or not.
bool principalsCovered(const std::vector<std::string> &by, const std::vector<std::string> &words)
{
    return std::binary_search(by.begin(), by.end(), "*") ||
           std::includes(by.begin(), by.end(), words.begin(), words.end());
}

/// Whoever, whatever and wherever `inner` speaks of, `outer` does too; conditions are not looked at.
bool coversScope(const Canonical &outer, const Canonical &inner)
{
    return principalsCovered(outer.principals, inner.principals) && eachCovered(outer.actions, inner.actions) &&
           eachCovered(outer.resources, inner.resources);
}

void overlaps(const Subject &subject, Reporter &reporter)
{
    std::vector<Canonical> forms;
    for (const StatementView &statement : subject.statements)
        forms.push_back(canonical(statement, subject.isSes()));
    const auto redundant = [&](std::size_t index, std::size_t because) {
        const StatementView &statement = subject.statements[index];
        reporter.add(
            "st-redundant", Severity::Suggestion, statement.typed->range,
            {QT_TRANSLATE_NOOP("policy", "This adds nothing to statement %1."), {std::to_string(because + 1)}},
            [&] {
                return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Remove the statement"), {}},
                                     edits::removeStatement(subject.document, index))};
            },
            subject.statements[because].typed->range);
    };
    std::unordered_map<std::string_view, std::size_t> seen;
    std::vector<std::size_t> distinct;
    for (std::size_t i = 0; i < forms.size(); ++i) {
        if (!forms[i].comparable)
            continue;
        const auto [place, isNew] = seen.emplace(forms[i].all, i);
        if (!isNew)
            redundant(i, place->second);
        else if (!isNegated(*subject.statements[i].typed))
            distinct.push_back(i);
    }
    if (distinct.size() > mostForPairs)
        return;
    std::unordered_set<std::size_t> gone;
    for (const std::size_t inner : distinct) {
        for (const std::size_t outer : distinct) {
            if (inner == outer || gone.contains(outer) || !coversScope(forms[outer], forms[inner]))
                continue;
            const StatementView &statement = subject.statements[inner];
            const std::vector<std::string> &fewer = forms[outer].conditions;
            const std::vector<std::string> &more = forms[inner].conditions;
            if (statement.allows() == subject.statements[outer].allows()) {
                if (!std::includes(more.begin(), more.end(), fewer.begin(), fewer.end()))
                    continue;
                gone.insert(inner);
                redundant(inner, outer);
                break;
            }
            if (statement.allows() && fewer.empty()) {
                reporter.add(
                    "st-unreachable", Severity::Warning, statement.typed->range,
                    {QT_TRANSLATE_NOOP("policy", "This can never take effect: statement %1 denies all of it."),
                     {std::to_string(outer + 1)}},
                    [&] {
                        return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Remove the statement"), {}},
                                             edits::removeStatement(subject.document, inner))};
                    },
                    subject.statements[outer].typed->range);
                break;
            }
        }
    }
}

constexpr std::array<DocumentRule, 2> rules{{
    {"st-sid-duplicate st-sid-charset st-sid-empty", sids},
    {"st-redundant st-unreachable", overlaps},
}};

} // namespace

std::span<const DocumentRule> overlapRules()
{
    return rules;
}

} // namespace policy::rules
