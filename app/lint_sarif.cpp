// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json_list.h"
#include "app/line_fingerprint.h"
#include "app/lint_output.h"
#include "app/lint_pages.h"

#include <algorithm>
#include <ostream>

namespace lint {

namespace {

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
    // Code scanning matches the path with those of the repository.
    const std::string_view path = file.starts_with("./") ? std::string_view(file).substr(2) : std::string_view(file);
    for (const char c : path) {
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

/// "pr-public-weak" -> "PrPublicWeak": the standard wants a name that reads as an identifier.
std::string nameOf(std::string_view id)
{
    std::string name;
    bool upper = true;
    for (const char c : id) {
        if (c != '-')
            name.push_back(upper && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c);
        upper = c == '-';
    }
    return name;
}

Json propertiesOf(policy::Severity severity)
{
    Json properties = {{"tags", Json::array({"policy"})}, {"precision", "high"}};
    switch (severity) {
    case policy::Severity::Security:
        properties["tags"].push_back("security");
        properties["security-severity"] = "7.0"; // code scanning shows 7.0 to 8.9 as high
        break;
    case policy::Severity::Error:
        properties["problem.severity"] = "error";
        break;
    case policy::Severity::Warning:
        properties["problem.severity"] = "warning";
        break;
    case policy::Severity::Suggestion:
        properties["problem.severity"] = "recommendation";
        break;
    }
    return properties;
}

Json ruleOf(std::string_view id)
{
    Json rule = {{"id", id}, {"name", nameOf(id)}};
    if (const policy::FindingHelp *help = policy::findingHelp(id)) {
        const std::string page = pageOf(help->documentation);
        rule["shortDescription"] = {{"text", help->title}};
        rule["fullDescription"] = {{"text", help->why}};
        rule["helpUri"] = page;
        rule["help"] = {{"text", std::string(help->why) + "\nSee: " + help->documentation},
                        {"markdown", std::string(help->why) + "\n\nSee: [" + help->documentation + "](" + page + ")"}};
        rule["defaultConfiguration"] = {{"level", levelOf(help->severity)}};
        rule["properties"] = propertiesOf(help->severity);
    }
    return rule;
}

Json resultOf(const CheckedFile &file, const policy::Finding &finding, std::size_t ruleIndex,
              const std::string &fingerprint)
{
    Json result = {{"ruleId", finding.id},
                   {"ruleIndex", ruleIndex},
                   {"level", levelOf(finding.severity)},
                   {"message", {{"text", finding.message.english()}}},
                   {"locations", Json::array({locationOf(file, finding.range)})},
                   {"partialFingerprints", {{"primaryLocationLineHash", fingerprint}}}};
    if (finding.related)
        result["relatedLocations"] = Json::array({locationOf(file, *finding.related)});
    if (!finding.fixes.empty()) {
        result["fixes"] = Json::array();
        for (const policy::Fix &fix : finding.fixes)
            result["fixes"].push_back(fixOf(file, fix));
    }
    return result;
}

/// The results stand before the tool, whose list of rules is known only at the end.
class SarifWriter final : public Writer
{
public:
    explicit SarifWriter(std::ostream &out)
        : m_results(head(out), 4)
    {}

    void write(const CheckedFile &file) override
    {
        if (file.result.findings.empty())
            return;
        const std::vector<std::string> fingerprints = lineFingerprints(file.text);
        for (const policy::Finding &finding : file.result.findings) {
            auto place = std::find(m_ids.begin(), m_ids.end(), finding.id);
            if (place == m_ids.end())
                place = m_ids.insert(m_ids.end(), finding.id);
            const std::size_t line = policy::positionAt(file.text, finding.range.begin).line;
            m_results.add(resultOf(file, finding, static_cast<std::size_t>(place - m_ids.begin()),
                                   fingerprints[std::min(line, fingerprints.size()) - 1]));
        }
    }

    void finish(bool complete) override
    {
        Json rules = Json::array();
        for (const std::string_view id : m_ids)
            rules.push_back(ruleOf(id));
        const Json tool = {{"driver",
                            {{"name", "mandate"},
                             {"version", MANDATE_VERSION},
                             {"semanticVersion", MANDATE_VERSION},
                             {"rules", std::move(rules)}}}};
        const Json invocations = Json::array({Json{{"executionSuccessful", complete}}});
        m_results.close() << ",\n      \"invocations\": " << indented(invocations, 3)
                          << ",\n      \"tool\": " << indented(tool, 3) << "\n    }\n  ]\n}\n";
    }

private:
    static std::ostream &head(std::ostream &out)
    {
        return out << R"({
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "columnKind": "utf16CodeUnits",
      "results": )";
    }

    JsonList m_results;
    std::vector<std::string_view> m_ids; ///< of the rules, in the order of ruleIndex
};

} // namespace

std::unique_ptr<Writer> sarifWriter(std::ostream &out)
{
    return std::make_unique<SarifWriter>(out);
}

} // namespace lint
