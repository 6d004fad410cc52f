// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evaluate_command.h"

#include "app/evaluate_line.h"

#include <fstream>
#include <iostream>
#include <string_view>

namespace {

constexpr std::string_view help = R"(Usage: mandate evaluate [--trace] [FILE]

Decides requests: reads one JSON object per line from FILE (standard input
without FILE or with "-") and writes one per line, in the same order.

  --trace   add which statements were asked, what was compared, and why

In:  {"id", "ownerAccount", "identityArn", "policies": [DOCUMENT...],
      "delegateIdentityPolicies": [DOCUMENT...],
      "request": {"principalArn", "principalAccount", "action", "resourceArn",
                  "context": {"KEY": ["VALUE"...]...}}}
Out: {"id", "decision": "allowed" | "implicitDeny" | "explicitDeny", "trace"?}
     or {"id"?, "error"} for a line that cannot be read

The context is complete: a key that is not listed is absent from the request.
Only the policies given are asked; there are no service control policies,
permissions boundaries or session policies.

Exit status: 0; 1 if a line could not be read; 2 if FILE could not be.
)";

int evaluateLines(std::istream &in, std::ostream &out, bool withTrace)
{
    bool allRead = true;
    std::string line;
    while (std::getline(in, line)) {
        if (line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        const auto read = evaluate_line::read(line);
        evaluate_line::Json json;
        if (const auto *question = std::get_if<evaluate_line::Question>(&read)) {
            json = evaluate_line::answer(*question, withTrace);
        } else {
            json = evaluate_line::answer(std::get<evaluate_line::Mistake>(read));
            allRead = false;
        }
        // A policy's text may hold bytes that are not UTF-8; they must not end the run.
        out << json.dump(-1, ' ', false, evaluate_line::Json::error_handler_t::replace) << '\n';
        // Who waits for an answer before asking on must get it; who pours lines in need not pay for each.
        if (in.rdbuf()->in_avail() <= 0)
            out.flush();
    }
    out.flush();
    return allRead ? 0 : 1;
}

} // namespace

int runEvaluate(const std::vector<std::string> &arguments, std::istream &in, std::ostream &out, std::ostream &err)
{
    bool withTrace = false;
    std::string file = "-";
    bool fileGiven = false;
    for (const std::string &argument : arguments) {
        if (argument == "--help" || argument == "-h") {
            out << help;
            return 0;
        }
        if (argument == "--trace") {
            withTrace = true;
        } else if (fileGiven || (argument.size() > 1 && argument.starts_with('-'))) {
            err << "mandate evaluate: unexpected \"" << argument << "\". See mandate evaluate --help.\n";
            return 2;
        } else {
            file = argument;
            fileGiven = true;
        }
    }
    if (file == "-")
        return evaluateLines(in, out, withTrace);
    std::ifstream stream(file, std::ios::binary);
    if (!stream || stream.peek() == std::ifstream::traits_type::eof()) {
        if (stream.is_open() && stream.eof() && !stream.bad())
            return 0;
        err << "mandate evaluate: cannot read \"" << file << "\".\n";
        return 2;
    }
    return evaluateLines(stream, out, withTrace);
}
