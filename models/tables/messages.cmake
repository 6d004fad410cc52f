# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(mandate_tables PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/attachment_file.cpp
    ${CMAKE_CURRENT_LIST_DIR}/attachment_file.h
    ${CMAKE_CURRENT_LIST_DIR}/compose_again.cpp
    ${CMAKE_CURRENT_LIST_DIR}/compose_draft.cpp
    ${CMAKE_CURRENT_LIST_DIR}/compose_draft.h
    ${CMAKE_CURRENT_LIST_DIR}/decision_trace.cpp
    ${CMAKE_CURRENT_LIST_DIR}/event_sentence.cpp
    ${CMAKE_CURRENT_LIST_DIR}/event_sentence.h
    ${CMAKE_CURRENT_LIST_DIR}/event_table.cpp
    ${CMAKE_CURRENT_LIST_DIR}/event_table.h
    ${CMAKE_CURRENT_LIST_DIR}/mail_table.cpp
    ${CMAKE_CURRENT_LIST_DIR}/mail_table.h
    ${CMAKE_CURRENT_LIST_DIR}/message_table.cpp
    ${CMAKE_CURRENT_LIST_DIR}/message_table.h
    ${CMAKE_CURRENT_LIST_DIR}/message_text.cpp
    ${CMAKE_CURRENT_LIST_DIR}/message_text.h
    ${CMAKE_CURRENT_LIST_DIR}/paged_table.h
    ${CMAKE_CURRENT_LIST_DIR}/preflight_text.cpp
    ${CMAKE_CURRENT_LIST_DIR}/preflight_text.h
    ${CMAKE_CURRENT_LIST_DIR}/recipient_list.cpp
    ${CMAKE_CURRENT_LIST_DIR}/recipient_list.h
    ${CMAKE_CURRENT_LIST_DIR}/route_sentence.cpp
    ${CMAKE_CURRENT_LIST_DIR}/route_sentence.h
)
