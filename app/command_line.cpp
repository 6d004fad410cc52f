// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command_line.h"

#include "app/evaluate_command.h"
#include "app/lint_command.h"

#include <algorithm>
#include <istream>
#include <ostream>
#include <string_view>

namespace {

constexpr std::string_view help = R"(Mandate, a console for Amazon SES sending authorization

Usage:
  mandate [--workspace FILE] [--language CODE] [--theme light|dark]
                          open the console
  mandate lint [--identity ARN] [--kind identity|iam] [--format text|json|sarif] FILE...
                          findings of policy documents ("-" is standard input)
  mandate evaluate [--trace] [FILE]
                          one decision per line of JSON
  mandate tour [--screenshots DIR] [--language CODE] [--theme light|dark]
                          a guided tour through the console, with pictures

  mandate COMMAND --help  more about a command
  mandate --version       version
)";

bool isWindowOption(const std::string &argument)
{
    // Qt's own options have one dash (-style, -platform); ours for the window are listed in the help.
    static constexpr std::string_view ours[] = {"--workspace", "--language", "--theme"};
    if (argument.starts_with("-") && !argument.starts_with("--"))
        return true;
    return std::any_of(std::begin(ours), std::end(ours), [&](std::string_view option) {
        return argument == option || argument.starts_with(std::string(option) + "=");
    });
}

} // namespace

std::optional<int> runWithoutWindow(const std::vector<std::string> &arguments, std::istream &in, std::ostream &out,
                                    std::ostream &err)
{
    if (arguments.empty())
        return std::nullopt;
    const std::string &command = arguments.front();
    const std::vector<std::string> rest(arguments.begin() + 1, arguments.end());
    const bool wantsHelp = std::find(rest.begin(), rest.end(), "--help") != rest.end();
    if (command == "lint")
        return runLint(rest, in, out, err);
    if (command == "evaluate")
        return runEvaluate(rest, in, out, err);
    if (command == "--version" || command == "-v") {
        out << "mandate " MANDATE_VERSION "\n";
        return 0;
    }
    if (command == "--help" || command == "-h" || command == "help" || wantsHelp) {
        out << help;
        return 0;
    }
    if (command == "tour" || isWindowOption(command))
        return std::nullopt;
    err << "mandate: there is no command \"" << command << "\". See mandate --help.\n";
    return 2;
}
