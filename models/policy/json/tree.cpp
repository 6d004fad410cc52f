// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/json/tree.h"

#include <algorithm>

namespace policy::json {

const Member *Node::findMember(std::string_view key) const
{
    const auto found =
        std::find_if(members.rbegin(), members.rend(), [key](const Member &member) { return member.key == key; });
    return found == members.rend() ? nullptr : &*found;
}

const Node *Node::find(std::string_view key) const
{
    const Member *member = findMember(key);
    return member == nullptr ? nullptr : &member->value;
}

} // namespace policy::json
