// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace ses {

/// Everything in SES belongs to one account and one region (ses.md 1.1).
struct Scope
{
    QString account; ///< twelve digits
    QString region;  ///< "us-east-1"

    bool operator==(const Scope &) const = default;
};

/// Regions that offer SES, partition "aws" first (ses.md 1.1).
[[nodiscard]] const QStringList &regions();
/// "aws", "aws-us-gov", "aws-eusc".
[[nodiscard]] QString partitionOf(const QString &region);

} // namespace ses
