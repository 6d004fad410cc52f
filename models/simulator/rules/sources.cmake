# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(mandate_simulator PRIVATE
    rules/check_account.cpp
    rules/check_further_resources.cpp
    rules/check_identity.cpp
    rules/check_policies.cpp
    rules/check_sandbox.cpp
    rules/check_size.cpp
    rules/check_syntax.cpp
    rules/decide.cpp
    rules/event_json.cpp
    rules/event_object.cpp
    rules/explain.cpp
    rules/feedback_mail.cpp
    rules/mail_object.cpp
    rules/mailbox_simulator.cpp
    rules/plan.cpp
    rules/preflight.cpp
    rules/refuse_policy.cpp
    rules/refuse_statement.cpp
    rules/request_context.cpp
    rules/roles.cpp
    rules/routes.cpp
    rules/trial_facts.cpp
)
