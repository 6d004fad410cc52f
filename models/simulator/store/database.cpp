// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/store/database.h"

#include "simulator/store/schema.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace simulator::store {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

constexpr int busyMilliseconds = 2000;

ses::Error tooNew()
{
    return {ses::ErrorCode::StoreTooNew,
            {},
            Tr::tr("This workspace was written by a newer version of Mandate."),
            Tr::tr("Install that version, or open another workspace. The file was not changed."),
            0,
            {},
            false};
}

ses::Error notAWorkspace()
{
    return {ses::ErrorCode::StoreCorrupt,
            {},
            Tr::tr("This file is not a workspace of Mandate."),
            Tr::tr("Open another file. This one was not changed."),
            0,
            {},
            false};
}

/// SQLite takes a file shorter than a page for an empty database and would write over it.
bool isForeign(const QString &path)
{
    QFile file(path);
    static const QByteArray magic("SQLite format 3", 16);
    return file.open(QIODevice::ReadOnly) && file.size() > 0 && file.read(magic.size()) != magic;
}

int pragma(SQLite::Database &database, const char *name)
{
    return database.execAndGet(std::string("PRAGMA ") + name).getInt();
}

std::optional<ses::Error> refuse(SQLite::Database &database)
{
    const int version = pragma(database, "user_version");
    const int id = pragma(database, "application_id");
    const bool empty = database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
    if (!empty && id != applicationId)
        return notAWorkspace();
    if (version > static_cast<int>(schemaSteps.size()))
        return tooNew();
    return std::nullopt;
}

void migrate(SQLite::Database &database)
{
    for (auto version = static_cast<std::size_t>(pragma(database, "user_version")); version < schemaSteps.size();
         ++version) {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        database.exec(schemaSteps.at(version));
        database.exec("PRAGMA user_version = " + std::to_string(version + 1));
        database.exec("PRAGMA application_id = " + std::to_string(applicationId));
        transaction.commit();
    }
}

} // namespace

ses::Error storeError(const SQLite::Exception &exception)
{
    using ses::ErrorCode;
    const QString detail = QString::fromUtf8(exception.what());
    switch (exception.getErrorCode()) {
    case SQLITE_FULL:
        return {ErrorCode::StoreUnavailable,
                {},
                Tr::tr("The disk is full, or the workspace file may not grow."),
                Tr::tr("Make room on the disk and try again. Nothing was lost that was there before."),
                0,
                detail,
                true};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::StoreUnavailable,
                {},
                Tr::tr("The workspace file cannot be written."),
                Tr::tr("Check the permissions of the file and of its folder, and try again."),
                0,
                detail,
                true};
    case SQLITE_CANTOPEN:
        return {ErrorCode::StoreUnavailable,
                {},
                Tr::tr("The workspace file cannot be opened."),
                Tr::tr("Check that its folder exists and that you may write there, and try again."),
                0,
                detail,
                true};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::StoreUnavailable,
                {},
                Tr::tr("Another program holds the workspace file."),
                Tr::tr("Close that program and try again."),
                0,
                detail,
                true};
    case SQLITE_CORRUPT:
        return {ErrorCode::StoreCorrupt,
                {},
                Tr::tr("The workspace file is damaged."),
                Tr::tr("Open a backup or another workspace. The file was not changed."),
                0,
                detail,
                false};
    case SQLITE_NOTADB:
        return notAWorkspace();
    default:
        return {ErrorCode::StoreUnavailable,
                {},
                Tr::tr("The workspace file could not be used."),
                Tr::tr("Try again; if it happens again, check the disk."),
                0,
                detail,
                true};
    }
}

ses::Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    if (isForeign(path))
        return tl::make_unexpected(notAWorkspace());
    try {
        const int flags = mode == Mode::Write ? SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE : SQLite::OPEN_READONLY;
        SQLite::Database handle(path.toStdString(), flags, busyMilliseconds);
        if (mode == Mode::Write) {
            if (const auto error = refuse(handle))
                return tl::make_unexpected(*error);
            handle.exec("PRAGMA journal_mode = WAL");
            // FULL: a commit has reached the disk before its Message ID is told.
            handle.exec("PRAGMA synchronous = FULL");
            handle.exec("PRAGMA foreign_keys = ON");
            migrate(handle);
        }
        return std::unique_ptr<Database>(new Database(std::move(handle)));
    } catch (const SQLite::Exception &exception) {
        return tl::make_unexpected(storeError(exception));
    }
}

} // namespace simulator::store
