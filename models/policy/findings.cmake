# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(mandate_policy PRIVATE
    check.cpp check.h
    finding_help.cpp
    rules/action_rules.cpp
    rules/action_spelling.cpp rules/action_spelling.h
    rules/bound_rules.cpp rules/bounds.h
    rules/charset_rules.cpp
    rules/condition_edits.cpp rules/condition_edits.h
    rules/condition_rules.cpp
    rules/condition_values.h
    rules/context_fixes.cpp rules/context_fixes.h
    rules/date_guess.cpp rules/date_guess.h
    rules/document_rules.cpp
    rules/effects.h
    rules/ip_rules.cpp
    rules/key_type_rules.cpp
    rules/nearest_name.cpp rules/nearest_name.h
    rules/never_rules.cpp
    rules/not_principal_rules.cpp
    rules/operator_rules.cpp
    rules/overlap_rules.cpp
    rules/pattern_rules.cpp
    rules/presence_rules.cpp
    rules/principal_entries.cpp
    rules/principal_form.cpp rules/principal_form.h
    rules/principal_rules.cpp
    rules/reporter.cpp rules/reporter.h
    rules/resource_rules.cpp
    rules/rule.h
    rules/ses_operations.cpp rules/ses_operations.h
    rules/statement_rules.cpp
    rules/subject.cpp
    rules/tree_edits.cpp rules/tree_edits.h
    rules/type_rules.cpp
    rules/value_redundancy.cpp
    rules/value_rules.cpp
    rules/variable_rules.cpp
    rules/words.cpp rules/words.h
)
