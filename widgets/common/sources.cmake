# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(mandate_widgets PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/copy_button.cpp
    ${CMAKE_CURRENT_LIST_DIR}/copy_button.h
    ${CMAKE_CURRENT_LIST_DIR}/empty_state.cpp
    ${CMAKE_CURRENT_LIST_DIR}/empty_state.h
    ${CMAKE_CURRENT_LIST_DIR}/icons.cpp
    ${CMAKE_CURRENT_LIST_DIR}/icons.h
    ${CMAKE_CURRENT_LIST_DIR}/info_bar.cpp
    ${CMAKE_CURRENT_LIST_DIR}/info_bar.h
    ${CMAKE_CURRENT_LIST_DIR}/left_to_right_edit.cpp
    ${CMAKE_CURRENT_LIST_DIR}/left_to_right_edit.h
    ${CMAKE_CURRENT_LIST_DIR}/search_field.cpp
    ${CMAKE_CURRENT_LIST_DIR}/search_field.h
    ${CMAKE_CURRENT_LIST_DIR}/session.cpp
    ${CMAKE_CURRENT_LIST_DIR}/session.h
    ${CMAKE_CURRENT_LIST_DIR}/theme.cpp
    ${CMAKE_CURRENT_LIST_DIR}/theme.h
    ${CMAKE_CURRENT_LIST_DIR}/toast.cpp
    ${CMAKE_CURRENT_LIST_DIR}/toast.h
    ${CMAKE_CURRENT_LIST_DIR}/confirm.cpp
    ${CMAKE_CURRENT_LIST_DIR}/confirm.h
    ${CMAKE_CURRENT_LIST_DIR}/form_dialog.cpp
    ${CMAKE_CURRENT_LIST_DIR}/form_dialog.h
)
