// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

/// Runs the commands that need no display: lint, evaluate, --help, --version; unknown ones are refused here. nullopt:
/// the arguments are for a window. Called before QApplication is made, which aborts where there is no display.
[[nodiscard]] std::optional<int> runWithoutWindow(const std::vector<std::string> &arguments, std::istream &in,
                                                  std::ostream &out, std::ostream &err);
