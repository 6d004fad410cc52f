# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
mandate_test(tst_policy_text
    SOURCES tst_json_main.cpp tst_json.cpp tst_json_strict.cpp tst_document.cpp tst_edits.cpp tst_edits_random.cpp
    LIBS mandate_policy nlohmann_json::nlohmann_json)
