// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/json/report.h"
#include "policy/rules/condition_values.h"
#include "policy/rules/effects.h"

#include <algorithm>
#include <array>

namespace policy::rules {

namespace {

using catalogue::Family;
using json::excerpt;
using json::Node;
using Fixes = std::vector<Fix>;

void wildcards(const Subject &subject, const StatementView &statement, const ConditionView &condition,
               Reporter &reporter)
{
    if (!condition.isFamily(Family::String))
        return;
    const std::string base(condition.parts.base->name);
    if (!condition.parts.base->wildcards) {
        const bool like = base == "StringEquals" || base == "StringNotEquals";
        const bool more = (statement.allows() != condition.parts.base->negated);
        for (const Node *value : condition.values) {
            if (isVariable(*value) || !hasWildcard(value->text))
                continue;
            const char *title = more ? QT_TRANSLATE_NOOP("policy", "Change to %1 (grants more)")
                                     : QT_TRANSLATE_NOOP("policy", "Change to %1 (grants less)");
            reporter.add("co-wildcard-no-like", Severity::Warning, value->range,
                         {QT_TRANSLATE_NOOP("policy", "%1 compares literally, the wildcard too."), {condition.op->key}},
                         [&] {
                             const std::string op =
                                 withBase(condition, condition.parts.base->negated ? "StringNotLike" : "StringLike");
                             return Fixes{makeFix(
                                 {title, {op}}, like ? changeOperator(subject, statement, condition, op) : TextEdits{},
                                 more ? Fix::Effect::GrantsMore : Fix::Effect::GrantsLess)};
                         });
            return; // the operator is the cause, and there is only one
        }
        return;
    }
    const bool plain = std::none_of(condition.values.begin(), condition.values.end(),
                                    [](const Node *value) { return hasWildcard(value->text) || isVariable(*value); });
    if (!plain || condition.values.empty())
        return;
    const std::string op = withBase(condition, condition.parts.base->negated ? "StringNotEquals" : "StringEquals");
    reporter.add("co-like-no-wildcard", Severity::Suggestion, condition.values.front()->range,
                 {QT_TRANSLATE_NOOP("policy", "Without * or ?, %1 means the same as %2."), {condition.op->key, op}},
                 [&] {
                     Fixes fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Change to %1"), {op}},
                                         changeOperator(subject, statement, condition, op))};
                     // An address is complete as it is; part of a name may have been meant.
                     if (isAddressKey(condition.name) || condition.values.size() != 1 || !statement.allows())
                         return fixes;
                     const std::string part = "*" + condition.values.front()->text + "*";
                     const bool more = !condition.parts.base->negated;
                     fixes.push_back(makeFix({more ? QT_TRANSLATE_NOOP("policy", "Change to %1 (grants more)")
                                                   : QT_TRANSLATE_NOOP("policy", "Change to %1 (grants less)"),
                                              {part}},
                                             replacedString(condition.values.front()->range, part),
                                             more ? Fix::Effect::GrantsMore : Fix::Effect::GrantsLess));
                     return fixes;
                 });
}

/// Signs of a regular expression, which a glob takes as plain characters.
bool looksLikeRegex(std::string_view text)
{
    for (const std::string_view sign : {".*", ".+", "\\.", "\\w", "\\d", "[a-z", "[A-Z", "[0-9", "[^", "(?"}) {
        // "*.*" and "?.*" are globs for anything with a dot in it.
        const std::size_t at = text.find(sign);
        const bool glob = sign == ".*" && at > 0 && at != text.npos && (text[at - 1] == '*' || text[at - 1] == '?');
        if (at != std::string_view::npos && !glob)
            return true;
    }
    return text.size() > 1 && text.front() == '^' && text.back() == '$';
}

/// The same as a glob; empty: there is none.
std::string asGlob(std::string text)
{
    if (text.starts_with('^') && text.size() > 1)
        text.erase(0, 1);
    if (text.ends_with('$'))
        text.pop_back();
    std::string glob;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view rest = std::string_view(text).substr(at);
        if (rest.starts_with(".*")) {
            glob.push_back('*');
            ++at;
        } else if (rest.starts_with(".+")) {
            glob += "?*";
            ++at;
        } else if (rest.starts_with("\\.") || rest.starts_with("\\+") || rest.starts_with("\\-")) {
            glob.push_back(text[++at]);
        } else if (std::string_view("\\[]()|^$").find(text[at]) != std::string_view::npos) {
            return {};
        } else {
            glob.push_back(text[at]);
        }
    }
    return looksLikeRegex(glob) ? std::string() : glob;
}

