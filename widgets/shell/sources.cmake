# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(mandate_widgets PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/main_window.cpp
    ${CMAKE_CURRENT_LIST_DIR}/main_window.h
    ${CMAKE_CURRENT_LIST_DIR}/main_window_links.cpp
    ${CMAKE_CURRENT_LIST_DIR}/main_window_menus.cpp
    ${CMAKE_CURRENT_LIST_DIR}/main_window_tools.cpp
    ${CMAKE_CURRENT_LIST_DIR}/open_failure_dialog.cpp
    ${CMAKE_CURRENT_LIST_DIR}/open_failure_dialog.h
    ${CMAKE_CURRENT_LIST_DIR}/navigation.cpp
    ${CMAKE_CURRENT_LIST_DIR}/navigation.h
    ${CMAKE_CURRENT_LIST_DIR}/regions_in_use.cpp
    ${CMAKE_CURRENT_LIST_DIR}/regions_in_use.h
    ${CMAKE_CURRENT_LIST_DIR}/scope_bar.cpp
    ${CMAKE_CURRENT_LIST_DIR}/scope_bar.h
    ${CMAKE_CURRENT_LIST_DIR}/shortcuts_dialog.cpp
    ${CMAKE_CURRENT_LIST_DIR}/shortcuts_dialog.h
    ${CMAKE_CURRENT_LIST_DIR}/welcome_page.cpp
    ${CMAKE_CURRENT_LIST_DIR}/welcome_page.h
)
