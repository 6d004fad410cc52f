# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(mandate_widgets PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/account_dialogs.cpp
    ${CMAKE_CURRENT_LIST_DIR}/account_dialogs.h
    ${CMAKE_CURRENT_LIST_DIR}/accounts_page.cpp
    ${CMAKE_CURRENT_LIST_DIR}/accounts_page.h
    ${CMAKE_CURRENT_LIST_DIR}/list_section.cpp
    ${CMAKE_CURRENT_LIST_DIR}/list_section.h
    ${CMAKE_CURRENT_LIST_DIR}/region_lists.cpp
    ${CMAKE_CURRENT_LIST_DIR}/region_lists.h
    ${CMAKE_CURRENT_LIST_DIR}/secret_box.cpp
    ${CMAKE_CURRENT_LIST_DIR}/secret_box.h
    ${CMAKE_CURRENT_LIST_DIR}/sending_permissions_dialog.cpp
    ${CMAKE_CURRENT_LIST_DIR}/sending_permissions_dialog.h
    ${CMAKE_CURRENT_LIST_DIR}/sending_tab.cpp
    ${CMAKE_CURRENT_LIST_DIR}/sending_tab.h
    ${CMAKE_CURRENT_LIST_DIR}/users_tab.cpp
    ${CMAKE_CURRENT_LIST_DIR}/users_tab.h
)
