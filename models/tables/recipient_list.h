// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/address.h"

#include <QString>
#include <QStringList>

namespace tables {

/// What stands in a recipient field: complete entries, and what follows the last separator.
struct RecipientSplit
{
    QStringList entries; ///< trimmed, never empty
    QString rest;        ///< as typed
};
/// Separators are comma, semicolon and line end outside quotes and angle brackets. Keeps what is no address, so that
/// nothing that was pasted is lost.
[[nodiscard]] RecipientSplit splitRecipients(const QString &text);

/// Entry as a mailbox; what is no address becomes the address as it is, for the person to mend.
[[nodiscard]] ses::Mailbox toMailbox(const QString &entry);

} // namespace tables