void regexes(const Subject &, const StatementView &statement, const ConditionView &condition, Reporter &reporter)
{
    if (!condition.isFamily(Family::String))
        return;
    for (const Node *value : condition.values) {
        if (isVariable(*value) || !looksLikeRegex(value->text))
            continue;
        reporter.add("co-regex", Severity::Warning, value->range,
                     {QT_TRANSLATE_NOOP("policy", "%1 looks like a regular expression; only * and ? are special here, "
                                                  "and a dot is a dot."),
                      {excerpt(value->text)}},
                     [&] {
                         const std::string glob = asGlob(value->text);
                         const bool usable = !glob.empty() && (condition.parts.base->wildcards || !hasWildcard(glob));
                         const Fix::Effect effect =
                             condition.parts.base->negated ? coversLess(statement) : coversMore(statement);
                         return Fixes{makeFix({titled(effect, QT_TRANSLATE_NOOP("policy", "Change to %1"),
                                                      QT_TRANSLATE_NOOP("policy", "Change to %1 (grants more)"),
                                                      QT_TRANSLATE_NOOP("policy", "Change to %1 (grants less)")),
                                               {glob}},
                                              usable ? replacedString(value->range, glob) : TextEdits{}, effect)};
                     });
    }
}

/// What an open pattern matches that nobody meant; empty: it is closed.
std::string unmeantMatch(const std::string &pattern)
{
    if (pattern.find_first_not_of("*?@") == std::string::npos)
        return pattern.find('*') == std::string::npos ? std::string() : "anyone@example.net";
    if (looksLikeRegex(pattern))
        return {}; // another finding
    const std::size_t at = pattern.rfind('@');
    if (at == std::string::npos) {
        const std::size_t star = pattern.rfind('*');
        const std::string rest = star == std::string::npos ? std::string() : pattern.substr(star + 1);
        const bool domain = rest.find('.') != std::string::npos && rest.front() != '.';
        return domain ? "x@not" + rest : std::string();
    }
    const std::string domain = pattern.substr(at + 1);
    if (domain.starts_with('*') && (domain.size() == 1 || domain[1] != '.'))
        return domain.size() == 1 ? pattern.substr(0, at) + "@example.net" : "x@not" + domain.substr(1);
    if (domain.ends_with('*'))
        return "x@" + domain.substr(0, domain.size() - 1) + ".example.net";
    return {};
}

/// What the identity covers of From addresses: "*@example.com" or the address itself; empty: unknown.
std::string ownAddresses(const Subject &subject)
{
    if (!subject.identity)
        return {};
    const std::string name = lower(subject.identity->resource.substr(subject.identity->resource.find('/') + 1));
    return name.find('@') == std::string::npos ? "*@" + name : name;
}

/// The pattern with the domain that was meant; empty: cannot be told.
std::string closed(const Subject &subject, const ConditionView &condition, const std::string &pattern)
{
    const std::string domain = pattern.substr(pattern.rfind('*') + 1);
    if (domain.find('.') != std::string::npos && domain.find('@') == std::string::npos)
        return "*@" + domain;
    const bool anything = pattern.find_first_not_of("*?@") == std::string::npos;
    return anything && condition.name == "ses:fromaddress" ? ownAddresses(subject) : std::string();
}

void openPatterns(const Subject &subject, const StatementView &statement, const ConditionView &condition,
                  Reporter &reporter)
{
    if (!statement.allows() || !isAddressKey(condition.name) || !condition.isFamily(Family::String) ||
        !condition.parts.base->wildcards || condition.parts.base->negated)
        return;
    for (const Node *value : condition.values) {
        const std::string other = isVariable(*value) ? std::string() : unmeantMatch(value->text);
        if (other.empty())
            continue;
        reporter.add("co-pattern-open", Severity::Security, value->range,
                     {QT_TRANSLATE_NOOP("policy", "%1 also matches %2."), {excerpt(value->text), excerpt(other)}}, [&] {
                         const std::string better = closed(subject, condition, value->text);
                         return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Change to %1 (grants less)"), {better}},
                                              better.empty() ? TextEdits{} : replacedString(value->range, better),
                                              Fix::Effect::GrantsLess)};
                     });
    }
}

