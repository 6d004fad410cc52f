// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/evaluate.h"

#include <QObject>
#include <QTest>

#include <memory>
#include <string>
#include <vector>

/// One test class per file; tst_decision_main.cpp runs them all.
std::unique_ptr<QObject> catalogueTest();
std::unique_ptr<QObject> conditionsTest();
std::unique_ptr<QObject> principalsTest();
std::unique_ptr<QObject> matchingTest();
std::unique_ptr<QObject> traceTest();
std::unique_ptr<QObject> valuesTest();
std::unique_ptr<QObject> commandTest();

namespace decision {

inline const std::string owner = "111111111111";
inline const std::string identityArn = "arn:aws:ses:eu-west-1:111111111111:identity/example.com";

inline policy::CompiledPolicy compiled(const std::string &text)
{
    return policy::CompiledPolicy(policy::Document(text));
}

/// A policy with one statement; `members` are all of its members.
inline std::string withStatement(const std::string &members, const std::string &version = "2012-10-17")
{
    return R"({"Version":")" + version + R"(","Statement":[{)" + members + "}]}";
}

/// Delegate Jane of the account 222222222222 sends.
inline policy::Request request()
{
    return {"arn:aws:iam::222222222222:user/Jane", "222222222222", "ses:SendEmail", identityArn, {}};
}

inline policy::PolicySet policies(const std::vector<std::string> &resource, const std::vector<std::string> &identity)
{
    policy::PolicySet set;
    set.ownerAccount = owner;
    for (const std::string &text : resource)
        set.resource.push_back(compiled(text));
    for (const std::string &text : identity)
        set.identity.push_back(compiled(text));
    return set;
}

} // namespace decision
