// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evaluate_line.h"

#include <stdexcept>

namespace evaluate_line {

namespace {

struct Unreadable : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

std::string described(const char *name, const char *expected)
{
    return '"' + std::string(name) + "\" is not " + expected;
}

std::string textAt(const Json &object, const char *name, std::optional<std::string> fallback)
{
    const auto found = object.find(name);
    if (found == object.end() || found->is_null()) {
        if (!fallback)
            throw Unreadable('"' + std::string(name) + "\" is missing");
        return *fallback;
    }
    if (!found->is_string())
        throw Unreadable(described(name, "a string"));
    return found->get<std::string>();
}

std::vector<policy::CompiledPolicy> policiesAt(const Json &object, const char *name)
{
    std::vector<policy::CompiledPolicy> policies;
    const auto found = object.find(name);
    if (found == object.end() || found->is_null())
        return policies;
    if (!found->is_array())
        throw Unreadable(described(name, "a list of policy documents"));
    for (const Json &document : *found) {
        if (!document.is_object() && !document.is_string())
            throw Unreadable(described(name, "a list of policy documents"));
        const std::string text = document.is_string() ? document.get<std::string>() : document.dump();
        const policy::Document read(text);
        if (!read.root().isObject())
            throw Unreadable(described(name, "a list of policy documents"));
        policies.emplace_back(read);
    }
    return policies;
}

std::string contextText(const Json &value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_number() || value.is_boolean())
        return value.dump();
    throw Unreadable(described("context", "an object of lists of strings"));
}

std::vector<policy::ContextEntry> contextAt(const Json &request)
{
    std::vector<policy::ContextEntry> context;
    const auto found = request.find("context");
    if (found == request.end() || found->is_null())
        return context;
    if (!found->is_object())
        throw Unreadable(described("context", "an object of lists of strings"));
    for (const auto &[key, value] : found->items()) {
        policy::ContextEntry entry{key, {}};
        if (value.is_array()) {
            for (const Json &element : value)
                entry.values.push_back(contextText(element));
        } else {
            entry.values.push_back(contextText(value));
        }
        context.push_back(std::move(entry));
    }
    return context;
}

/// "arn:aws:ses:eu-west-1:111111111111:identity/example.com" -> "111111111111"
std::string accountOf(const std::string &arn)
{
    std::size_t begin = 0;
    for (int colons = 0; colons < 4; ++colons) {
        begin = arn.find(':', begin);
        if (begin == std::string::npos)
            return {};
        ++begin;
    }
    return arn.substr(begin, arn.find(':', begin) - begin);
}

Question questionOf(const Json &line)
{
    Question question;
    const std::string identity = textAt(line, "identityArn", "");
    question.policies.ownerAccount = textAt(line, "ownerAccount", accountOf(identity));
    question.policies.resource = policiesAt(line, "policies");
    question.policies.identity = policiesAt(line, "delegateIdentityPolicies");
    const auto request = line.find("request");
    if (request == line.end() || !request->is_object())
        throw Unreadable(described("request", "an object"));
    question.request.principalArn = textAt(*request, "principalArn", std::nullopt);
    question.request.principalAccount = textAt(*request, "principalAccount", "");
    question.request.action = textAt(*request, "action", std::nullopt);
    question.request.resourceArn = textAt(*request, "resourceArn", identity);
    question.request.context = contextAt(*request);
    return question;
}

} // namespace

std::variant<Question, Mistake> read(const std::string &line)
{
    std::optional<Json> id;
    try {
        // The library reads recursively: nesting that no request needs must not end the program.
        const auto callback = [](int depth, Json::parse_event_t, Json &) {
            if (depth > 512)
                throw Unreadable("nested too deeply");
            return true;
        };
        const Json json = Json::parse(line, callback);
        if (!json.is_object())
            throw Unreadable("the line is not an object");
        if (const auto found = json.find("id"); found != json.end())
            id = *found;
        Question question = questionOf(json);
        question.id = id;
        return question;
    } catch (const Json::exception &exception) {
        return Mistake{id, exception.what()};
    } catch (const Unreadable &exception) {
        return Mistake{id, exception.what()};
    }
}

} // namespace evaluate_line
