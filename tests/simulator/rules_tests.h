// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

#include <memory>

// The test classes of tst_rules, one in each file.
std::unique_ptr<QObject> authorizationTest();
std::unique_ptr<QObject> preflightTest();
std::unique_ptr<QObject> explanationsTest();
std::unique_ptr<QObject> planTest();
std::unique_ptr<QObject> routesTest();
std::unique_ptr<QObject> eventJsonTest();
std::unique_ptr<QObject> feedbackMailTest();
std::unique_ptr<QObject> refusePolicyTest();
