# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
# "What if" and "what was": trying requests against a draft, saved cases, impact of a change, history.
target_sources(mandate_widgets PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/case_keeper.cpp
    ${CMAKE_CURRENT_LIST_DIR}/case_keeper.h
    ${CMAKE_CURRENT_LIST_DIR}/case_list.cpp
    ${CMAKE_CURRENT_LIST_DIR}/case_list.h
    ${CMAKE_CURRENT_LIST_DIR}/change_list.cpp
    ${CMAKE_CURRENT_LIST_DIR}/change_list.h
    ${CMAKE_CURRENT_LIST_DIR}/diff_view.cpp
    ${CMAKE_CURRENT_LIST_DIR}/diff_view.h
    ${CMAKE_CURRENT_LIST_DIR}/history_dialog.cpp
    ${CMAKE_CURRENT_LIST_DIR}/history_dialog.h
    ${CMAKE_CURRENT_LIST_DIR}/meaning_view.cpp
    ${CMAKE_CURRENT_LIST_DIR}/meaning_view.h
    ${CMAKE_CURRENT_LIST_DIR}/principal_combo.cpp
    ${CMAKE_CURRENT_LIST_DIR}/principal_combo.h
    ${CMAKE_CURRENT_LIST_DIR}/replay_view.cpp
    ${CMAKE_CURRENT_LIST_DIR}/replay_view.h
    ${CMAKE_CURRENT_LIST_DIR}/trace_view.cpp
    ${CMAKE_CURRENT_LIST_DIR}/trace_view.h
    ${CMAKE_CURRENT_LIST_DIR}/try_form.cpp
    ${CMAKE_CURRENT_LIST_DIR}/try_form.h
    ${CMAKE_CURRENT_LIST_DIR}/try_panel.cpp
    ${CMAKE_CURRENT_LIST_DIR}/try_panel.h
)
