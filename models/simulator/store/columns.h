// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <QByteArray>
#include <QDateTime>
#include <QString>

/// Between SQLite's values and Qt's. Times are milliseconds since 1970, UTC.
namespace simulator::store {

inline QString text(const SQLite::Column &column)
{
    return QString::fromUtf8(column.getText(), column.getBytes());
}
inline QByteArray bytes(const SQLite::Column &column)
{
    return {static_cast<const char *>(column.getBlob()), column.getBytes()};
}
inline QDateTime time(const SQLite::Column &column)
{
    return QDateTime::fromMSecsSinceEpoch(column.getInt64(), Qt::UTC);
}
inline void bindOne(SQLite::Statement &statement, int index, const QString &value)
{
    statement.bind(index, value.toStdString());
}
inline void bindOne(SQLite::Statement &statement, int index, const QByteArray &value)
{
    statement.bind(index, value.constData(), static_cast<int>(value.size()));
}
inline void bindOne(SQLite::Statement &statement, int index, const QDateTime &value)
{
    statement.bind(index, static_cast<int64_t>(value.toMSecsSinceEpoch()));
}
inline void bindOne(SQLite::Statement &statement, int index, bool value)
{
    statement.bind(index, value ? 1 : 0);
}
inline void bindOne(SQLite::Statement &statement, int index, int value)
{
    statement.bind(index, value);
}
inline void bindOne(SQLite::Statement &statement, int index, qint64 value)
{
    statement.bind(index, static_cast<int64_t>(value));
}
inline void bindOne(SQLite::Statement &statement, int index, double value)
{
    statement.bind(index, value);
}
inline void bindOne(SQLite::Statement &statement, int index, std::nullptr_t)
{
    statement.bind(index);
}

/// A statement with its parameters bound in order.
template<typename... Values>
[[nodiscard]] SQLite::Statement prepared(SQLite::Database &database, const char *sql, const Values &...values)
{
    SQLite::Statement statement(database, sql);
    int index = 0;
    (bindOne(statement, ++index, values), ...);
    return statement;
}
/// Runs a statement that gives no rows; returns the number of rows changed.
template<typename... Values>
int execute(SQLite::Database &database, const char *sql, const Values &...values)
{
    return prepared(database, sql, values...).exec();
}

} // namespace simulator::store
