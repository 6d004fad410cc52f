// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/glob.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

struct Request;

/// The value of a key in the request, nullptr when absent. Key names fold case.
[[nodiscard]] const std::vector<std::string> *findContext(const Request &, std::string_view key);

/// A string of a policy taken apart: text, wildcards, variables (policy-language.md section 5).
class Pattern
{
public:
    struct Syntax
    {
        bool wildcards = false; ///< * and ? are wildcards
        bool variables = false; ///< ${...} is a variable: Version is 2012-10-17
    };

    Pattern() = default;
    Pattern(std::string_view text, Syntax syntax);

    [[nodiscard]] bool hasVariables() const { return !m_variables.empty(); }
    [[nodiscard]] bool hasEscapes() const { return m_hasEscapes; } ///< ${*}, ${?} or ${$}

    /// The glob with the request's values in place; nothing if a variable has neither value nor default. Only variables
    /// cost memory: `space` holds the result then.
    [[nodiscard]] std::optional<GlobView> filled(const Request &request, Glob &space) const;

private:
    struct Variable
    {
        std::size_t at = 0; ///< where in m_glob the value goes
        std::string key;
        std::optional<std::string> fallback;
    };
    [[nodiscard]] std::size_t readVariable(std::string_view text);

    Glob m_glob;
    std::vector<Variable> m_variables;
    bool m_hasEscapes = false;
};

/// A filled glob as text for people; wildcards and text look the same.
[[nodiscard]] std::string shown(GlobView glob);

} // namespace policy
