// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command_line.h"
#include "app/console.h"

#include <iostream>
#include <string>
#include <vector>

int main(int argc, char **argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (const auto code = runWithoutWindow(arguments, std::cin, std::cout, std::cerr))
        return *code;
    if (!arguments.empty() && arguments.front() == "tour")
        return runTour(argc, argv);
    return runConsole(argc, argv);
}
