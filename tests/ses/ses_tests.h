// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

#include <memory>

// The test classes of tst_ses, one in each file.
std::unique_ptr<QObject> addressTest();
std::unique_ptr<QObject> vocabularyTest();
std::unique_ptr<QObject> errorsTest();
std::unique_ptr<QObject> mimeTest();
std::unique_ptr<QObject> snippetsTest();
std::unique_ptr<QObject> denialTest();
std::unique_ptr<QObject> handOverTest();
