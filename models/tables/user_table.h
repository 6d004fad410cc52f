// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/account.h"
#include "tables/list_table.h"

namespace tables {

/// IAM users of a simulated account.
class UserTable : public ListTable<ses::User>
{
    Q_OBJECT

public:
    enum Column { Name, Arn, Keys, Policies, ColumnCount };

    explicit UserTable(QObject *parent = nullptr);
};

/// Access keys of a user. A secret appears only after reveal().
class AccessKeyTable : public ListTable<ses::AccessKey>
{
    Q_OBJECT

public:
    enum Column { Id, Created, ColumnCount };

    explicit AccessKeyTable(QObject *parent = nullptr);
};

/// Identity policies of a user.
class UserPolicyTable : public ListTable<ses::AttachedPolicy>
{
    Q_OBJECT

public:
    enum Column { Name, Size, Changed, ColumnCount };

    explicit UserPolicyTable(QObject *parent = nullptr);
};

/// The ready-made IAM policy *Sending permissions*: ses:SendEmail and ses:SendRawEmail on the given identity; an empty
/// ARN means every identity ("*"). UTF-8, indented by two.
[[nodiscard]] QByteArray sendingPermissions(const QString &identityArn);

} // namespace tables
