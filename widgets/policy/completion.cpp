// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/policy/completion.h"

#include "policy/catalogue.h"
#include "widgets/policy/policy_text.h"
#include "widgets/policy/text_place.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QList<CompletionItem> plain(const QStringList &texts)
{
    QList<CompletionItem> items;
    for (const QString &text : texts)
        items.append({text, {}});
    return items;
}

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

QString meaning(const char *sentence)
{
    return sentence ? QCoreApplication::translate("policy", sentence) : QString();
}

QList<CompletionItem> actionItems()
{
    QList<CompletionItem> items;
    for (const auto &action : policy::catalogue::actions())
        items.append({latin(action.name), meaning(action.allows)});
    items.append({u"ses:Send*"_s, QCoreApplication::translate("Completion", "all sending actions")});
    return items;
}

QList<CompletionItem> operatorItems()
{
    QList<CompletionItem> items;
    for (const auto &op : policy::catalogue::operators())
        items.append({latin(op.name), meaning(op.phrase)});
    for (const QString &set : {u"ForAllValues:"_s, u"ForAnyValue:"_s}) {
        for (const QString &name : {u"StringLike"_s, u"StringNotLike"_s, u"StringEquals"_s, u"StringNotEquals"_s})
            items.append({set + name, QCoreApplication::translate("Completion", "for keys with several values")});
    }
    return items;
}

QList<CompletionItem> keyItems()
{
    QList<CompletionItem> items;
    for (const auto &key : policy::catalogue::conditionKeys())
        items.append({latin(key.name), meaning(key.meaning)});
    return items;
}

QList<CompletionItem> conditionValues(const std::string &name, const KnownNames &known)
{
    QList<CompletionItem> items;
    for (const QString &value : known.seenValues.value(QString::fromStdString(name).toLower()))
        items.append({value, QCoreApplication::translate("Completion", "in a past message")});
    const auto *key = policy::catalogue::findConditionKey(name);
    if (key && key->type == policy::catalogue::KeyType::Boolean)
        items += plain({u"true"_s, u"false"_s});
    else if (key)
        items.append({latin(key->example), QCoreApplication::translate("Completion", "example")});
    return items;
}

/// `path` begins with Statement.
QList<CompletionItem> namesInStatement(const std::vector<std::string> &path)
{
    if (path.size() == 1)
        return plain({u"Sid"_s, u"Effect"_s, u"Principal"_s, u"Action"_s, u"Resource"_s, u"Condition"_s,
                      u"NotPrincipal"_s, u"NotAction"_s, u"NotResource"_s});
    if (path.size() == 2 && path[1].ends_with("Principal"))
        return plain({u"AWS"_s, u"Service"_s});
    if (path[1] != "Condition")
        return {};
    return path.size() == 2 ? operatorItems() : keyItems();
}

QList<CompletionItem> valuesInStatement(const std::vector<std::string> &path, const KnownNames &known)
{
    const std::string &name = path[1];
    if (name == "Effect")
        return plain({u"Allow"_s, u"Deny"_s});
    if (name == "Action" || name == "NotAction")
        return actionItems();
    if (name == "Resource" || name == "NotResource")
        return known.identityArn.isEmpty() ? QList<CompletionItem>() : plain({known.identityArn});
    if (name == "Condition")
        return path.size() == 4 ? conditionValues(path[3], known) : QList<CompletionItem>();
    if (name != "Principal" && name != "NotPrincipal")
        return {};
    if (path.size() == 3 && path[2] == "Service")
        return plain({u"cognito-idp.amazonaws.com"_s});
    return known.principals + plain({u"*"_s});
}

QList<CompletionItem> itemsFor(const TextPlace &place, const KnownNames &known)
{
    if (place.path.empty())
        return place.isName ? plain({u"Version"_s, u"Id"_s, u"Statement"_s}) : QList<CompletionItem>();
    if (place.path.front() == "Version")
        return plain({u"2012-10-17"_s, u"2008-10-17"_s});
    if (place.path.front() != "Statement")
        return {};
    if (place.isName)
        return namesInStatement(place.path);
    return place.path.size() >= 2 ? valuesInStatement(place.path, known) : QList<CompletionItem>();
}

} // namespace

Completions completionsAt(const PolicyReading &reading, std::size_t byte, const KnownNames &known)
{
    const std::string &text = reading.document.text();
    const TextPlace place = textPlaceAt(reading.document, byte);
    Completions found;
    found.items = itemsFor(place, known);
    found.needsQuotes = place.string == nullptr;
    found.replaced = {byte, byte};
    if (place.string) {
        const bool finished = place.string->size() >= 2 && text[place.string->end - 1] == '"';
        found.replaced = {place.string->begin + 1, place.string->end - (finished ? 1 : 0)};
    }
    return found;
}
