// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/edits.h"
#include "policy/json/report.h"
#include "policy/rules/nearest_name.h"
#include "policy/rules/principal_form.h"
#include "policy/rules/tree_edits.h"

#include <array>

namespace policy::rules {

namespace {

using catalogue::Family;
using json::excerpt;
using json::Member;
using json::Node;
using Fixes = std::vector<Fix>;

/// A ${...} as it stands in the text.
struct Variable
{
    Range range;             ///< of all of it
    std::string_view inside; ///< between the braces
    bool closed = true;
};

std::vector<Variable> variablesIn(std::string_view text, Range token)
{
    std::vector<Variable> found;
    const std::string_view content = slice(text, token);
    for (std::size_t at = content.find("${"); at != std::string_view::npos; at = content.find("${", at)) {
        const std::size_t close = content.find('}', at);
        const std::size_t quote = content.ends_with('"') ? content.size() - 1 : content.size();
        const std::size_t end = close == std::string_view::npos ? quote : close + 1;
        const std::size_t inner = close == std::string_view::npos ? quote : close;
        found.push_back({{token.begin + at, token.begin + end},
                         content.substr(at + 2, inner - at - 2),
                         close != std::string_view::npos});
        at = end;
    }
    return found;
}

std::string trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(' ');
    return begin == std::string_view::npos ? std::string()
                                           : std::string(text.substr(begin, text.find_last_not_of(' ') + 1 - begin));
}

/// As it should be written: no spaces but one behind the comma, single quotes around the default. Empty: cannot be
/// told.
std::string repaired(const Variable &variable)
{
    const std::size_t comma = variable.inside.find(',');
    const std::string key = trimmed(variable.inside.substr(0, comma));
    if (key.empty() || key.find_first_of(" '\"\\") != std::string::npos)
        return {};
    if (comma == std::string_view::npos)
        return "${" + key + "}";
    std::string value = trimmed(variable.inside.substr(comma + 1));
    for (const std::string_view quote : {"'", "\\\"", "\""}) {
        if (value.starts_with(quote))
            value.erase(0, quote.size());
        if (value.ends_with(quote))
            value.erase(value.size() - quote.size());
    }
    if (value.find_first_of("'\"\\") != std::string::npos)
        return {};
    return "${" + key + ", '" + value + "'}";
}

std::string keyOf(const Variable &variable)
{
    return trimmed(variable.inside.substr(0, variable.inside.find(',')));
}

/// True: it is badly written, and that was reported.
bool reportSyntax(const Subject &subject, const Variable &variable, Reporter &reporter)
{
    const std::string_view inside = variable.inside;
    if (variable.closed && (inside == "*" || inside == "?" || inside == "$"))
        return false;
    const std::string right = repaired(variable);
    if (variable.closed && right == slice(subject.text, variable.range))
        return false;
    const std::string shown = excerpt(slice(subject.text, variable.range));
    const char *sentence =
        QT_TRANSLATE_NOOP("policy", "%1 is not written as a variable is: ${key} or ${key, 'default'}.");
    if (!variable.closed)
        sentence = QT_TRANSLATE_NOOP("policy", "The variable %1 has no closing brace.");
    else if (trimmed(inside).empty())
        sentence = QT_TRANSLATE_NOOP("policy", "%1 is an empty variable.");
    reporter.add("va-syntax", Severity::Error, variable.range, {sentence, {shown}}, [&] {
        if (right.empty())
            return Fixes{};
        return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Change to %1"), {right}}, replaced(variable.range, right))};
    });
    return true;
}

/// The nearest key; else a default, which then is what the variable always stands for.
Fixes otherKeyOrDefault(const Variable &variable, const std::string &name)
{
    std::vector<std::string_view> names;
    for (const catalogue::ConditionKey &known : catalogue::conditionKeys()) {
        if (!known.multivalued)
            names.push_back(known.name);
    }
    Fixes fixes;
    for (const std::string &near : nearestNames(name, names)) {
        const std::string text = "${" + near + "}";
        if (fixes.size() < 2)
            fixes.push_back(
                makeFix({QT_TRANSLATE_NOOP("policy", "Change to %1"), {text}}, replaced(variable.range, text)));
    }
    const std::string text = "${" + name + ", 'none'}";
    fixes.push_back(
        makeFix({QT_TRANSLATE_NOOP("policy", "Give it the default 'none'"), {}}, replaced(variable.range, text)));
    return fixes;
}

void reportKey(const Variable &variable, const PrincipalKinds &kinds, Reporter &reporter)
{
    const std::string name = keyOf(variable);
    if (name == "*" || name == "?" || name == "$")
        return;
    const catalogue::ConditionKey *key = catalogue::findConditionKey(name);
    const bool hasDefault = variable.inside.find(',') != std::string_view::npos;
    // Only IAM users have a name.
    const bool nameless = sameIgnoringCase(name, "aws:username") && (kinds.onlyRoles() || kinds.onlyServices());
    if ((key == nullptr || nameless) && !hasDefault) {
        reporter.add("va-unknown-key", Severity::Warning, variable.range,
                     {nameless ? QT_TRANSLATE_NOOP("policy", "The principal never has %1, so that the variable has no "
                                                             "value and the statement will not match.")
                               : QT_TRANSLATE_NOOP("policy", "%1 is no known key, so that the variable has no value "
                                                             "and the statement will not match."),
                      {excerpt(name)}},
                     [&] { return otherKeyOrDefault(variable, name); });
    } else if (key != nullptr && key->multivalued) {
        reporter.add("va-multivalued", Severity::Error, variable.range,
                     {QT_TRANSLATE_NOOP("policy", "%1 has several values and cannot be a variable."), {excerpt(name)}});
    }
}

/// Looks at all of a policy's variables, the first finding of a kind that concerns all of them once.
class Variables
{
public:
    Variables(const Subject &subject, Reporter &reporter)
        : m_subject(subject)
        , m_reporter(reporter)
    {}

