// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/factory.h"

#include "simulator/backend.h"

using namespace Qt::StringLiterals;

namespace simulator {

QString Factory::id() const
{
    return u"simulator"_s;
}

QString Factory::displayName() const
{
    return tr("Local simulator");
}

std::unique_ptr<ses::Backend> Factory::create(const QVariantMap &settings) const
{
    store::Engine::Options options;
    options.delayFactor = settings.value(u"eventDelayFactor"_s, 1.0).toDouble();
    return std::make_unique<Backend>(settings.value(u"path"_s).toString(), std::move(options));
}

} // namespace simulator
