# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(store ${CMAKE_CURRENT_LIST_DIR})
target_sources(mandate_simulator PRIVATE
    ${store}/account_store.cpp
    ${store}/account_store.h
    ${store}/columns.h
    ${store}/database.cpp
    ${store}/database.h
    ${store}/engine.cpp
    ${store}/engine.h
    ${store}/identity_store.cpp
    ${store}/identity_store.h
    ${store}/mail_store.cpp
    ${store}/message_store.cpp
    ${store}/message_store.h
    ${store}/policy_store.cpp
    ${store}/policy_store.h
    ${store}/replay.cpp
    ${store}/replay.h
    ${store}/request_json.cpp
    ${store}/request_json.h
    ${store}/schema.h
    ${store}/store_facts.cpp
    ${store}/store_facts.h
    ${store}/worker.cpp
    ${store}/worker.h
)
