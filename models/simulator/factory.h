// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/backend.h"

#include <QObject>

namespace simulator {

/// The default backend as a static plugin. Setting "path": the workspace file; it is created when missing.
/// Setting "eventDelayFactor" (default 1.0; 0 in tests): stretches the time between an acceptance and its events.
class Factory : public QObject, public ses::BackendFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID MANDATE_BACKEND_FACTORY_IID)
    Q_INTERFACES(ses::BackendFactory)

public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString displayName() const override;
    [[nodiscard]] std::unique_ptr<ses::Backend> create(const QVariantMap &settings) const override;
};

} // namespace simulator
