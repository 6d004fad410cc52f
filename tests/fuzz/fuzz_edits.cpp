// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first bytes choose edits, the rest is the text: edits stay inside it, and strict text stays strict.

#include "policy/tst_edits_random.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

using namespace policy;

void demand(bool holds, const char *what, std::string_view text)
{
    if (holds)
        return;
    std::fprintf(stderr, "violated: %s\n%.*s\n", what, static_cast<int>(text.size()), text.data());
    std::abort();
}

std::size_t mistakes(const Document &document)
{
    const Findings &findings = document.textFindings();
    return static_cast<std::size_t>(std::count_if(findings.begin(), findings.end(),
                                                  [](const Finding &finding) { return finding.id != "placeholder"; }));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::size_t choices = 24;
    if (size < choices)
        return 0;
    std::size_t used = 0;
    const auto number = [&](std::size_t below) { return used < choices ? data[used++] % below : 0; };
    Document document(std::string(reinterpret_cast<const char *>(data) + choices, size - choices));
    while (used < choices) {
        const TextEdits edits = random_edits::someEdit(document, number);
        std::size_t at = 0;
        for (const TextEdit &edit : edits) {
            demand(edit.range.begin >= at && edit.range.begin <= edit.range.end, "edits sorted and apart",
                   document.text());
            at = edit.range.end;
        }
        demand(at <= document.text().size(), "edits inside", document.text());
        Document after(applied(document.text(), edits));
        const bool blank = document.text().find_first_not_of(" \t\r\n") == std::string::npos;
        if (!edits.empty() && !blank) {
            demand(!document.isStrictJson() || after.isStrictJson(), "strict stays strict", document.text());
            demand(mistakes(after) <= mistakes(document), "no new mistakes", document.text());
        }
        document = std::move(after);
    }
    return 0;
}
