// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/rules/context_fixes.h"

#include "policy/rules/tree_edits.h"

#include <algorithm>
#include <optional>

namespace policy::rules {

namespace {

using json::Node;

/// A string of the policy in whose place only one thing can stand.
struct KnownValue
{
    Range range;
    bool isIdentity = false; ///< else the owner's account
};

/// A placeholder in a Resource can only stand for the identity, one in aws:SourceAccount for its owner.
std::vector<KnownValue> knownValues(const Subject &subject)
{
    std::vector<KnownValue> known;
    for (const StatementView &statement : subject.statements) {
        if (statement.typed->resource) {
            for (const Item &item : statement.typed->resource->items.values)
                known.push_back({item.range, true});
        }
        for (const ConditionView &condition : statement.conditions) {
            if (condition.name != "aws:sourceaccount")
                continue;
            for (const Node *value : condition.values)
                known.push_back({value->range, false});
        }
    }
    std::sort(known.begin(), known.end(),
              [](const KnownValue &a, const KnownValue &b) { return a.range.begin < b.range.begin; });
    return known;
}

void fillPlaceholders(const Subject &subject, Findings &findings)
{
    if (!subject.identity || !subject.isSes())
        return;
    const std::vector<KnownValue> known = knownValues(subject);
    for (Finding &finding : findings) {
        if (finding.id != "placeholder" || !finding.fixes.empty())
            continue;
        const auto behind =
            std::upper_bound(known.begin(), known.end(), finding.range.begin,
                             [](std::size_t begin, const KnownValue &value) { return begin < value.range.begin; });
        if (behind == known.begin() || std::prev(behind)->range.end < finding.range.end)
            continue;
        const KnownValue &value = *std::prev(behind);
        if (value.isIdentity)
            finding.fixes.push_back(makeFix({QT_TRANSLATE_NOOP("policy", "Use this identity's ARN"), {}},
                                            replacedString(value.range, subject.context.identityArn)));
        else
            finding.fixes.push_back(
                makeFix({QT_TRANSLATE_NOOP("policy", "Use your own account %1"), {subject.ownerAccount()}},
                        replacedString(value.range, subject.ownerAccount())));
    }
}

/// The words of a comment as one name of letters and digits: "// allow the partner" becomes AllowThePartner.
std::string asSid(std::string_view comment)
{
    constexpr std::size_t longest = 64;
    std::string sid;
    bool starts = true;
    for (const char c : comment) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!letter && (c < '0' || c > '9')) {
            starts = true;
            continue;
        }
        sid.push_back(starts && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c);
        starts = false;
    }
    return sid.size() <= longest ? sid : std::string();
}

std::string asId(std::string_view comment)
{
    const std::size_t begin = comment.find_first_not_of("/*# \t");
    if (begin == std::string_view::npos)
        return {};
    return std::string(comment.substr(begin, comment.find_last_not_of("/*# \t\r\n") + 1 - begin));
}

/// "Sid": "..." of the statement around the comment, or "Id": "..." of the policy; each only where there is none.
std::optional<TextEdits> keepComment(const Subject &subject, Range comment)
{
    const std::string_view text = slice(subject.text, comment);
    for (const StatementView &statement : subject.statements) {
        const Range range = statement.node->range;
        if (range.begin > comment.begin || range.end < comment.end)
            continue;
        const std::string sid = asSid(text);
        const bool taken =
            std::any_of(subject.statements.begin(), subject.statements.end(),
                        [&](const StatementView &other) { return other.typed->sid && other.typed->sid->value == sid; });
        if (sid.empty() || taken || statement.member("Sid") != nullptr)
            return std::nullopt;
        return insertMember(subject.text, *statement.node, "\"Sid\": " + json::quoted(sid), Place::Front);
    }
    const std::string id = asId(text);
    const Node &root = subject.root();
    const bool inside = root.range.begin < comment.begin && comment.end < root.range.end;
    if (!subject.isSes() || !inside || id.empty() || root.find("Id") != nullptr)
        return std::nullopt;
    return insertMember(subject.text, root, "\"Id\": " + json::quoted(id), Place::Front);
}

void keepComments(const Subject &subject, Findings &findings)
{
    constexpr std::size_t most = 20;
    std::size_t seen = 0;
    for (Finding &finding : findings) {
        if (finding.id != "json-comment" || finding.fixes.size() != 1 || ++seen > most)
            continue;
        const std::optional<TextEdits> kept = keepComment(subject, finding.range);
        const TextEdits edits = kept ? joined(finding.fixes.front().edits, *kept) : TextEdits{};
        if (!edits.empty())
            finding.fixes.push_back(makeFix({QT_TRANSLATE_NOOP("policy", "Keep the remark in Sid or Id"), {}}, edits));
    }
}

/// The first fixes of all findings about things that are said twice, as far as they do not overlap.
TextEdits withoutRedundancy(const Findings &findings)
{
    TextEdits all;
    for (const Finding &finding : findings) {
        const bool redundant =
            finding.id == "st-redundant" || finding.id == "ac-redundant" || finding.id == "co-redundant-value";
        if (redundant && !finding.fixes.empty()) {
            const TextEdits &edits = finding.fixes.front().edits;
            all.insert(all.end(), edits.begin(), edits.end());
        }
    }
    std::sort(all.begin(), all.end(), [](const TextEdit &a, const TextEdit &b) {
        return a.range.begin != b.range.begin ? a.range.begin < b.range.begin : a.range.end > b.range.end;
    });
    TextEdits apart;
    for (TextEdit &edit : all) {
        if (apart.empty() || apart.back().range.end <= edit.range.begin)
            apart.push_back(std::move(edit));
    }
    return apart;
}

/// Where white space alone is not too much.
void shrink(const Subject &subject, Findings &findings)
{
    const auto size = std::find_if(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.id == "doc-size" && finding.fixes.empty();
    });
    if (size == findings.end() || subject.text.size() > Reporter::largestWithFixes)
        return;
    const TextEdits edits = withoutRedundancy(findings);
    const Document less(applied(subject.text, edits));
    if (edits.empty() || !less.isStrictJson() || less.statements().empty())
        return;
    std::string compact = json::compacted(less.text());
    if (compact.size() <= sesSizeLimit * 9 / 10)
        size->fixes.push_back(
            makeFix({QT_TRANSLATE_NOOP("policy", "Remove all that is redundant, and white space"), {}},
                    replaced({0, subject.text.size()}, std::move(compact))));
}

} // namespace

void addFixesFromContext(const Subject &subject, Findings &findings)
{
    fillPlaceholders(subject, findings);
    keepComments(subject, findings);
    shrink(subject, findings);
}

} // namespace policy::rules
