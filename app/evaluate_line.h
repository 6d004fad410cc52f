// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/evaluate.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <variant>

/// One line of `mandate evaluate` (see evaluate_command.h) and its answer.
namespace evaluate_line {

using Json = nlohmann::ordered_json;

struct Question
{
    std::optional<Json> id;
    policy::PolicySet policies;
    policy::Request request;
};

struct Mistake
{
    std::optional<Json> id; ///< as far as the line could be read
    std::string text;
};

[[nodiscard]] std::variant<Question, Mistake> read(const std::string &line);

[[nodiscard]] Json answer(const Question &, bool withTrace);
[[nodiscard]] Json answer(const Mistake &);

} // namespace evaluate_line
