// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/text.h"

#include <algorithm>

namespace policy {

std::string applied(std::string_view text, const TextEdits &edits)
{
    std::string result;
    result.reserve(text.size());
    std::size_t at = 0;
    for (const TextEdit &edit : edits) {
        if (edit.range.begin < at || edit.range.end < edit.range.begin || edit.range.end > text.size())
            continue;
        result.append(text.substr(at, edit.range.begin - at));
        result.append(edit.text);
        at = edit.range.end;
    }
    result.append(text.substr(at));
    return result;
}

Position positionAt(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
    const std::size_t lineStart = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    return {line + 1, before.size() - lineStart + 1};
}

} // namespace policy
