# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(mandate_widgets PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/arn_combo.cpp
    ${CMAKE_CURRENT_LIST_DIR}/arn_combo.h
    ${CMAKE_CURRENT_LIST_DIR}/attachment_list.cpp
    ${CMAKE_CURRENT_LIST_DIR}/attachment_list.h
    ${CMAKE_CURRENT_LIST_DIR}/body_edit.cpp
    ${CMAKE_CURRENT_LIST_DIR}/body_edit.h
    ${CMAKE_CURRENT_LIST_DIR}/compose_form.cpp
    ${CMAKE_CURRENT_LIST_DIR}/compose_form.h
    ${CMAKE_CURRENT_LIST_DIR}/compose_page.cpp
    ${CMAKE_CURRENT_LIST_DIR}/compose_page.h
    ${CMAKE_CURRENT_LIST_DIR}/draft_keeper.cpp
    ${CMAKE_CURRENT_LIST_DIR}/draft_keeper.h
    ${CMAKE_CURRENT_LIST_DIR}/flow_layout.cpp
    ${CMAKE_CURRENT_LIST_DIR}/flow_layout.h
    ${CMAKE_CURRENT_LIST_DIR}/from_edit.cpp
    ${CMAKE_CURRENT_LIST_DIR}/from_edit.h
    ${CMAKE_CURRENT_LIST_DIR}/header_edit.cpp
    ${CMAKE_CURRENT_LIST_DIR}/header_edit.h
    ${CMAKE_CURRENT_LIST_DIR}/pair_table.cpp
    ${CMAKE_CURRENT_LIST_DIR}/pair_table.h
    ${CMAKE_CURRENT_LIST_DIR}/preflight_panel.cpp
    ${CMAKE_CURRENT_LIST_DIR}/preflight_panel.h
    ${CMAKE_CURRENT_LIST_DIR}/reason_row.cpp
    ${CMAKE_CURRENT_LIST_DIR}/reason_row.h
    ${CMAKE_CURRENT_LIST_DIR}/recipient_chip.cpp
    ${CMAKE_CURRENT_LIST_DIR}/recipient_chip.h
    ${CMAKE_CURRENT_LIST_DIR}/recipient_edit.cpp
    ${CMAKE_CURRENT_LIST_DIR}/recipient_edit.h
    ${CMAKE_CURRENT_LIST_DIR}/scenario_menu.cpp
    ${CMAKE_CURRENT_LIST_DIR}/scenario_menu.h
    ${CMAKE_CURRENT_LIST_DIR}/sender_combo.cpp
    ${CMAKE_CURRENT_LIST_DIR}/sender_combo.h
    ${CMAKE_CURRENT_LIST_DIR}/sent_panel.cpp
    ${CMAKE_CURRENT_LIST_DIR}/sent_panel.h
)
