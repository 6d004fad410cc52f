# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
mandate_test(tst_policy_editor SOURCES tst_policy_editor.cpp LIBS mandate_widgets scripted_backend)
mandate_test(tst_authorization SOURCES tst_authorization.cpp LIBS mandate_widgets mandate_simulator)
mandate_test(tst_policy_rehearsal SOURCES tst_policy_rehearsal.cpp LIBS mandate_widgets mandate_simulator)
