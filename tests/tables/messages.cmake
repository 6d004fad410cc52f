# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
mandate_test(tst_message_tables SOURCES tst_message_tables.cpp LIBS mandate_tables)
mandate_test(tst_message_text SOURCES tst_message_text.cpp LIBS mandate_tables)
target_compile_definitions(tst_message_text PRIVATE ICONS="${PROJECT_SOURCE_DIR}/resources/icons")
