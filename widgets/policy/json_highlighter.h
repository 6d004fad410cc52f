// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>
#include <QTextCharFormat>

/// Colours the JSON of a policy: elements, actions, condition keys, operators and other values. Works on words of one
/// line, so that it also serves broken text. Colours follow the palette.
class JsonHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit JsonHighlighter(QTextDocument *document);

    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    [[nodiscard]] QTextCharFormat formatOf(const QString &word, bool isName) const;

    QTextCharFormat m_element, m_action, m_key, m_operator, m_value, m_literal, m_mark;
};