    void statement(const StatementView &view)
    {
        m_kinds = principalKinds(view);
        for (const Member &member : view.node->members) {
            const std::string &key = member.key;
            if (key == "Sid" || key == "Action" || key == "NotAction" || key == "Principal" || key == "NotPrincipal")
                unsupported(member.value);
            else if (key == "Resource" || key == "NotResource")
                resource(member.value);
        }
        for (const ConditionView &condition : view.conditions) {
            unsupportedToken(condition.key->keyRange);
            for (const Node *value : condition.values)
                conditionValue(condition, *value);
        }
    }

private:
    void unsupportedToken(Range token)
    {
        for (const Variable &variable : variablesIn(m_subject.text, token))
            m_reporter.add("va-unsupported-element", Severity::Error, variable.range,
                           {QT_TRANSLATE_NOOP("policy", "There are no variables here: %1 is taken literally."),
                            {excerpt(slice(m_subject.text, variable.range))}});
    }

    void unsupported(const Node &node)
    {
        if (node.isString())
            unsupportedToken(node.range);
        for (const Node &element : node.elements)
            unsupported(element);
        for (const Member &member : node.members)
            unsupported(member.value);
    }

    void resource(const Node &node)
    {
        for (const Node &element : node.elements)
            resource(element);
        if (!node.isString() || node.text.find("${") == std::string::npos)
            return;
        // Without escapes the token is the text with a quote at each end, so that offsets can be compared.
        const std::size_t allowed = resourcePartAt(node.text);
        for (const Variable &variable : variablesIn(m_subject.text, node.range)) {
            const std::size_t offset = variable.range.begin - node.range.begin - 1;
            if (allowed == std::string::npos || offset < allowed)
                unsupportedToken(variable.range);
            else
                supported(variable);
        }
    }

    void conditionValue(const ConditionView &condition, const Node &value)
    {
        if (!value.isString() || value.text.find("${") == std::string::npos)
            return;
        const bool replacedHere =
            condition.parts.base == nullptr || condition.isFamily(Family::String) || condition.isFamily(Family::Arn);
        for (const Variable &variable : variablesIn(m_subject.text, value.range)) {
            if (replacedHere)
                supported(variable);
            else
                m_reporter.add("va-operator", Severity::Warning, variable.range,
                               {QT_TRANSLATE_NOOP("policy", "Variables are not replaced under %1."),
                                {excerpt(condition.op->key)}});
        }
    }

    void supported(const Variable &variable)
    {
        if (!m_subject.variablesWork) {
            oldVersion(variable);
            return;
        }
        if (!reportSyntax(m_subject, variable, m_reporter))
            reportKey(variable, m_kinds, m_reporter);
    }

    void oldVersion(const Variable &variable)
    {
        if (m_saidVersion || m_reporter.isSpoiled(variable.range))
            return;
        m_saidVersion = true;
        m_reporter.add("va-old-version", Severity::Error, variable.range,
                       {QT_TRANSLATE_NOOP("policy", "Only with Version 2012-10-17 is %1 a variable; now it is taken "
                                                    "literally."),
                        {excerpt(slice(m_subject.text, variable.range))}},
                       [&] {
                           return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Set Version to %1"), {"2012-10-17"}},
                                                edits::setVersion(m_subject.document, "2012-10-17"))};
                       });
    }

    const Subject &m_subject;
    Reporter &m_reporter;
    PrincipalKinds m_kinds; ///< of the statement that is looked at
    bool m_saidVersion = false;
};

void variables(const Subject &subject, Reporter &reporter)
{
    if (subject.text.find("${") == std::string_view::npos)
        return;
    Variables all(subject, reporter);
    for (const StatementView &statement : subject.statements)
        all.statement(statement);
}

constexpr std::array<DocumentRule, 1> rules{{
    {"va-old-version va-syntax va-unsupported-element va-operator va-multivalued va-unknown-key", variables},
}};

} // namespace

std::span<const DocumentRule> variableRules()
{
    return rules;
}

} // namespace policy::rules
