// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/text.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

struct PolicyReading;

/// What could stand at the cursor of the JSON editor.
struct CompletionItem
{
    QString text; ///< without quotes
    QString note; ///< what it means; may be empty
};

struct Completions
{
    policy::Range replaced;   ///< bytes: the inside of a string, or an empty range
    bool needsQuotes = false; ///< the cursor is in no string
    QList<CompletionItem> items;
};

/// What completion knows beyond the vocabulary of policies.
struct KnownNames
{
    QString identityArn;
    QList<CompletionItem> principals{};       ///< account ids and user ARNs
    QHash<QString, QStringList> seenValues{}; ///< by condition key in small letters: values of past messages
};

/// By where `byte` is in the tree; nothing where nothing is known.
[[nodiscard]] Completions completionsAt(const PolicyReading &reading, std::size_t byte, const KnownNames &known);
