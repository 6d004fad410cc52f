# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
mandate_test(tst_access SOURCES tst_access.cpp LIBS mandate_widgets mandate_simulator)
