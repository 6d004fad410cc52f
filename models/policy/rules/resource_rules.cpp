// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/edits.h"
#include "policy/json/report.h"
#include "policy/rules/effects.h"
#include "policy/rules/rule.h"
#include "policy/rules/tree_edits.h"

#include <algorithm>
#include <array>

namespace policy::rules {

namespace {

using json::excerpt;
using Fixes = std::vector<Fix>;

std::string_view nameOf(std::string_view resource)
{
    const std::size_t slash = resource.find('/');
    return slash == std::string_view::npos ? resource : resource.substr(slash + 1);
}

std::string_view typeOf(std::string_view resource)
{
    return resource.substr(0, resource.find('/'));
}

Fixes thisIdentity(const Subject &subject, const Item &item)
{
    if (!subject.identity)
        return {};
    return {makeFix({QT_TRANSLATE_NOOP("policy", "Use this identity's ARN"), {}},
                    replacedString(item.range, subject.context.identityArn))};
}

struct Format
{
    bool usable = false;
    std::optional<Message> mistake; ///< none: not to be looked at further, but no mistake either
};

Format formatOf(const Subject &subject, const std::string &value)
{
    const auto mistake = [](Message message) { return Format{false, std::move(message)}; };
    const std::string shown = excerpt(value);
    const std::optional<Arn> arn = splitArn(value);
    const bool wild = !subject.isSes();
    if (!arn || value.find_first_of(" \t\r\n") != std::string::npos) {
        // IAM completes a short ARN with wildcards.
        if (wild && value.starts_with("arn:") && !arn && value.find_first_of(" \t\r\n") == std::string::npos &&
            value.find("::") == std::string::npos)
            return {};
        return mistake({QT_TRANSLATE_NOOP("policy", "%1 is not an ARN."), {shown}});
    }
    const auto open = [wild](std::string_view part) { return wild && hasWildcard(part); };
    if (!isPartition(arn->partition) && !open(arn->partition)) {
        return mistake({QT_TRANSLATE_NOOP("policy", "%1 is no partition of AWS."), {excerpt(arn->partition)}});
    }
    if (wild && hasWildcard(arn->service)) {
        return mistake({QT_TRANSLATE_NOOP("policy", "%1: the service of an ARN cannot hold wildcards."), {shown}});
    }
    if (arn->service != "ses") {
        if (!wild)
            return mistake({QT_TRANSLATE_NOOP("policy", "%1 is not the ARN of an SES identity."), {shown}});
        return {};
    }
    if (!isAccountId(arn->account) && !open(arn->account)) {
        return mistake({QT_TRANSLATE_NOOP("policy", "%1: the account of an ARN has 12 digits."), {shown}});
    }
    const bool named = arn->resource.find('/') != std::string_view::npos && !nameOf(arn->resource).empty();
    if ((!named && !open(arn->resource)) || arn->region.empty()) {
        return mistake(
            {QT_TRANSLATE_NOOP("policy", "%1 lacks a part; an identity's ARN ends in identity/ and its name."),
             {shown}});
    }
    if (!wild && typeOf(arn->resource) != "identity") {
        return mistake({QT_TRANSLATE_NOOP("policy", "%1 is not the ARN of an SES identity."), {shown}});
    }
    return {true, {}};
}

/// Without the spaces, when that mends it.
std::optional<std::string> tightened(const Subject &subject, const std::string &value)
{
    std::string tight = value;
    std::erase_if(tight, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
    const Format format = formatOf(subject, tight);
    if (tight == value || format.mistake)
        return std::nullopt;
    const bool known = !format.usable || isRegion(splitArn(tight)->region) || hasWildcard(splitArn(tight)->region);
    const bool another = subject.isSes() && subject.identity && tight != subject.context.identityArn;
    return known && !another ? std::optional(std::move(tight)) : std::nullopt;
}

/// True: it is no usable ARN, and that was reported.
bool reportFormat(const Subject &subject, const Item &item, Reporter &reporter)
{
    const Format format = formatOf(subject, item.value);
    if (!format.mistake)
        return !format.usable;
    reporter.add("rs-format", Severity::Error, item.range, *format.mistake, [&] {
        if (const auto tight = tightened(subject, item.value))
            return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Change to %1"), {excerpt(*tight)}},
                                 replacedString(item.range, *tight))};
        return thisIdentity(subject, item);
    });
    return true;
}

/// What is different, for the sentence; both are ARNs of SES.
Message difference(const Subject &subject, const Arn &arn)
{
    const Arn &own = *subject.identity;
    const std::string name(nameOf(own.resource));
    const auto text = [](std::string_view part) { return excerpt(part); };
    if (arn.region != own.region)
        return {QT_TRANSLATE_NOOP("policy", "This policy belongs to %1 in the region %2, not %3."),
                {name, text(own.region), text(arn.region)}};
    if (arn.account != own.account)
        return {QT_TRANSLATE_NOOP("policy", "This policy belongs to %1 of the account %2, not %3."),
                {name, text(own.account), text(arn.account)}};
    if (arn.partition != own.partition)
        return {QT_TRANSLATE_NOOP("policy", "This policy belongs to %1 in the partition %2, not %3."),
                {name, text(own.partition), text(arn.partition)}};
    return {QT_TRANSLATE_NOOP("policy", "This policy belongs to the identity %1, not %2."),
            {name, text(nameOf(arn.resource))}};
}

/// False: it is something else than this identity.
bool sesResource(const Subject &subject, const Item &item, Reporter &reporter)
{
    const std::string &value = item.value;
    if (value.empty() || value.find("${") != std::string::npos)
        return true;
    if (hasWildcard(value)) {
        reporter.add("rs-wildcard", Severity::Error, item.range,
                     {QT_TRANSLATE_NOOP("policy", "SES wants the ARN of the identity, without wildcards, not %1."),
                      {excerpt(value)}},
                     [&] { return thisIdentity(subject, item); });
        return false;
    }
    if (reportFormat(subject, item, reporter))
        return false;
    const Arn arn = *splitArn(value);
    if (!subject.identity) {
        if (!isRegion(arn.region))
            reporter.add("rs-format", Severity::Warning, item.range,
                         {QT_TRANSLATE_NOOP("policy", "SES is not known in a region %1."), {excerpt(arn.region)}});
        return true;
    }
    if (value == subject.context.identityArn)
        return true;
    if (sameIgnoringCase(value, subject.context.identityArn)) {
        reporter.add("rs-case", Severity::Warning, item.range,
                     {QT_TRANSLATE_NOOP("policy", "ARNs are compared with case: this one differs from %1."),
                      {subject.context.identityArn}},
                     [&] { return thisIdentity(subject, item); });
        return false;
    }
    reporter.add("rs-not-this-identity", Severity::Error, item.range, difference(subject, arn),
                 [&] { return thisIdentity(subject, item); });
    return false;
}

void several(const Subject &subject, const StatementView &statement, std::optional<std::size_t> own, Reporter &reporter)
{
    const Items &items = statement.typed->resource->items;
    if (items.values.size() < 2)
        return;
    reporter.add("rs-several", Severity::Warning, items.values[1].range,
                 {QT_TRANSLATE_NOOP("policy", "SES documents one resource: the identity to which the policy is "
                                              "attached."),
                  {}},
                 [&] {
                     if (!own)
                         return Fixes{};
                     const std::string kept(slice(subject.text, items.values[*own].range));
                     return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Keep only this identity's ARN"), {}},
                                          replaced(items.range, kept))};
                 });
}

