// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace tables {
struct TextDiff;
}

/// Shows what applying would change: the lines of both texts, marked + and − and coloured.
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// `attached` is empty when there is no such policy yet.
    ReviewDialog(const QString &policyName, const QString &attached, const QString &text, bool mayApply,
                 QWidget *parent = nullptr);

private:
    QWidget *makeView(const tables::TextDiff &diff);
};
