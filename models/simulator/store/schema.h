// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

namespace simulator::store {

/// Steps from one version of the schema to the next; user_version is the number of steps done.
inline constexpr std::array schemaSteps = {
    R"sql(
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE account (id TEXT PRIMARY KEY, name TEXT NOT NULL, created_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE account_region (
    account TEXT NOT NULL REFERENCES account ON DELETE CASCADE, region TEXT NOT NULL,
    production INTEGER NOT NULL, max_24_hours REAL NOT NULL, max_rate REAL NOT NULL, sending_enabled INTEGER NOT NULL,
    PRIMARY KEY (account, region)) WITHOUT ROWID;
CREATE TABLE user (
    account TEXT NOT NULL REFERENCES account ON DELETE CASCADE, name TEXT NOT NULL, unique_id TEXT NOT NULL,
    created_at INTEGER NOT NULL, PRIMARY KEY (account, name)) WITHOUT ROWID;
CREATE TABLE access_key (
    id TEXT PRIMARY KEY, account TEXT NOT NULL, user TEXT NOT NULL, created_at INTEGER NOT NULL,
    FOREIGN KEY (account, user) REFERENCES user (account, name) ON DELETE CASCADE) WITHOUT ROWID;
CREATE TABLE user_policy (
    account TEXT NOT NULL, user TEXT NOT NULL, name TEXT NOT NULL, text BLOB NOT NULL, changed_at INTEGER NOT NULL,
    PRIMARY KEY (account, user, name),
    FOREIGN KEY (account, user) REFERENCES user (account, name) ON DELETE CASCADE) WITHOUT ROWID;
CREATE TABLE configuration_set (
    account TEXT NOT NULL REFERENCES account ON DELETE CASCADE, region TEXT NOT NULL, name TEXT NOT NULL,
    sending_enabled INTEGER NOT NULL, event_topic TEXT NOT NULL, PRIMARY KEY (account, region, name)) WITHOUT ROWID;
CREATE TABLE suppressed (
    account TEXT NOT NULL REFERENCES account ON DELETE CASCADE, region TEXT NOT NULL, address TEXT NOT NULL,
    reason INTEGER NOT NULL, since INTEGER NOT NULL, PRIMARY KEY (account, region, address)) WITHOUT ROWID;
CREATE TABLE identity (
    key INTEGER PRIMARY KEY, account TEXT NOT NULL REFERENCES account ON DELETE CASCADE, region TEXT NOT NULL,
    name TEXT NOT NULL, display TEXT NOT NULL, type INTEGER NOT NULL, status INTEGER NOT NULL, created_at INTEGER NOT NULL,
    dkim_enabled INTEGER NOT NULL DEFAULT 0, dkim_tokens TEXT NOT NULL DEFAULT '', published INTEGER NOT NULL DEFAULT 0,
    mail_from TEXT NOT NULL DEFAULT '', mail_from_reject INTEGER NOT NULL DEFAULT 0, forwarding INTEGER NOT NULL DEFAULT 1,
    bounce_topic TEXT NOT NULL DEFAULT '', complaint_topic TEXT NOT NULL DEFAULT '', delivery_topic TEXT NOT NULL DEFAULT '',
    headers INTEGER NOT NULL DEFAULT 0, configuration_set TEXT NOT NULL DEFAULT '', last_sent_at INTEGER,
    policy_count INTEGER NOT NULL DEFAULT 0, deleted TEXT);
CREATE UNIQUE INDEX identity_name ON identity (account, region, name) WHERE deleted IS NULL;
CREATE INDEX identity_covering ON identity (name, region);
CREATE TABLE policy (
    identity INTEGER NOT NULL REFERENCES identity ON DELETE CASCADE, name TEXT NOT NULL, text BLOB NOT NULL,
    changed_at INTEGER NOT NULL, PRIMARY KEY (identity, name)) WITHOUT ROWID;
CREATE TABLE policy_version (
    key INTEGER PRIMARY KEY, account TEXT NOT NULL, region TEXT NOT NULL, identity TEXT NOT NULL, name TEXT NOT NULL,
    text BLOB, at INTEGER NOT NULL);
CREATE INDEX policy_version_identity ON policy_version (account, region, identity, name, key);
CREATE TABLE undo (token TEXT PRIMARY KEY, identity INTEGER NOT NULL, name TEXT NOT NULL, text BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE message (
    key INTEGER PRIMARY KEY AUTOINCREMENT, message_id TEXT, at INTEGER NOT NULL, account TEXT NOT NULL, region TEXT NOT NULL,
    principal TEXT NOT NULL, identity_arn TEXT NOT NULL, owner TEXT NOT NULL, identity TEXT NOT NULL, sender TEXT NOT NULL,
    recipients TEXT NOT NULL, subject TEXT NOT NULL, state INTEGER NOT NULL, error TEXT NOT NULL, counted INTEGER NOT NULL,
    door INTEGER NOT NULL, configuration_set TEXT NOT NULL, search TEXT NOT NULL, request BLOB NOT NULL, raw BLOB NOT NULL);
CREATE UNIQUE INDEX message_id ON message (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX message_account ON message (account, key);
CREATE INDEX message_owner ON message (owner, key) WHERE owner <> account;
CREATE INDEX message_identity ON message (identity, key);
CREATE INDEX message_state ON message (state, key);
CREATE INDEX message_quota ON message (account, region, at, counted);
CREATE TABLE event (
    key INTEGER PRIMARY KEY AUTOINCREMENT, message_id TEXT NOT NULL, type INTEGER NOT NULL, at INTEGER NOT NULL,
    recipients TEXT NOT NULL, bounce_type TEXT NOT NULL, sub_type TEXT NOT NULL, diagnostic TEXT NOT NULL,
    json BLOB NOT NULL, routes TEXT NOT NULL);
CREATE INDEX event_message ON event (message_id, at);
CREATE TABLE pending_event (
    key INTEGER PRIMARY KEY, message INTEGER NOT NULL REFERENCES message ON DELETE CASCADE, due_at INTEGER NOT NULL,
    plan TEXT NOT NULL);
CREATE INDEX pending_due ON pending_event (due_at);
CREATE TABLE mail (
    key INTEGER PRIMARY KEY AUTOINCREMENT, kind INTEGER NOT NULL, at INTEGER NOT NULL, recipient TEXT NOT NULL,
    sender TEXT NOT NULL, subject TEXT NOT NULL, message_id TEXT NOT NULL, verifies TEXT NOT NULL, account TEXT NOT NULL, region TEXT NOT NULL,
    read INTEGER NOT NULL DEFAULT 0, search TEXT NOT NULL, raw BLOB NOT NULL);
CREATE TABLE draft (name TEXT PRIMARY KEY, content BLOB NOT NULL) WITHOUT ROWID;
)sql",
};

/// Marks a file as a workspace of ours ("MNDT").
inline constexpr int applicationId = 0x4d4e4454;

} // namespace simulator::store
