// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <nlohmann/json.hpp>

#include <iosfwd>
#include <string>

namespace lint {

using Json = nlohmann::ordered_json;

/// Two spaces for each of `depth`; bytes that are not UTF-8 become U+FFFD, for a file's name or text may hold some.
[[nodiscard]] std::string indented(const Json &, int depth);

/// A JSON array of which no more than one element is held.
class JsonList
{
public:
    /// Writes the bracket. `depth`: how far the elements are indented. The stream must outlive the list.
    JsonList(std::ostream &, int depth);
    void add(const Json &element);
    /// Writes the closing bracket; returns the stream.
    std::ostream &close();

private:
    std::ostream &m_out;
    int m_depth;
    bool m_empty = true;
};

} // namespace lint
