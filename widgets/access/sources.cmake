# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Who may send, over all policies of an identity or an account.
target_sources(mandate_widgets PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/access_details.cpp
    ${CMAKE_CURRENT_LIST_DIR}/access_details.h
    ${CMAKE_CURRENT_LIST_DIR}/who_may_send_export.cpp
    ${CMAKE_CURRENT_LIST_DIR}/who_may_send_view.cpp
    ${CMAKE_CURRENT_LIST_DIR}/who_may_send_view.h
)
