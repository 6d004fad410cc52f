// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/rules/nearest_name.h"

#include "policy/rules/words.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace policy::rules {

namespace {

constexpr std::size_t longestName = 64;

/// Edit distance in which two swapped neighbours count once.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> twoAbove(b.size() + 1);
    std::vector<std::size_t> above(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        above[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], twoAbove[j - 2] + 1);
        }
        twoAbove.swap(above);
        above.swap(row);
    }
    return above[b.size()];
}

/// Letters and digits only: "Not Action" and "not_action" mean NotAction.
std::string bare(std::string_view word)
{
    std::string result = lower(latinised(word));
    std::erase_if(result, [](char c) { return c == ' ' || c == '_' || c == '-'; });
    return result;
}

} // namespace

std::string latinised(std::string_view text)
{
    static constexpr std::pair<std::string_view, char> letters[] = {
        {"\u0430", 'a'}, {"\u0441", 'c'}, {"\u0435", 'e'}, {"\u0456", 'i'}, {"\u0458", 'j'}, {"\u043E", 'o'},
        {"\u0440", 'p'}, {"\u0455", 's'}, {"\u0443", 'y'}, {"\u0445", 'x'}, {"\u0410", 'A'}, {"\u0412", 'B'},
        {"\u0421", 'C'}, {"\u0415", 'E'}, {"\u041D", 'H'}, {"\u0406", 'I'}, {"\u041A", 'K'}, {"\u041C", 'M'},
        {"\u041E", 'O'}, {"\u0420", 'P'}, {"\u0405", 'S'}, {"\u0422", 'T'}, {"\u0425", 'X'}, {"\u0391", 'A'},
        {"\u0392", 'B'}, {"\u0395", 'E'}, {"\u0397", 'H'}, {"\u0399", 'I'}, {"\u039A", 'K'}, {"\u039C", 'M'},
        {"\u039D", 'N'}, {"\u039F", 'O'}, {"\u03A1", 'P'}, {"\u03A4", 'T'}, {"\u03BF", 'o'}};
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const auto letter = std::find_if(std::begin(letters), std::end(letters),
                                         [&](const auto &pair) { return text.substr(at).starts_with(pair.first); });
        const bool found = static_cast<unsigned char>(text[at]) >= 0x80 && letter != std::end(letters);
        result.push_back(found ? letter->second : text[at]);
        at += found ? letter->first.size() : 1;
    }
    return result;
}

std::vector<std::string> nearestNames(std::string_view word, std::span<const std::string_view> names)
{
    if (word.empty() || word.size() > longestName)
        return {};
    struct Candidate
    {
        std::size_t distance;
        std::string_view name;
    };
    std::vector<Candidate> candidates;
    const std::string plain = bare(word);
    for (const std::string_view name : names) {
        if (name == word)
            continue;
        const std::string other = bare(name);
        const std::size_t allowed = std::min<std::size_t>(2, name.size() / 3);
        const std::size_t difference =
            plain.size() > other.size() ? plain.size() - other.size() : other.size() - plain.size();
        if (difference > 2)
            continue;
        const std::size_t away = distance(plain, other);
        if (away == 0 || away <= allowed)
            candidates.push_back({away, name});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.distance < b.distance; });
    std::vector<std::string> result;
    for (const Candidate &candidate : candidates) {
        if (result.size() < 3)
            result.emplace_back(candidate.name);
    }
    return result;
}

} // namespace policy::rules
