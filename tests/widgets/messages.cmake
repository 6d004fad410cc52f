# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
add_library(scripted_backend STATIC scripted_backend.cpp scripted_backend.h)
target_link_libraries(scripted_backend PUBLIC mandate_ses PRIVATE mandate_flags)
target_include_directories(scripted_backend PUBLIC ${CMAKE_CURRENT_LIST_DIR})
mandate_test(tst_recipient_edit SOURCES tst_recipient_edit.cpp LIBS mandate_widgets)
mandate_test(tst_compose SOURCES tst_compose.cpp LIBS mandate_widgets scripted_backend)
mandate_test(tst_activity SOURCES tst_activity.cpp LIBS mandate_widgets scripted_backend)
mandate_test(tst_send SOURCES tst_send.cpp LIBS mandate_widgets mandate_simulator)
