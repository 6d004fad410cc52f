// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTextCursor;
class QTextDocument;

/// What the editor does for the person while JSON is typed. Each change is one undo step.
namespace json_typing {

/// A line break that keeps the indentation, one step deeper behind an opening bracket; a bracket that closes it goes to
/// a line of its own. Returns where typing goes on.
int breakLine(QTextCursor cursor);
/// Takes one step of indentation away before a bracket that closes, when it is the first thing on its line.
void closeBracket(QTextCursor cursor, char bracket);
/// Indents the selected lines by `steps` (negative: outdents).
void indent(QTextCursor selection, int steps);
/// Position of the bracket that belongs to the one at `position`; -1: none, or `position` is no bracket.
[[nodiscard]] int matchingBracket(const QTextDocument &document, int position);

} // namespace json_typing
