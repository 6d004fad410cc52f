# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
mandate_test(tst_identity_tables SOURCES tst_identity_tables.cpp LIBS mandate_tables)
