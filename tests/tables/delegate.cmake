# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
mandate_test(tst_denial_causes SOURCES tst_denial_causes.cpp LIBS mandate_tables mandate_simulator)
