# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(mandate_policy PRIVATE
    json/characters.cpp json/characters.h
    json/damage.cpp json/damage.h
    json/duplicates.cpp json/duplicates.h
    json/lexer.cpp json/lexer.h
    json/numbers.cpp json/numbers.h
    json/parse.cpp
    json/parser.cpp json/parser.h
    json/placeholders.cpp json/placeholders.h
    json/recovery.cpp
    json/report.h
    json/root.cpp json/root.h
    json/strict.cpp json/strict.h
    json/strings.cpp
    json/tree.cpp json/tree.h
    json/unescape.cpp
    json/utf8.cpp json/utf8.h
    json/write.cpp
    document.cpp document.h
    edits.cpp edits.h
    edits_condition.cpp
    edits_layout.cpp edits_layout.h
    edits_list.cpp
    edits_principal.cpp
    edits_statement.cpp
    edits_value.cpp edits_value.h
    document_statement.cpp document_statement.h
)
