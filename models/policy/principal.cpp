// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/principal.h"

#include "policy/arn_pattern.h"
#include "policy/ascii.h"
#include "policy/evaluate.h"
#include "policy/pattern.h"

namespace policy {

namespace {

using Entry = CompiledPrincipal::Entry;

bool isAccountId(std::string_view text)
{
    return text.size() == 12 && allDigits(text);
}

/// "path/to/R" -> "R"
std::string_view lastComponent(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);
}

void readArn(Entry &entry)
{
    const ArnParts arn(std::string_view(entry.written));
    if (arn.count != 6 || arn.parts[0] != "arn" || !isAccountId(arn.parts[4]))
        return;
    entry.partition = arn.parts[1];
    entry.account = arn.parts[4];
    const auto name = arn.parts[5];
    if (arn.parts[2] == "iam" && name == "root") {
        entry.kind = Entry::Kind::Account;
    } else if (arn.parts[2] == "iam" && name.starts_with("role/")) {
        entry.kind = Entry::Kind::Role;
        entry.roleName = lastComponent(name);
    } else if (arn.parts[2] == "iam" || arn.parts[2] == "sts") {
        entry.kind = Entry::Kind::Exact;
    }
}

std::unique_ptr<const Entry> compiled(const PrincipalEntry &source)
{
    auto entry = std::make_unique<Entry>();
    entry->written = source.item.value;
    if (source.kind == PrincipalEntry::Kind::Everyone) {
        entry->kind = Entry::Kind::Everyone;
    } else if (source.kind == PrincipalEntry::Kind::Service) {
        entry->kind = Entry::Kind::Service;
    } else if (source.kind == PrincipalEntry::Kind::Aws && isAccountId(entry->written)) {
        entry->kind = Entry::Kind::Account;
        entry->account = entry->written;
    } else if (source.kind == PrincipalEntry::Kind::Aws) {
        readArn(*entry);
    }
    return entry;
}

struct Covered
{
    bool everyone = false;
    bool account = false;
    bool role = false;
    bool exact = false; ///< user, session, service, or the role itself when it is the caller
    bool roleByName = false;

    [[nodiscard]] bool any() const { return everyone || account || role || exact; }
};

void cover(Covered &covered, const Entry &entry, const Caller &caller)
{
    const bool sameAccount = !caller.account.empty() && entry.account == caller.account &&
                             (entry.partition.empty() || entry.partition == caller.partition);
    switch (entry.kind) {
    case Entry::Kind::Nobody:
        break;
    case Entry::Kind::Everyone:
        covered.everyone = true;
        break;
    case Entry::Kind::Account:
        covered.account = covered.account || sameAccount;
        break;
    case Entry::Kind::Role:
        if (caller.kind == Caller::Kind::Role && entry.written == caller.arn)
            covered.exact = true;
        if (caller.kind == Caller::Kind::Session && sameAccount) {
            const bool byArn = !caller.roleArn.empty();
            if (byArn ? entry.written == caller.roleArn : entry.roleName == caller.roleName) {
                covered.role = true;
                covered.roleByName = !byArn;
            }
        }
        break;
    case Entry::Kind::Exact:
        covered.exact = covered.exact || (caller.kind != Caller::Kind::Service && entry.written == caller.arn);
        break;
    case Entry::Kind::Service:
        covered.exact = covered.exact || (caller.kind == Caller::Kind::Service && entry.written == caller.arn);
        break;
    }
}

Covered coveredBy(const CompiledPrincipal &principal, const Caller &caller)
{
    Covered covered;
    for (const auto &entry : principal.entries)
        cover(covered, *entry, caller);
    return covered;
}

PrincipalMatch matchNegated(const Covered &covered, const Caller &caller, bool deny)
{
    if (!deny) {
        if (covered.any())
            return {false, false, QT_TRANSLATE_NOOP("policy", "the caller is on the list of exceptions"), 11};
        return {true, false, QT_TRANSLATE_NOOP("policy", "NotPrincipal with Allow: grants to everybody not listed"),
                11};
    }
    bool complete = covered.everyone;
    switch (caller.kind) {
    case Caller::Kind::Root:
        complete = complete || covered.account;
        break;
    case Caller::Kind::Session:
        complete = complete || (covered.exact && covered.role && covered.account);
        break;
    case Caller::Kind::Service:
        complete = complete || covered.exact;
        break;
    default:
        complete = complete || (covered.exact && covered.account);
        break;
    }
    if (complete)
        return {false, false, QT_TRANSLATE_NOOP("policy", "the caller is on the list of exceptions"), 0};
    if (covered.any())
        return {true, false,
                QT_TRANSLATE_NOOP("policy", "only a part of the caller's names (user or session, role, account) is on "
                                            "the list of exceptions: the Deny applies"),
                10};
    return {true, false, QT_TRANSLATE_NOOP("policy", "the caller is not on the list of exceptions"), 0};
}

} // namespace

