// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lint_output.h"
#include "app/json_list.h"

#include <ostream>

namespace lint {

namespace {

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

class TextWriter final : public Writer
{
public:
    explicit TextWriter(std::ostream &out)
        : m_out(out)
    {}

    void write(const CheckedFile &file) override
    {
        for (const policy::Finding &finding : file.result.findings) {
            const policy::Position at = policy::positionAt(file.text, finding.range.begin);
            m_out << file.name << ':' << at.line << ':' << at.column << ": " << severityName(finding.severity) << ": "
                  << finding.message.english() << " [" << finding.id << "]\n";
        }
        if (file.result.suppressed > 0)
            m_out << file.name << ": and " << file.result.suppressed << " more findings\n";
    }

    void finish(bool) override {}

private:
    std::ostream &m_out;
};

class JsonWriter final : public Writer
{
public:
    explicit JsonWriter(std::ostream &out)
        : m_list(out, 1)
    {}

    void write(const CheckedFile &file) override
    {
        for (const policy::Finding &finding : file.result.findings) {
            const policy::Position begin = policy::positionAt(file.text, finding.range.begin);
            const policy::Position end = policy::positionAt(file.text, finding.range.end);
            m_list.add({{"file", file.name},
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

    void finish(bool) override { m_list.close() << '\n'; }

private:
    JsonList m_list;
};

} // namespace

std::unique_ptr<Writer> textWriter(std::ostream &out)
{
    return std::make_unique<TextWriter>(out);
}

std::unique_ptr<Writer> jsonWriter(std::ostream &out)
{
    return std::make_unique<JsonWriter>(out);
}

} // namespace lint
