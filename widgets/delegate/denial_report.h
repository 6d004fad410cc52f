// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/denial_lookup.h"

#include <QScrollArea>

class CauseRow;
class CopyFields;
class QLabel;
class QVBoxLayout;
class Session;

/// The explanation of one refusal. The causes are looked up in the backend while they are shown.
class DenialReport : public QScrollArea
{
    Q_OBJECT

public:
    explicit DenialReport(Session *session, QWidget *parent = nullptr);

    void setDenial(const ses::Denial &denial);

Q_SIGNALS:
    void linkActivated(const ses::Link &link);
    void checked(); ///< what the backend shows is on screen

private:
    void showCauses(const QList<tables::DenialCause> &causes);
    [[nodiscard]] bool mayFollow(const ses::Link &link) const;

    Session *m_session;
    QLabel *m_sentence;
    CopyFields *m_fields;
    QVBoxLayout *m_causes;
    QList<CauseRow *> m_rows;
    tables::DenialLookup *m_lookup = nullptr;
};