Caller Caller::of(const Request &request)
{
    Caller caller;
    caller.arn = request.principalArn;
    caller.account = request.principalAccount;
    if (!caller.arn.starts_with("arn:")) {
        caller.kind = caller.arn.empty() ? Kind::Unknown : Kind::Service;
        return caller;
    }
    const ArnParts arn(caller.arn);
    if (arn.count != 6)
        return caller;
    caller.partition = arn.parts[1];
    if (caller.account.empty())
        caller.account = arn.parts[4];
    const auto name = arn.parts[5];
    constexpr std::string_view session = "assumed-role/";
    if (arn.parts[2] == "sts" && name.starts_with(session)) {
        caller.kind = Kind::Session;
        caller.roleName = name.substr(session.size());
        caller.roleName = caller.roleName.substr(0, caller.roleName.find('/'));
        const auto *role = findContext(request, "aws:PrincipalArn");
        if (role && role->size() == 1 && role->front().find(":role/") != std::string::npos)
            caller.roleArn = role->front();
    } else if (arn.parts[2] == "sts" && name.starts_with("federated-user/")) {
        caller.kind = Kind::Federated;
    } else if (arn.parts[2] == "iam" && name == "root") {
        caller.kind = Kind::Root;
    } else if (arn.parts[2] == "iam" && name.starts_with("user/")) {
        caller.kind = Kind::User;
    } else if (arn.parts[2] == "iam" && name.starts_with("role/")) {
        caller.kind = Kind::Role;
    }
    return caller;
}

CompiledPrincipal::CompiledPrincipal(const PrincipalElement &element)
    : negated(element.negated)
    , range(element.range)
{
    for (const PrincipalEntry &entry : element.entries)
        entries.push_back(compiled(entry));
}

PrincipalMatch matchPrincipal(const CompiledPrincipal &principal, const Caller &caller, bool deny)
{
    const Covered covered = coveredBy(principal, caller);
    if (principal.negated) {
        if (principal.entries.empty())
            return {deny, false, QT_TRANSLATE_NOOP("policy", "an empty list of exceptions"), 0};
        return matchNegated(covered, caller, deny);
    }
    if (covered.exact)
        return {true, false, QT_TRANSLATE_NOOP("policy", "names the caller"), 0};
    if (covered.role)
        return {true, false, QT_TRANSLATE_NOOP("policy", "names the role of the caller's session"),
                covered.roleByName ? 23 : 0};
    if (covered.everyone)
        return {true, false, QT_TRANSLATE_NOOP("policy", "means everybody"), 0};
    if (covered.account)
        return {true, true, QT_TRANSLATE_NOOP("policy", "names the caller's account, whose IAM policies decide"), 0};
    return {false, false, QT_TRANSLATE_NOOP("policy", "does not name the caller"), 0};
}

} // namespace policy
