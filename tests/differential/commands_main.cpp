// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `mandate lint` and `mandate evaluate` without the rest of the program, so that comparing them needs no window.

#include "app/evaluate_command.h"
#include "app/lint_command.h"

#include <algorithm>
#include <iostream>

int main(int argc, char **argv)
{
    std::ios::sync_with_stdio(false);
    const std::string command = argc > 1 ? argv[1] : "";
    const std::vector<std::string> arguments(argv + std::min(argc, 2), argv + argc);
    if (command == "evaluate")
        return runEvaluate(arguments, std::cin, std::cout, std::cerr);
    if (command == "lint")
        return runLint(arguments, std::cin, std::cout, std::cerr);
    std::cerr << "Usage: mandate_commands_only lint|evaluate ARGUMENTS...\n";
    return 2;
}
