// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <iosfwd>
#include <string>
#include <vector>

/// `mandate lint`: findings of policy documents. `arguments` are those behind "lint"; the file "-" is `in`.
/// Returns the exit code: 0 no finding of severity error, 1 some, 2 wrong usage or a file that cannot be read (said on
/// `err`; the other files are still checked).
int runLint(const std::vector<std::string> &arguments, std::istream &in, std::ostream &out, std::ostream &err);
