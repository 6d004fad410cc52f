// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

/// The difference of two texts by lines, for Review.
namespace tables {

struct DiffLine
{
    enum class Kind { Same, Added, Removed };
    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DiffLine &) const = default;
};

struct TextDiff
{
    QList<DiffLine> lines;
    int added = 0;
    int removed = 0;
    int spaceOnly = 0;       ///< lines that differ in white space alone; listed as Same, as they are now
    bool layoutOnly = false; ///< both are JSON and equal once white space is taken out
    [[nodiscard]] bool empty() const { return added == 0 && removed == 0 && spaceOnly == 0; }
};

/// Lines end with \n or \r\n. A change too large to compare line by line shows as all removed, all added.
[[nodiscard]] TextDiff diffTexts(const QString &before, const QString &after);

} // namespace tables
