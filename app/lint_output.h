// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/check.h"

#include <iosfwd>
#include <memory>
#include <string>

/// The output formats of `mandate lint`. Findings are written as they come: memory does not grow with the files.
namespace lint {

struct CheckedFile
{
    std::string name; ///< as given; may be invalid UTF-8
    std::string text;
    policy::CheckResult result;
};

class Writer
{
public:
    virtual ~Writer() = default;
    virtual void write(const CheckedFile &) = 0;
    /// After the last file. `complete`: each file could be read.
    virtual void finish(bool complete) = 0;
};

// The stream must outlive the writer.
[[nodiscard]] std::unique_ptr<Writer> textWriter(std::ostream &);
/// An array of {file, id, severity, message, line, column, endLine, endColumn, fixes: [{title, edits: [{start, end,
/// text}]}]}; columns and offsets in bytes.
[[nodiscard]] std::unique_ptr<Writer> jsonWriter(std::ostream &);
/// SARIF 2.1.0 with all that GitHub's code scanning asks for. Columns count UTF-16 code units, as that standard says.
[[nodiscard]] std::unique_ptr<Writer> sarifWriter(std::ostream &);

} // namespace lint