/// True when no address of the identity can match: SES lets it send from its domain and the domains below only
/// (ses.md 1.2).
bool isForeign(const std::string &own, const std::string &pattern)
{
    const std::size_t at = pattern.rfind('@');
    if (at == std::string::npos)
        return false;
    const std::string domain = pattern.substr(at + 1);
    const std::string ownDomain = own.substr(own.rfind('@') + 1);
    // What stands behind the last wildcard decides; a domain that begins with one may end in anything.
    const std::size_t star = domain.find_last_of("*?");
    const std::string end = star == std::string::npos ? domain : domain.substr(star + 1);
    if (star == std::string::npos)
        return domain != ownDomain && !domain.ends_with("." + ownDomain);
    return !end.ends_with(ownDomain) && !ownDomain.ends_with(end);
}

void fromOfAnother(const Subject &subject, const StatementView &statement, const ConditionView &condition,
                   Reporter &reporter)
{
    if (!subject.isSes() || condition.name != "ses:fromaddress" || !condition.isFamily(Family::String) ||
        condition.parts.base->negated)
        return;
    const std::string own = ownAddresses(subject);
    for (const Node *value : condition.values) {
        const std::string folded = lower(value->text);
        if (own.empty() || isVariable(*value) || folded.ends_with('>') || looksLikeRegex(folded) ||
            !isForeign(own, folded))
            continue;
        reporter.add("co-from-not-covered", Severity::Warning, value->range,
                     {QT_TRANSLATE_NOOP("policy", "%1 is never a From address of this identity, which covers %2."),
                      {excerpt(value->text), own}},
                     [&] {
                         const std::size_t at = folded.rfind('@');
                         const std::string better =
                             own.starts_with('*') ? value->text.substr(0, at) + own.substr(1) : own;
                         const Fix::Effect effect = coversMore(statement);
                         return Fixes{makeFix({titled(effect, QT_TRANSLATE_NOOP("policy", "Change to %1"),
                                                      QT_TRANSLATE_NOOP("policy", "Change to %1 (grants more)"),
                                                      QT_TRANSLATE_NOOP("policy", "Change to %1 (grants less)")),
                                               {better}},
                                              replacedString(value->range, better), effect)};
                     });
    }
}

void addressCase(const Subject &subject, const StatementView &statement, const ConditionView &condition,
                 Reporter &reporter)
{
    if (!isAddressKey(condition.name) || !condition.isFamily(Family::String) ||
        condition.parts.base->name.find("IgnoreCase") != std::string_view::npos)
        return;
    for (const Node *value : condition.values) {
        const std::string folded = lower(value->text);
        if (isVariable(*value) || folded == value->text)
            continue;
        reporter.add("co-case-sensitive-address", Severity::Suggestion, value->range,
                     {QT_TRANSLATE_NOOP("policy", "This compares with case and does not match %1."), {excerpt(folded)}},
                     [&] {
                         const std::string base(condition.parts.base->name);
                         const bool exact = base == "StringEquals" || base == "StringNotEquals";
                         const std::string op = withBase(condition, base + "IgnoreCase");
                         const bool more = statement.allows() != condition.parts.base->negated;
                         return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Write it in small letters"), {}},
                                              replacedString(value->range, folded)),
                                      makeFix({more ? QT_TRANSLATE_NOOP("policy", "Change to %1 (grants more)")
                                                    : QT_TRANSLATE_NOOP("policy", "Change to %1 (grants less)"),
                                               {op}},
                                              exact ? changeOperator(subject, statement, condition, op) : TextEdits{},
                                              more ? Fix::Effect::GrantsMore : Fix::Effect::GrantsLess)};
                     });
    }
}

constexpr std::array<StatementRule, 5> rules{{
    {"co-wildcard-no-like co-like-no-wildcard", forEachCondition<wildcards>},
    {"co-regex", forEachCondition<regexes>},
    {"co-pattern-open", forEachCondition<openPatterns>},
    {"co-from-not-covered", forEachCondition<fromOfAnother>},
    {"co-case-sensitive-address", forEachCondition<addressCase>},
}};

} // namespace

std::span<const StatementRule> patternRules()
{
    return rules;
}

} // namespace policy::rules
