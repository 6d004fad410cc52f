# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
mandate_test(tst_policy_findings
    SOURCES tst_check.cpp finding_rows.cpp finding_rows_condition.cpp
        finding_rows_text.cpp finding_rows_values.cpp finding_rows.h
    LIBS mandate_policy)
mandate_test(tst_policy_causes
    SOURCES tst_check_causes.cpp
    LIBS mandate_policy)
mandate_test(tst_policy_lint
    SOURCES tst_check_sound.cpp
    LIBS mandate_policy mandate_commands)
