# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
mandate_test(tst_rules
    SOURCES tst_rules_main.cpp memory_facts.cpp tst_authorization.cpp tst_preflight.cpp tst_explanations.cpp
            tst_plan.cpp tst_routes.cpp tst_event_json.cpp tst_feedback_mail.cpp tst_refuse_policy.cpp
    LIBS mandate_simulator)
