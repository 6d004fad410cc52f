// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any text as a policy, any text as the request: no crash, no hang, and asking for a trace never changes the decision.
// Lines of the input: principal, action, resource, key, value; the rest is the policy's text.

#include "policy/evaluate.h"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string_view rest(reinterpret_cast<const char *>(data), size);
    std::array<std::string, 5> lines;
    for (std::string &line : lines) {
        const auto end = rest.find('\n');
        line = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    const policy::CompiledPolicy compiled{policy::Document(std::string(rest))};
    const policy::PolicySet policies{"111111111111", {compiled}, {compiled}};
    const policy::Request request{lines[0], {}, lines[1], lines[2], {{lines[3], {lines[4]}}, {"aws:list", {}}}};
    const policy::Decision plain = policy::evaluate(policies, request, false);
    const policy::Decision traced = policy::evaluate(policies, request, true);
    if (plain.outcome != traced.outcome || plain.decidedBy != traced.decidedBy)
        std::abort();
    if (traced.trace.size() != 2 * compiled.statementCount())
        std::abort();
    return 0;
}
