# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
mandate_test(tst_policy_decision
    SOURCES tst_decision_main.cpp tst_catalogue.cpp tst_evaluate_conditions.cpp tst_evaluate_principals.cpp
        tst_evaluate_matching.cpp tst_evaluate_trace.cpp tst_evaluate_values.cpp tst_evaluate_command.cpp
    LIBS mandate_policy mandate_commands nlohmann_json::nlohmann_json)
mandate_test(tst_suggest SOURCES tst_suggest.cpp LIBS mandate_policy)
mandate_test(tst_meaning SOURCES tst_meaning.cpp LIBS mandate_policy)
mandate_test(tst_grants SOURCES tst_grants.cpp LIBS mandate_policy)
