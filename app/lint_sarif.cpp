// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lint_output.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>

namespace lint {

namespace {

using Json = nlohmann::ordered_json;

const char *levelOf(policy::Severity severity)
{
    switch (severity) {
    case policy::Severity::Error:
        return "error";
    case policy::Severity::Security:
    case policy::Severity::Warning:
        return "warning";
    case policy::Severity::Suggestion:
        break;
    }
    return "note";
}

/// Columns in UTF-16 code units; a stray byte counts as one.
std::size_t columnAt(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const std::string_view line = before.substr(before.rfind('\n') + 1);
    std::size_t units = 0;
    for (const char c : line) {
        const auto byte = static_cast<unsigned char>(c);
        units += byte >= 0xF0 ? 2 : (byte & 0xC0) == 0x80 ? 0 : 1;
    }
    return units + 1;
}

Json regionOf(std::string_view text, policy::Range range)
{
    return {{"startLine", policy::positionAt(text, range.begin).line},
            {"startColumn", columnAt(text, range.begin)},
            {"endLine", policy::positionAt(text, range.end).line},
            {"endColumn", columnAt(text, range.end)}};
}

/// A relative or absolute URI reference; bytes that do not belong into one are escaped.
std::string uriOf(const std::string &file)
{
    if (file == "-")
        return "stdin";
    static constexpr char digits[] = "0123456789ABCDEF";
    static constexpr std::string_view plain = "-._~/";
    std::string uri = file.starts_with('/') ? "file://" : "";
    for (const char c : file) {
        const auto byte = static_cast<unsigned char>(c);
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (letter || plain.find(c) != std::string_view::npos) {
            uri.push_back(c);
        } else {
            uri.push_back('%');
            uri.push_back(digits[byte / 16]);
            uri.push_back(digits[byte % 16]);
        }
    }
    return uri;
}

Json locationOf(const CheckedFile &file, policy::Range range)
{
    return {{"physicalLocation",
             {{"artifactLocation", {{"uri", uriOf(file.name)}}}, {"region", regionOf(file.text, range)}}}};
}

Json fixOf(const CheckedFile &file, const policy::Fix &fix)
{
    Json replacements = Json::array();
    for (const policy::TextEdit &edit : fix.edits)
        replacements.push_back(
            {{"deletedRegion", regionOf(file.text, edit.range)}, {"insertedContent", {{"text", edit.text}}}});
    Json changes = Json::array();
    changes.push_back({{"artifactLocation", {{"uri", uriOf(file.name)}}}, {"replacements", std::move(replacements)}});
    return {{"description", {{"text", fix.title.english()}}}, {"artifactChanges", std::move(changes)}};
}

Json ruleOf(std::string_view id)
{
    Json rule = {{"id", id}};
    if (const policy::FindingHelp *help = policy::findingHelp(id)) {
        rule["shortDescription"] = {{"text", help->title}};
        rule["fullDescription"] = {{"text", help->why}};
        rule["help"] = {{"text", std::string(help->why) + "\nSee: " + help->documentation}};
        rule["defaultConfiguration"] = {{"level", levelOf(help->severity)}};
        if (help->severity == policy::Severity::Security)
            rule["properties"] = {{"tags", Json::array({"security"})}};
    }
    return rule;
}

Json resultOf(const CheckedFile &file, const policy::Finding &finding, std::size_t ruleIndex)
{
    Json result = {{"ruleId", finding.id},
                   {"ruleIndex", ruleIndex},
                   {"level", levelOf(finding.severity)},
                   {"message", {{"text", finding.message.english()}}},
                   {"locations", Json::array({locationOf(file, finding.range)})}};
    if (finding.related)
        result["relatedLocations"] = Json::array({locationOf(file, *finding.related)});
    if (!finding.fixes.empty()) {
        result["fixes"] = Json::array();
        for (const policy::Fix &fix : finding.fixes)
            result["fixes"].push_back(fixOf(file, fix));
    }
    return result;
}

} // namespace

void writeSarif(const std::vector<CheckedFile> &files, std::ostream &out)
{
    std::vector<std::string_view> ids;
    Json results = Json::array();
    for (const CheckedFile &file : files) {
        for (const policy::Finding &finding : file.result.findings) {
            auto place = std::find(ids.begin(), ids.end(), finding.id);
            if (place == ids.end())
                place = ids.insert(ids.end(), finding.id);
            results.push_back(resultOf(file, finding, static_cast<std::size_t>(place - ids.begin())));
        }
    }
    Json rules = Json::array();
    for (const std::string_view id : ids)
        rules.push_back(ruleOf(id));
    Json run = {{"tool", {{"driver", {{"name", "mandate"}, {"rules", std::move(rules)}}}}},
                {"columnKind", "utf16CodeUnits"},
                {"results", std::move(results)}};
    const Json log = {{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                      {"version", "2.1.0"},
                      {"runs", Json::array({std::move(run)})}};
    out << log.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

} // namespace lint
