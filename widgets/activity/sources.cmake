# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(mandate_widgets PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/activity_filters.cpp
    ${CMAKE_CURRENT_LIST_DIR}/activity_filters.h
    ${CMAKE_CURRENT_LIST_DIR}/activity_page.cpp
    ${CMAKE_CURRENT_LIST_DIR}/activity_page.h
    ${CMAKE_CURRENT_LIST_DIR}/code_view.cpp
    ${CMAKE_CURRENT_LIST_DIR}/code_view.h
    ${CMAKE_CURRENT_LIST_DIR}/event_details.cpp
    ${CMAKE_CURRENT_LIST_DIR}/event_details.h
    ${CMAKE_CURRENT_LIST_DIR}/field_list.cpp
    ${CMAKE_CURRENT_LIST_DIR}/field_list.h
    ${CMAKE_CURRENT_LIST_DIR}/list_view.cpp
    ${CMAKE_CURRENT_LIST_DIR}/list_view.h
    ${CMAKE_CURRENT_LIST_DIR}/long_line_edit.cpp
    ${CMAKE_CURRENT_LIST_DIR}/long_line_edit.h
    ${CMAKE_CURRENT_LIST_DIR}/mail_reader.cpp
    ${CMAKE_CURRENT_LIST_DIR}/mail_reader.h
    ${CMAKE_CURRENT_LIST_DIR}/mailbox_page.cpp
    ${CMAKE_CURRENT_LIST_DIR}/mailbox_page.h
    ${CMAKE_CURRENT_LIST_DIR}/message_details.cpp
    ${CMAKE_CURRENT_LIST_DIR}/message_details.h
    ${CMAKE_CURRENT_LIST_DIR}/message_timeline.cpp
    ${CMAKE_CURRENT_LIST_DIR}/message_timeline.h
    ${CMAKE_CURRENT_LIST_DIR}/safe_browser.cpp
    ${CMAKE_CURRENT_LIST_DIR}/safe_browser.h
    ${CMAKE_CURRENT_LIST_DIR}/sign_label.cpp
    ${CMAKE_CURRENT_LIST_DIR}/sign_label.h
)
