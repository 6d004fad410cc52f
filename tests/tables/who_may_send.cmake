# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
mandate_test(tst_who_may_send SOURCES tst_who_may_send.cpp LIBS mandate_tables scripted_backend)
