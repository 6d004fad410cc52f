// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/edits.h"

#include <QHash>
#include <QList>
#include <QString>

/// Statements for the use cases of ses.md 10.1, filled in by fields and inserted as text edits.
namespace tables {

struct TemplateField
{
    enum class Kind { Account, UserArn, Addresses, Domains, Date, IpRanges, Service, SourceArn };
    QString id;
    Kind kind = Kind::Account;
    QString label;
    QString placeholder; ///< an example, not a value
};

struct PolicyTemplate
{
    QString id;
    QString title;
    QString description; ///< one or two sentences: what it lets whom do
    QList<TemplateField> fields;
};

using FieldValues = QHash<QString, QString>; ///< by id, as typed

[[nodiscard]] QList<PolicyTemplate> policyTemplates();
/// What is wrong with a value as one sentence; empty: nothing.
[[nodiscard]] QString problemOf(const TemplateField &field, const QString &value);
/// The statement appended to the policy, or a whole policy where there is none yet; none while a value is missing or
/// wrong.
[[nodiscard]] policy::TextEdits insertTemplate(const policy::Document &document, const PolicyTemplate &chosen,
                                               const FieldValues &values, const QString &identityArn);

} // namespace tables
