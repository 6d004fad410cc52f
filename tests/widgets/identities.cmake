# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
mandate_test(tst_common SOURCES tst_common.cpp LIBS mandate_widgets mandate_simulator)
mandate_test(tst_identities SOURCES tst_identities.cpp LIBS mandate_widgets mandate_simulator)
mandate_test(tst_accounts SOURCES tst_accounts.cpp LIBS mandate_widgets mandate_simulator)
mandate_test(tst_main_window SOURCES tst_main_window.cpp LIBS mandate_widgets mandate_simulator)
