// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/event.h"

#include <QTabWidget>

class CodeView;
class FieldList;
class Session;

/// One event as fields, with who was told and why, and as SES's JSON.
class EventDetails : public QTabWidget
{
    Q_OBJECT

public:
    explicit EventDetails(Session *session, QWidget *parent = nullptr);

    void setEvent(const ses::Event &event);
    void clear();

private:
    Session *m_session;
    FieldList *m_fields;
    FieldList *m_routes;
    CodeView *m_json;
};
