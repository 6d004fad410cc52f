// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace ses {

/// A pasted error as SES wrote it, whatever the text went through on its way: HTML and JSON escapes, terminal colours,
/// typographic quotes, quoting with "> ", runs of white space. Remembers where each character came from.
/// Linear in time and memory.
class DenialText
{
public:
    explicit DenialText(const QString &pasted);

    /// Every quotation mark, also `, is ' or "; a run of white space is one blank, or one line end if it holds one.
    [[nodiscard]] const QString &lines() const { return m_lines; }
    /// The same with blanks for line ends; positions are the same.
    [[nodiscard]] const QString &flat() const { return m_flat; }
    /// The position in the pasted text of a position in lines(); its end for its end.
    [[nodiscard]] qsizetype pastedAt(qsizetype position) const;

private:
    struct Shift
    {
        qsizetype at;   ///< from here on in m_lines ...
        qsizetype from; ///< ... it came from here on
    };

    qsizetype readEntity(QStringView rest, QChar *found) const;
    qsizetype readEscape(QStringView rest, QString *found) const;
    void read(QStringView pasted);
    qsizetype readSpecial(QStringView pasted, qsizetype at);
    void add(QChar c, qsizetype from, qsizetype next);
    void addSpace(bool lineEnd, qsizetype from, qsizetype next);
    void move(qsizetype from);

    QString m_lines;
    QString m_flat;
    std::vector<Shift> m_shifts;
};

} // namespace ses
