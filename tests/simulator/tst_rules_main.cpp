// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules_tests.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    int failures = 0;
    for (const auto make : {authorizationTest, preflightTest, explanationsTest, planTest, routesTest, eventJsonTest,
                            feedbackMailTest, refusePolicyTest})
        failures += QTest::qExec(make().get(), argc, argv);
    return failures == 0 ? 0 : 1;
}
