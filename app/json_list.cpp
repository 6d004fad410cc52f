// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json_list.h"

#include <ostream>

namespace lint {

namespace {

std::string spaces(int depth)
{
    return std::string(static_cast<std::size_t>(2 * depth), ' ');
}

} // namespace

std::string indented(const Json &json, int depth)
{
    std::string text;
    // Line ends inside of strings are escaped: each one here is between tokens.
    for (const char c : json.dump(2, ' ', false, Json::error_handler_t::replace)) {
        text.push_back(c);
        if (c == '\n')
            text += spaces(depth);
    }
    return text;
}

JsonList::JsonList(std::ostream &out, int depth)
    : m_out(out)
    , m_depth(depth)
{
    m_out << '[';
}

void JsonList::add(const Json &element)
{
    m_out << (m_empty ? "\n" : ",\n") << spaces(m_depth) << indented(element, m_depth);
    m_empty = false;
}

std::ostream &JsonList::close()
{
    if (!m_empty)
        m_out << '\n' << spaces(m_depth - 1);
    return m_out << ']';
}

} // namespace lint
