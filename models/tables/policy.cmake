# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(mandate_tables PRIVATE
    finding_text.cpp
    finding_text.h
    findings_table.cpp
    findings_table.h
    meaning_text.cpp
    meaning_text.h
    policy_cases.cpp
    policy_cases.h
    policy_history.cpp
    policy_history.h
    policy_table.cpp
    policy_table.h
    policy_templates.cpp
    policy_templates.h
    replay_table.cpp
    replay_table.h
    statement_sentence.cpp
    statement_sentence.h
    teaching.cpp
    teaching.h
    text_diff.cpp
    text_diff.h
)
