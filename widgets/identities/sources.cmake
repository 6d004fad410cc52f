# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(mandate_widgets PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/authentication_tab.cpp
    ${CMAKE_CURRENT_LIST_DIR}/authentication_tab.h
    ${CMAKE_CURRENT_LIST_DIR}/create_identity_dialog.cpp
    ${CMAKE_CURRENT_LIST_DIR}/create_identity_dialog.h
    ${CMAKE_CURRENT_LIST_DIR}/identities_page.cpp
    ${CMAKE_CURRENT_LIST_DIR}/identities_page.h
    ${CMAKE_CURRENT_LIST_DIR}/identity_deletion.cpp
    ${CMAKE_CURRENT_LIST_DIR}/identity_deletion.h
    ${CMAKE_CURRENT_LIST_DIR}/identity_page.cpp
    ${CMAKE_CURRENT_LIST_DIR}/identity_page.h
    ${CMAKE_CURRENT_LIST_DIR}/mail_from_box.cpp
    ${CMAKE_CURRENT_LIST_DIR}/mail_from_box.h
    ${CMAKE_CURRENT_LIST_DIR}/notifications_tab.cpp
    ${CMAKE_CURRENT_LIST_DIR}/notifications_tab.h
    ${CMAKE_CURRENT_LIST_DIR}/overview_tab.cpp
    ${CMAKE_CURRENT_LIST_DIR}/overview_tab.h
    ${CMAKE_CURRENT_LIST_DIR}/records_view.cpp
    ${CMAKE_CURRENT_LIST_DIR}/records_view.h
)
