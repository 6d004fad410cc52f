# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
mandate_test(tst_policy_tables SOURCES tst_policy_tables.cpp LIBS mandate_tables)
mandate_test(tst_rehearsal_texts SOURCES tst_rehearsal_texts.cpp LIBS mandate_tables)
