// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/meaning.h"

#include <QWidget>

class QLabel;
class QListWidget;
class SignLabel;

/// What a change of an identity's policies means: more or less, with example requests.
class MeaningView : public QWidget
{
    Q_OBJECT

public:
    explicit MeaningView(QWidget *parent = nullptr);

    /// Compares in another thread; says so until it is done.
    void compare(const policy::NamedDocuments &before, const policy::NamedDocuments &after, const QString &identityArn);

Q_SIGNALS:
    void compared();

private:
    void showMeaning(const policy::Meaning &meaning);
    static void fill(QListWidget *list, QLabel *title, const QString &text,
                     const std::vector<policy::Example> &examples);

    SignLabel *m_sign;
    QLabel *m_kind;
    QLabel *m_sentence;
    QLabel *m_allowedTitle;
    QListWidget *m_allowed;
    QLabel *m_deniedTitle;
    QListWidget *m_denied;
};
