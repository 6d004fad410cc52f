// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/edits.h"

#include <functional>
#include <string>

namespace random_edits {

/// Numbers from somewhere: a seeded generator in tests, the fuzzer's bytes in a fuzzer.
using Numbers = std::function<std::size_t(std::size_t below)>;

/// Some edit of the public interface with some arguments; often one that finds nothing to do.
inline policy::TextEdits someEdit(const policy::Document &document, const Numbers &number)
{
    using namespace policy::edits;
    static const std::string values[]{"*", "111111111111", "ses:SendEmail", "a\"b\\c", "\u00e9\u201c", "", "x\ny"};
    static const char *const operators[]{"StringEquals", "Bool", "ForAllValues:StringLike"};
    static const char *const keys[]{"ses:Recipients", "SES:recipients", "aws:SourceIp"};
    const auto value = [&]() -> const std::string & { return values[number(std::size(values))]; };
    const auto type = [&] { return number(2) == 0 ? "AWS" : "Service"; };
    const auto list = [&] { return number(2) == 0 ? ListName::Action : ListName::Resource; };
    const std::size_t statement = number(3);
    const std::size_t item = number(3);
    std::vector<std::string> several;
    for (std::size_t i = number(4); i > 0; --i)
        several.push_back(value());
    const char *const op = operators[number(3)];
    const char *const key = keys[number(3)];
    NewStatement added;
    added.sid = value();
    added.awsPrincipals = several;
    added.actions = several;
    switch (number(18)) {
    case 0:
        return setVersion(document, value());
    case 1:
        return document.statements().size() < 6 ? addStatement(document, added) : policy::TextEdits{};
    case 2:
        return document.statements().size() < 6 ? duplicateStatement(document, statement) : policy::TextEdits{};
    case 3:
        return removeStatement(document, statement);
    case 4:
        return moveStatement(document, statement, number(3));
    case 5:
        return setSid(document, statement, value());
    case 6:
        return setEffect(document, statement, value());
    case 7:
        return addPrincipal(document, statement, type(), value());
    case 8:
        return setPrincipal(document, statement, item, type(), value());
    case 9:
        return removePrincipal(document, statement, item);
    case 10:
        return addListItem(document, statement, list(), value());
    case 11:
        return setListItem(document, statement, list(), item, value());
    case 12:
        return removeListItem(document, statement, list(), item);
    case 13:
        return addCondition(document, statement, op, key, several);
    case 14:
        return setCondition(document, statement, item, op, key, several);
    case 15:
        return removeCondition(document, statement, item);
    default: {
        if (statement >= document.statements().size() || !document.statements()[statement].resource)
            return {};
        const auto &items = document.statements()[statement].resource->items.values;
        return items.empty() ? policy::TextEdits{} : replaceValue(document, items.front().range, value());
    }
    }
}

} // namespace random_edits
