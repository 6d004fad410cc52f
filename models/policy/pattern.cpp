// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/pattern.h"

#include "policy/ascii.h"
#include "policy/catalogue.h"
#include "policy/evaluate.h"

namespace policy {

namespace {

/// The one value that a variable may stand for: never one of several, nor a key that may have several.
const std::string *variableValue(const Request &request, std::string_view key)
{
    const auto *values = findContext(request, key);
    if (!values || values->size() != 1)
        return nullptr;
    const auto *known = catalogue::findConditionKey(key);
    return known && known->multivalued ? nullptr : &values->front();
}

} // namespace

const std::vector<std::string> *findContext(const Request &request, std::string_view key)
{
    for (const ContextEntry &entry : request.context) {
        if (equalsIgnoringCase(entry.key, key))
            return &entry.values;
    }
    return nullptr;
}

Pattern::Pattern(std::string_view text, Syntax syntax)
{
    m_glob.reserve(text.size());
    while (!text.empty()) {
        std::size_t used = 0;
        if (syntax.variables && text.starts_with("${"))
            used = readVariable(text);
        if (used == 0) {
            used = 1;
            if (syntax.wildcards)
                appendPattern(m_glob, text.substr(0, 1));
            else
                appendLiteral(m_glob, text.substr(0, 1));
        }
        text.remove_prefix(used);
    }
}

/// `text` starts with "${". Returns the bytes taken; 0: no closing brace, so it is text.
std::size_t Pattern::readVariable(std::string_view text)
{
    constexpr std::string_view separator = ", '";
    auto end = text.find('}');
    if (end == std::string_view::npos)
        return 0;
    Variable variable{.at = m_glob.size(), .key = {}, .fallback = {}};
    const auto comma = text.find(separator);
    if (comma < end) {
        const auto value = comma + separator.size();
        const auto close = text.find("'}", value); // a default may hold a brace
        if (close == std::string_view::npos)
            return 0;
        variable.key = text.substr(2, comma - 2);
        variable.fallback = text.substr(value, close - value);
        end = close + 1;
    } else {
        variable.key = text.substr(2, end - 2);
    }
    if (variable.key == "*" || variable.key == "?" || variable.key == "$") {
        appendLiteral(m_glob, variable.key);
        m_hasEscapes = true;
    } else {
        m_variables.push_back(std::move(variable));
    }
    return end + 1;
}

std::optional<GlobView> Pattern::filled(const Request &request, Glob &space) const
{
    if (m_variables.empty())
        return m_glob;
    space.clear();
    std::size_t copied = 0;
    for (const Variable &variable : m_variables) {
        space.append(m_glob, copied, variable.at - copied);
        copied = variable.at;
        const auto *value = variableValue(request, variable.key);
        if (!value && !variable.fallback)
            return std::nullopt;
        appendLiteral(space, value ? *value : *variable.fallback);
    }
    space.append(m_glob, copied);
    return space;
}

std::string shown(GlobView glob)
{
    std::string text;
    text.reserve(glob.size());
    for (const char16_t c : glob)
        text.push_back(c == anyRun ? '*' : c == anyOne ? '?' : static_cast<char>(c));
    return text;
}

} // namespace policy
