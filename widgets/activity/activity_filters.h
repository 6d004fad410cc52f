// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/message.h"

#include <QWidget>

class QComboBox;
class QTimer;
class SearchField;
class Session;

/// What of all messages is shown. Typing is gathered for a moment, choosing takes effect at once.
class ActivityFilters : public QWidget
{
    Q_OBJECT

public:
    /// `page`: where Ctrl+F leads to the search field.
    ActivityFilters(Session *session, QWidget *page);

    [[nodiscard]] ses::MessageQuery query() const;
    /// Only messages of this identity of the session's account and region; the two fields for it disappear.
    void fixIdentity(const QString &name);
    [[nodiscard]] bool isFiltering() const; ///< something narrows the list
    void reset();
    [[nodiscard]] SearchField *searchField() const { return m_text; }

Q_SIGNALS:
    void changed();

private:
    void fillAccounts();
    void loadIdentities();

    enum class Reach { Everything, ThisAccount, ThisScope };

    Session *m_session;
    QComboBox *m_reach;
    QComboBox *m_identity;
    QComboBox *m_state;
    SearchField *m_text;
    QTimer *m_typing;
    QString m_fixedIdentity;
};
