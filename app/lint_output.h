// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/check.h"

#include <iosfwd>
#include <string>
#include <vector>

/// The output formats of `mandate lint`.
namespace lint {

struct CheckedFile
{
    std::string name; ///< as given; may be invalid UTF-8
    std::string text;
    policy::CheckResult result;
};

void writeText(const std::vector<CheckedFile> &, std::ostream &);
/// An array of {file, id, severity, message, line, column, endLine, endColumn, fixes: [{title, edits: [{start, end,
/// text}]}]}; columns and offsets in bytes.
void writeJson(const std::vector<CheckedFile> &, std::ostream &);
/// SARIF 2.1.0. Columns count UTF-16 code units, as that standard says.
void writeSarif(const std::vector<CheckedFile> &, std::ostream &);

} // namespace lint
