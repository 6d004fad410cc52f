// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

int runJsonTests(int argc, char **argv);
int runStrictTests(int argc, char **argv);
int runDocumentTests(int argc, char **argv);
int runEditsTests(int argc, char **argv);
int runRandomEditsTests(int argc, char **argv);

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    int failed = 0;
    for (const auto run : {runJsonTests, runStrictTests, runDocumentTests, runEditsTests, runRandomEditsTests})
        failed += run(argc, argv);
    return failed;
}