/// NotResource of this identity covers nothing that the policy can speak of; of any other one, just this identity.
Fixes asResource(const Subject &subject, const StatementView &statement, const ListElement &resource)
{
    const std::vector<Item> &items = resource.items.values;
    const bool own = !subject.identity || std::any_of(items.begin(), items.end(), [&](const Item &item) {
        return covers(item.value, subject.context.identityArn, false);
    });
    const TextEdits rename = replacedString(resource.items.key, "Resource");
    if (!own)
        return {makeFix({QT_TRANSLATE_NOOP("policy", "Change to Resource with this identity's ARN"), {}},
                        joined(rename, replacedString(resource.items.range, subject.context.identityArn)))};
    const Fix::Effect effect = coversMore(statement);
    return {makeFix({titled(effect, QT_TRANSLATE_NOOP("policy", "Change to Resource"),
                            QT_TRANSLATE_NOOP("policy", "Change to Resource (grants more)"),
                            QT_TRANSLATE_NOOP("policy", "Change to Resource (grants less)")),
                     {}},
                    rename, effect)};
}

void resources(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    if (!statement.typed->resource)
        return;
    const ListElement &resource = *statement.typed->resource;
    if (!subject.isSes()) {
        for (const Item &item : resource.items.values) {
            if (item.value == "*" || item.value.empty() || item.value.find("${") != std::string::npos ||
                reportFormat(subject, item, reporter))
                continue;
            const Arn arn = *splitArn(item.value);
            if (!hasWildcard(arn.region) && !isRegion(arn.region))
                reporter.add("rs-format", Severity::Warning, item.range,
                             {QT_TRANSLATE_NOOP("policy", "SES is not known in a region %1."), {excerpt(arn.region)}});
        }
        return;
    }
    if (resource.negated) {
        reporter.add("rs-not-resource", Severity::Security, resource.items.key,
                     {QT_TRANSLATE_NOOP("policy", "NotResource means every identity but this one."), {}},
                     [&] { return asResource(subject, statement, resource); });
        return;
    }
    std::optional<std::size_t> own;
    for (std::size_t i = 0; i < resource.items.values.size(); ++i) {
        if (sesResource(subject, resource.items.values[i], reporter) && !own && subject.identity)
            own = i;
    }
    several(subject, statement, own, reporter);
}

constexpr std::array<StatementRule, 1> rules{{
    {"rs-not-this-identity rs-wildcard rs-format rs-several rs-not-resource rs-case", resources},
}};

} // namespace

std::span<const StatementRule> resourceRules()
{
    return rules;
}

} // namespace policy::rules
