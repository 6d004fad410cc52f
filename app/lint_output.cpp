// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lint_output.h"

#include <nlohmann/json.hpp>
#include <ostream>

namespace lint {

namespace {

using Json = nlohmann::ordered_json;

const char *severityName(policy::Severity severity)
{
    switch (severity) {
    case policy::Severity::Error:
        return "error";
    case policy::Severity::Security:
        return "security";
    case policy::Severity::Warning:
        return "warning";
    case policy::Severity::Suggestion:
        break;
    }
    return "suggestion";
}

Json fixesOf(const policy::Finding &finding)
{
    Json fixes = Json::array();
    for (const policy::Fix &fix : finding.fixes) {
        Json edits = Json::array();
        for (const policy::TextEdit &edit : fix.edits)
            edits.push_back({{"start", edit.range.begin}, {"end", edit.range.end}, {"text", edit.text}});
        fixes.push_back({{"title", fix.title.english()}, {"edits", std::move(edits)}});
    }
    return fixes;
}

} // namespace

void writeText(const std::vector<CheckedFile> &files, std::ostream &out)
{
    for (const CheckedFile &file : files) {
        for (const policy::Finding &finding : file.result.findings) {
            const policy::Position at = policy::positionAt(file.text, finding.range.begin);
            out << file.name << ':' << at.line << ':' << at.column << ": " << severityName(finding.severity) << ": "
                << finding.message.english() << " [" << finding.id << "]\n";
        }
        if (file.result.suppressed > 0)
            out << file.name << ": and " << file.result.suppressed << " more findings\n";
    }
}

void writeJson(const std::vector<CheckedFile> &files, std::ostream &out)
{
    Json all = Json::array();
    for (const CheckedFile &file : files) {
        for (const policy::Finding &finding : file.result.findings) {
            const policy::Position begin = policy::positionAt(file.text, finding.range.begin);
            const policy::Position end = policy::positionAt(file.text, finding.range.end);
            all.push_back({{"file", file.name},
                           {"id", finding.id},
                           {"severity", severityName(finding.severity)},
                           {"message", finding.message.english()},
                           {"line", begin.line},
                           {"column", begin.column},
                           {"endLine", end.line},
                           {"endColumn", end.column},
                           {"fixes", fixesOf(finding)}});
        }
    }
    out << all.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

} // namespace lint
