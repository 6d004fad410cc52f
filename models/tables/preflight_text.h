// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/message.h"
#include "tables/message_text.h"

#include <QList>
#include <QString>

#include <optional>

namespace tables {

/// "Identity policy", "Daily quota": what a check looks at. Translated.
[[nodiscard]] QString checkName(ses::Check check);

/// One line: accepted or refused, and the first thing in the way.
struct Headline
{
    QString text;
    Sign sign; ///< its word is in the text
};
[[nodiscard]] Headline headline(const ses::Preflight &preflight);

/// What the link of a reason is called: "Show Identity Policy". Empty when the link leads nowhere.
[[nodiscard]] QString linkTitle(const ses::Link &link);

/// What a line of a trace speaks of: a statement, or an element or condition of it.
struct TracePlace
{
    policy::Side side = policy::Side::Resource;
    QString policy;
    int statement = 0;
    policy::Range range; ///< bytes of that policy's text
};

/// A decision drawn as a tree: decision, statements, their checks. Translated.
struct TraceNode
{
    enum class Mark { None, Yes, No, Decided };
    QString text;
    QString detail; ///< of a condition: what the request had and what the policy wants
    Mark mark = Mark::None;
    QList<TraceNode> children{};
    std::optional<TracePlace> place{}; ///< of the root: none
};
[[nodiscard]] TraceNode traceOf(const policy::Decision &decision);

} // namespace tables
