# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Refusals explained, and what an owner hands to a delegate.
target_sources(mandate_tables PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/denial_causes.cpp
    ${CMAKE_CURRENT_LIST_DIR}/denial_causes.h
    ${CMAKE_CURRENT_LIST_DIR}/denial_causes_other.cpp
    ${CMAKE_CURRENT_LIST_DIR}/denial_judge.cpp
    ${CMAKE_CURRENT_LIST_DIR}/denial_lookup.cpp
    ${CMAKE_CURRENT_LIST_DIR}/denial_lookup.h
    ${CMAKE_CURRENT_LIST_DIR}/denial_places.h
    ${CMAKE_CURRENT_LIST_DIR}/denial_words.cpp
    ${CMAKE_CURRENT_LIST_DIR}/handover_text.cpp
    ${CMAKE_CURRENT_LIST_DIR}/handover_text.h
)
