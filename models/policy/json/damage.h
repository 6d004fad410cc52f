// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/json/report.h"
#include "policy/text.h"

#include <string_view>
#include <vector>

namespace policy::json {

/// One kind of paste damage: it has one cause, so it becomes one finding with one fix for the whole document.
struct Marks
{
    std::vector<Range> places;
    TextEdits edits; ///< mend all places; also what mending makes necessary, e.g. escaping inner quotes

    void add(Range place, std::string replacement)
    {
        places.push_back(place);
        edits.push_back({place, std::move(replacement)});
    }
    void dropFrom(std::size_t offset);
};

/// What copying through web pages and word processors did to the text, collected while reading it as if it were sound.
struct Damage
{
    Marks smartQuotes;
    Marks singleQuotes;
    Marks spaces;
    Marks lineNumbers;
    Marks entities;
    std::vector<std::size_t> badBytesOutsideStrings; ///< ascending

    void dropFrom(std::size_t offset);
    /// `badBytes`: all bytes of the text that are not UTF-8, ascending.
    void reportTo(Report &report, std::string_view text, const std::vector<std::size_t> &badBytes) const;
};

} // namespace policy::json
