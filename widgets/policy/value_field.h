// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/catalogue.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QToolButton;

/// One value of a condition with the input that fits its type.
class ValueField : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Text, Number, Date, Boolean, Ip };

    /// `name` is part of object names: "value0_1_0".
    ValueField(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    /// A date that cannot be read as one is shown as text.
    void show(Kind kind, const QString &value);
    [[nodiscard]] QString value() const { return m_value; }
    [[nodiscard]] static Kind kindFor(policy::catalogue::Family family);
    [[nodiscard]] static QString problemOf(Kind kind, const QString &value);

Q_SIGNALS:
    void edited(const QString &value);
    void removeRequested();

private:
    void makeDate();
    void showDate(const QDateTime &date);
    void writeDate();
    void write(const QString &value);

    QString m_value;
    Kind m_kind = Kind::Text;
    QLineEdit *m_text;
    QComboBox *m_truth;
    QDateTimeEdit *m_date;
    QComboBox *m_zone;
    QToolButton *m_pickDate;
    QLabel *m_problem;
};
