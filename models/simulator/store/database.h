// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QString>

#include <functional>
#include <memory>

namespace simulator::store {

/// One connection to a workspace file. Belongs to one thread.
class Database
{
public:
    enum class Mode {
        Write, ///< creates the file when it is missing, migrates it, holds the only writer
        Read,
    };

    /// Errors: StoreUnavailable (read-only, full, locked), StoreCorrupt, StoreTooNew. A file that is no workspace or
    /// was written by a newer program is left as it is.
    [[nodiscard]] static ses::Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);

    [[nodiscard]] SQLite::Database &handle() { return m_handle; }

private:
    explicit Database(SQLite::Database &&handle)
        : m_handle(std::move(handle))
    {}

    SQLite::Database m_handle;
};

/// What an SQLite error means for a person.
[[nodiscard]] ses::Error storeError(const SQLite::Exception &exception);

} // namespace simulator::store
