// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/denial.h"

#include <QPlainTextEdit>

class QTimer;

/// A field for pasted errors and hand-overs: plain text, fixed width, left to right, Tab goes on. Texts of any length
/// can be pasted; of a long one only a piece is shown, because laying out megabytes takes minutes.
class PasteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PasteEdit(QWidget *parent = nullptr);

    /// All of what was pasted or typed.
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    [[nodiscard]] bool isExcerpt() const { return !m_whole.isEmpty(); }

    /// Marks the pieces, by ground and by underline; of a long text it shows the place around them.
    void mark(const QList<ses::Denial::Part> &parts);

Q_SIGNALS:
    /// A moment after the last change.
    void settled();

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    void showPiece(qsizetype from);
    void drawMarks();

    QString m_whole;           ///< empty: the document is all of it
    qsizetype m_pieceFrom = 0; ///< where the document begins in m_whole
    QList<ses::Denial::Part> m_parts;
    QTimer *m_pause;
    bool m_showing = false;
};
