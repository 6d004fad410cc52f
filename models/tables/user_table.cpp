// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/user_table.h"

#include "tables/identity_text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

/// As a JSON string literal, quotes included.
QByteArray quoted(const QString &text)
{
    const QByteArray object = QJsonDocument(QJsonObject{{u"k"_s, text}}).toJson(QJsonDocument::Compact);
    return object.mid(5, object.size() - 6); // between {"k": and }
}

} // namespace

UserTable::UserTable(QObject *parent)
    : ListTable([](const ses::User &user) { return user.name; },
                {
                    {tr("User"), [](const ses::User &user) { return user.name; }, true},
                    {tr("ARN"), [](const ses::User &user) { return user.arn; }, true},
                    {tr("Access Keys"), [](const ses::User &user) { return QLocale().toString(user.keys.size()); }},
                    {tr("Policies"), [](const ses::User &user) { return QLocale().toString(user.policies.size()); }},
                },
                parent)
{}

AccessKeyTable::AccessKeyTable(QObject *parent)
    : ListTable([](const ses::AccessKey &key) { return key.id; },
                {
                    {tr("Access Key ID"), [](const ses::AccessKey &key) { return key.id; }, true},
                    {tr("Created"), [](const ses::AccessKey &key) { return timeText(key.createdAt); }, false, nullptr,
                     [](const ses::AccessKey &key) { return utcText(key.createdAt); }},
                },
                parent)
{}

UserPolicyTable::UserPolicyTable(QObject *parent)
    : ListTable(
          [](const ses::AttachedPolicy &policy) { return policy.name; },
          {
              {tr("Policy"), [](const ses::AttachedPolicy &policy) { return policy.name; }, true},
              {tr("Size"),
               [](const ses::AttachedPolicy &policy) { return tr("%Ln byte(s)", nullptr, int(policy.text.size())); }},
              {tr("Last Change"), [](const ses::AttachedPolicy &policy) { return timeText(policy.changedAt); }, false,
               nullptr, [](const ses::AttachedPolicy &policy) { return utcText(policy.changedAt); }},
          },
          parent)
{}

QByteArray sendingPermissions(const QString &identityArn)
{
    // Written by hand: QJsonDocument would sort the elements.
    return "{\n"
           "  \"Version\": \"2012-10-17\",\n"
           "  \"Statement\": [\n"
           "    {\n"
           "      \"Sid\": \"SendingPermissions\",\n"
           "      \"Effect\": \"Allow\",\n"
           "      \"Action\": [\n"
           "        \"ses:SendEmail\",\n"
           "        \"ses:SendRawEmail\"\n"
           "      ],\n"
           "      \"Resource\": " +
           quoted(identityArn.isEmpty() ? u"*"_s : identityArn) +
           "\n"
           "    }\n"
           "  ]\n"
           "}\n";
}

} // namespace tables
