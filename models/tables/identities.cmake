# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(mandate_tables PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/account_table.cpp
    ${CMAKE_CURRENT_LIST_DIR}/account_table.h
    ${CMAKE_CURRENT_LIST_DIR}/dns_record_table.cpp
    ${CMAKE_CURRENT_LIST_DIR}/dns_record_table.h
    ${CMAKE_CURRENT_LIST_DIR}/identity_table.cpp
    ${CMAKE_CURRENT_LIST_DIR}/identity_table.h
    ${CMAKE_CURRENT_LIST_DIR}/identity_text.cpp
    ${CMAKE_CURRENT_LIST_DIR}/identity_text.h
    ${CMAKE_CURRENT_LIST_DIR}/keyed_table.h
    ${CMAKE_CURRENT_LIST_DIR}/list_table.h
    ${CMAKE_CURRENT_LIST_DIR}/user_table.cpp
    ${CMAKE_CURRENT_LIST_DIR}/user_table.h
)
