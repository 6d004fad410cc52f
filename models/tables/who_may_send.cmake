# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Who may send: grants of all policies as rows, for reading and for export.
target_sources(mandate_tables PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/who_may_send.cpp
    ${CMAKE_CURRENT_LIST_DIR}/who_may_send.h
    ${CMAKE_CURRENT_LIST_DIR}/who_may_send_export.cpp
    ${CMAKE_CURRENT_LIST_DIR}/who_may_send_export.h
    ${CMAKE_CURRENT_LIST_DIR}/who_may_send_survey.cpp
    ${CMAKE_CURRENT_LIST_DIR}/who_may_send_survey.h
    ${CMAKE_CURRENT_LIST_DIR}/who_may_send_table.cpp
    ${CMAKE_CURRENT_LIST_DIR}/who_may_send_table.h
    ${CMAKE_CURRENT_LIST_DIR}/who_may_send_text.cpp
    ${CMAKE_CURRENT_LIST_DIR}/who_may_send_text.h
)
