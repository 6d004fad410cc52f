// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/scope.h"

#include <QString>

#include <optional>

namespace ses {

/// arn:partition:service:region:account:resource. The resource keeps everything after the fifth colon.
struct Arn
{
    QString partition;
    QString service;
    QString region;
    QString account;
    QString resource;

    [[nodiscard]] QString toString() const;
    /// Name of the SES identity when this is an identity's ARN, else empty.
    [[nodiscard]] QString identityName() const;
    [[nodiscard]] Scope scope() const { return {account, region}; }
    bool operator==(const Arn &) const = default;
};

[[nodiscard]] std::optional<Arn> parseArn(const QString &text);
[[nodiscard]] Arn identityArn(const Scope &scope, const QString &identity);
[[nodiscard]] QString userArn(const QString &account, const QString &userName);

} // namespace ses
