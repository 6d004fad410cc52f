# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(mandate_widgets PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/activity_page.cpp
    ${CMAKE_CURRENT_LIST_DIR}/activity_page.h
    ${CMAKE_CURRENT_LIST_DIR}/mailbox_page.cpp
    ${CMAKE_CURRENT_LIST_DIR}/mailbox_page.h
    ${CMAKE_CURRENT_LIST_DIR}/message_timeline.cpp
    ${CMAKE_CURRENT_LIST_DIR}/message_timeline.h
)
