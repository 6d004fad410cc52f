# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Between owner and delegate: refusals explained, hand-overs made and read.
target_sources(mandate_widgets PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/cause_row.cpp
    ${CMAKE_CURRENT_LIST_DIR}/cause_row.h
    ${CMAKE_CURRENT_LIST_DIR}/copy_fields.cpp
    ${CMAKE_CURRENT_LIST_DIR}/copy_fields.h
    ${CMAKE_CURRENT_LIST_DIR}/denial_dialog.cpp
    ${CMAKE_CURRENT_LIST_DIR}/denial_dialog.h
    ${CMAKE_CURRENT_LIST_DIR}/denial_examples.cpp
    ${CMAKE_CURRENT_LIST_DIR}/denial_examples.h
    ${CMAKE_CURRENT_LIST_DIR}/denial_report.cpp
    ${CMAKE_CURRENT_LIST_DIR}/denial_report.h
    ${CMAKE_CURRENT_LIST_DIR}/hand_over_dialog.cpp
    ${CMAKE_CURRENT_LIST_DIR}/hand_over_dialog.h
    ${CMAKE_CURRENT_LIST_DIR}/paste_edit.cpp
    ${CMAKE_CURRENT_LIST_DIR}/paste_edit.h
    ${CMAKE_CURRENT_LIST_DIR}/read_hand_over_dialog.cpp
    ${CMAKE_CURRENT_LIST_DIR}/read_hand_over_dialog.h
)
