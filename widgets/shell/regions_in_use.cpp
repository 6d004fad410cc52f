// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/regions_in_use.h"

#include "ses/when_done.h"

#include <QTimer>

#include <memory>

namespace {

constexpr int askPause = 400; // ms: what the page itself asks goes first

} // namespace

RegionsInUse::RegionsInUse(ses::Backend *backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(askPause);
    connect(m_pause, &QTimer::timeout, this, &RegionsInUse::run);
    connect(backend, &ses::Backend::changed, this, [this](const ses::Change &change) {
        if (change.what == ses::Change::What::Identities)
            m_pause->start();
    });
}

void RegionsInUse::ask(const QString &account)
{
    m_account = account;
    m_pause->start();
}

void RegionsInUse::run()
{
    if (m_account.isEmpty() || !m_backend->simulator())
        return;
    struct Gathered
    {
        QSet<QString> regions;
        qsizetype missing = 0;
    };
    const int run = ++m_run;
    const auto gathered = std::make_shared<Gathered>();
    gathered->missing = ses::regions().size();
    ses::IdentityQuery one;
    one.limit = 1;
    for (const QString &region : ses::regions()) {
        ses::whenDone(m_backend->identities({m_account, region}, one), this,
                      [this, run, region, gathered](const ses::Result<ses::Page<ses::IdentitySummary>> &page) {
                          if (page && page->total > 0)
                              gathered->regions.insert(region);
                          if (--gathered->missing > 0 || run != m_run || gathered->regions == m_regions)
                              return;
                          m_regions = gathered->regions;
                          Q_EMIT changed();
                      });
    }
}
