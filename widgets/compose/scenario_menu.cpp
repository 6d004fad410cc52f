// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/scenario_menu.h"

using namespace Qt::StringLiterals;

ScenarioMenu::ScenarioMenu(QWidget *parent)
    : QMenu(parent)
{
    struct Scenario
    {
        QString localPart;
        QString title;
        QString help;
    };
    const Scenario scenarios[] = {
        {u"success"_s, tr("&Success"), tr("The message is delivered.")},
        {u"bounce"_s, tr("&Bounce"), tr("The recipient's server refuses the message: 550 5.1.1 Unknown User.")},
        {u"ooto"_s, tr("&Out of Office"), tr("The message is delivered and answered by an automatic reply.")},
        {u"complaint"_s, tr("&Complaint"), tr("The message is delivered, then the recipient marks it as spam.")},
        {u"suppressionlist"_s, tr("S&uppression List"),
         tr("The address is on the global suppression list: a permanent bounce.")},
    };
    setToolTipsVisible(true);
    for (const Scenario &scenario : scenarios) {
        const QString address = scenario.localPart + "@simulator.amazonses.com"_L1;
        QAction *action = addAction(scenario.title);
        action->setObjectName("scenario-"_L1 + scenario.localPart);
        action->setToolTip(scenario.help + u'\n' + address);
        action->setStatusTip(scenario.help);
        connect(action, &QAction::triggered, this, [this, address] { Q_EMIT chosen(address); });
    }
}
