// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/json/damage.h"

#include "policy/json/utf8.h"

#include <cstdio>

namespace policy::json {

namespace {

std::string hexadecimal(const char *format, unsigned value)
{
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, format, value);
    return buffer;
}

void reportMarks(Report &report, const Marks &marks, std::string_view id, const char *sentence, std::string example,
                 const char *title)
{
    if (marks.places.empty())
        return;
    const Range first = marks.places.front();
    report.add({.id = id,
                .severity = Severity::Error,
                .range = first,
                .message = {sentence, {std::to_string(marks.places.size()), std::move(example)}},
                .fixes = {{.title = {title, {}}, .edits = marks.edits}},
                .related = {}});
}

std::string spaceName(std::string_view text, Range place)
{
    return hexadecimal("U+%04X", static_cast<unsigned>(codePointAt(text, place.begin).value));
}

/// In a string the byte becomes the character it was in Windows-1252; elsewhere it cannot mean anything.
TextEdits mendBadBytes(std::string_view text, const std::vector<std::size_t> &all,
                       const std::vector<std::size_t> &outside)
{
    TextEdits edits;
    auto next = outside.begin();
    for (const std::size_t offset : all) {
        while (next != outside.end() && *next < offset)
            ++next;
        std::string replacement;
        if (next != outside.end() && *next == offset)
            replacement = " ";
        else
            appendUtf8(replacement, fromWindows1252(static_cast<unsigned char>(text[offset])));
        edits.push_back({{offset, offset + 1}, std::move(replacement)});
    }
    return edits;
}

template<typename Container, typename Position>
void cutFrom(Container &container, std::size_t offset, Position position)
{
    while (!container.empty() && position(container.back()) >= offset)
        container.pop_back();
}

} // namespace

void Marks::dropFrom(std::size_t offset)
{
    cutFrom(places, offset, [](const Range &range) { return range.begin; });
    cutFrom(edits, offset, [](const TextEdit &edit) { return edit.range.begin; });
}

void Damage::dropFrom(std::size_t offset)
{
    for (Marks *marks : {&smartQuotes, &singleQuotes, &spaces, &lineNumbers, &entities})
        marks->dropFrom(offset);
    cutFrom(badBytesOutsideStrings, offset, [](std::size_t at) { return at; });
}

void Damage::reportTo(Report &report, std::string_view text, const std::vector<std::size_t> &badBytes) const
{
    const auto firstOf = [text](const Marks &marks) {
        return marks.places.empty() ? std::string()
                                    : std::string(text.substr(marks.places.front().begin, marks.places.front().size()));
    };
    reportMarks(report, smartQuotes, "json-smart-quote",
                QT_TRANSLATE_NOOP("policy", "%1 typographic quotes (%2) stand where JSON needs straight ones, as after "
                                            "copying from a web page."),
                firstOf(smartQuotes), QT_TRANSLATE_NOOP("policy", "Straighten all quotes"));
    reportMarks(report, singleQuotes, "json-single-quote",
                QT_TRANSLATE_NOOP("policy", "JSON strings stand in double quotes; %1 single quotes stand here."),
                firstOf(singleQuotes), QT_TRANSLATE_NOOP("policy", "Replace all by double quotes"));
    reportMarks(report, spaces, "json-nbsp",
                QT_TRANSLATE_NOOP("policy", "%1 invisible characters (%2) that JSON does not count as space."),
                spaces.places.empty() ? std::string() : spaceName(text, spaces.places.front()),
                QT_TRANSLATE_NOOP("policy", "Replace all by ordinary spaces"));
    reportMarks(report, lineNumbers, "json-line-numbers",
                QT_TRANSLATE_NOOP("policy", "%1 line numbers were copied along with the policy."), firstOf(lineNumbers),
                QT_TRANSLATE_NOOP("policy", "Remove all line numbers"));
    reportMarks(report, entities, "json-html-entity",
                QT_TRANSLATE_NOOP("policy", "%1 HTML entities (%2) stand instead of the characters they mean."),
                firstOf(entities), QT_TRANSLATE_NOOP("policy", "Decode all HTML entities"));
    if (badBytes.empty())
        return;
    const std::size_t first = badBytes.front();
    report.add({.id = "json-encoding",
                .severity = Severity::Error,
                .range = {first, first + 1},
                .message = {QT_TRANSLATE_NOOP("policy", "Byte %1 at offset %2 is not UTF-8."),
                            {hexadecimal("0x%02X", static_cast<unsigned char>(text[first])), std::to_string(first)}},
                .fixes = {{.title = {QT_TRANSLATE_NOOP("policy", "Convert from Windows Latin 1"), {}},
                           .edits = mendBadBytes(text, badBytes, badBytesOutsideStrings)}},
                .related = {}});
}

} // namespace policy::json
