// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/rehearsal.h"
#include "tables/list_table.h"

namespace tables {

/// Recorded messages that a draft would decide differently.
class ReplayTable : public ListTable<ses::ReplayedMessage>
{
    Q_OBJECT

public:
    enum Column { Change, Sent, Sender, From, Recipients, DecidedBy, ColumnCount };

    explicit ReplayTable(QObject *parent = nullptr);
};

/// "2 of 41 messages would be denied, 1 would be allowed."
[[nodiscard]] QString replaySentence(const ses::Replay &replay);

} // namespace tables
