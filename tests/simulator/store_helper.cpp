// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A second process for tst_faults: it is killed, holds the file, has no rights or no room on the disk.
//
//   store_helper send PATH COUNT     sends and prints each Message ID as soon as it is told
//   store_helper limit PATH BYTES    the same, but no file may grow beyond BYTES; ends with "error CODE"
//   store_helper sample PATH         makes a sample workspace, for tests/simulator/data
//   store_helper hold PATH           opens, prints "ready", waits to be killed
//   store_helper open PATH           opens as a user without rights; prints "open" or "error CODE"

#include "workspace_fixture.h"

#include <QCoreApplication>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace workspace_fixture;

namespace {

/// Past every buffer: what was printed is what the parent may hold us to.
void print(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (write(STDOUT_FILENO, bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size())
        _exit(2);
}

int fail(const ses::Error &error)
{
    print(u"error %1"_s.arg(static_cast<int>(error.code)));
    return 1;
}

int send(simulator::Backend &backend, int count)
{
    for (int i = 0; i < count; ++i) {
        const auto receipt = answer(backend.send(requestTo(u"reader%1@example.org"_s.arg(i))));
        if (!receipt)
            return fail(receipt.error());
        print(receipt->messageId);
    }
    return 0;
}

void forbidGrowth(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        _exit(2);
}

void dropRights()
{
    constexpr uid_t nobody = 65534;
    if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
        _exit(2);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    if (mode == "open"_L1)
        dropRights();
    if (mode == "limit"_L1)
        forbidGrowth(arguments.value(3).toULong());

    Clock clock;
    simulator::Backend backend(arguments.value(2), clock.options());
    if (const auto opened = answer(backend.open()); !opened)
        return fail(opened.error());
    if (mode == "send"_L1)
        return send(backend, arguments.value(3).toInt());
    if (mode == "limit"_L1)
        return send(backend, 100'000);
    if (mode == "sample"_L1)
        valueOf(backend.createSampleWorkspace());
    print(mode == "hold"_L1 ? u"ready"_s : u"open"_s);
    return mode == "hold"_L1 ? QCoreApplication::exec() : 0;
}
