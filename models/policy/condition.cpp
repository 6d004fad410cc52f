// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/condition.h"

#include "policy/arn_pattern.h"
#include "policy/base64.h"
#include "policy/decimal.h"

#include <algorithm>

namespace policy {

namespace {

using catalogue::Family;
using Set = catalogue::OperatorParts::Set;

/// One question about one condition in one request.
class Question
{
public:
    Question(const CompiledCondition &condition, const Request &request, Glob &space)
        : m_condition(condition)
        , m_op(*condition.parts.base)
        , m_request(request)
        , m_space(space)
        , m_given(findContext(request, condition.key))
    {}

    ConditionMatch answer()
    {
        if (m_op.family == Family::Null)
            return null();
        ConditionMatch match = m_condition.parts.set == Set::None ? plain() : set();
        if (match.openPoint == 0)
            match.openPoint = pointOfValues();
        return match;
    }

private:
    [[nodiscard]] bool absentOrEmpty() const { return !m_given || m_given->empty(); }

    ConditionMatch null() const
    {
        if (m_condition.parts.set == Set::ForAllValues)
            return {true, QT_TRANSLATE_NOOP("policy", "ForAllValues before Null: always true"), 0};
        if (m_condition.parts.set == Set::ForAnyValue)
            return {false, QT_TRANSLATE_NOOP("policy", "ForAnyValue before Null: always false"), 0};
        const bool absent = absentOrEmpty();
        const bool matched = std::any_of(m_condition.values.begin(), m_condition.values.end(),
                                         [&](const CompiledValue &value) { return value.truth == absent; });
        const bool emptyText = m_given && m_given->size() == 1 && m_given->front().empty();
        if (m_given && absent)
            return {matched, QT_TRANSLATE_NOOP("policy", "an empty list counts as absent"), 4};
        if (emptyText)
            return {matched, QT_TRANSLATE_NOOP("policy", "an empty value counts as present"), 4};
        return absent ? ConditionMatch{matched, QT_TRANSLATE_NOOP("policy", "the key is absent"), 0}
                      : ConditionMatch{matched, QT_TRANSLATE_NOOP("policy", "the key is present"), 0};
    }

    ConditionMatch plain()
    {
        const int emptyPoint = m_given ? 6 : 0;
        if (absentOrEmpty() && m_condition.parts.ifExists)
            return {true, QT_TRANSLATE_NOOP("policy", "key absent, IfExists: true"), emptyPoint};
        if (absentOrEmpty() && m_op.negated)
            return {true, QT_TRANSLATE_NOOP("policy", "key absent, negated operator: true"), emptyPoint};
        if (absentOrEmpty())
            return {false, QT_TRANSLATE_NOOP("policy", "key absent: false"), emptyPoint};
        if (m_condition.multivalued || m_given->size() > 1)
            return {false, QT_TRANSLATE_NOOP("policy", "a key with several values needs ForAllValues or ForAnyValue"),
                    1};
        if (m_condition.values.empty())
            return {m_op.negated && !m_condition.parts.ifExists,
                    QT_TRANSLATE_NOOP("policy", "the policy lists no value"), 19};
        return one(m_given->front());
    }

    ConditionMatch one(const std::string &given)
    {
        const bool found = matchesAny(given);
        if (found)
            return m_op.negated ? ConditionMatch{false, QT_TRANSLATE_NOOP("policy", "matches a value that it must not")}
                                : ConditionMatch{true, QT_TRANSLATE_NOOP("policy", "matches a value")};
        return m_op.negated ? ConditionMatch{true, QT_TRANSLATE_NOOP("policy", "matches none of the values")}
                            : ConditionMatch{false, QT_TRANSLATE_NOOP("policy", "matches no value")};
    }

    ConditionMatch set()
    {
        const bool all = m_condition.parts.set == Set::ForAllValues;
        const bool onlyEmptyText =
            m_given && !m_given->empty() &&
            std::all_of(m_given->begin(), m_given->end(), [](const std::string &text) { return text.empty(); });
        if (absentOrEmpty() || onlyEmptyText) {
            if (all)
                return {true, QT_TRANSLATE_NOOP("policy", "the request has no value: ForAllValues is true"),
                        onlyEmptyText  ? 5
                        : m_op.negated ? 3
                                       : 0};
            return {false, QT_TRANSLATE_NOOP("policy", "the request has no value: ForAnyValue is false"),
                    m_condition.parts.ifExists ? 2
                    : onlyEmptyText            ? 5
                                               : 0};
        }
        if (m_condition.values.empty())
            return {false, QT_TRANSLATE_NOOP("policy", "the policy lists no value"), 0};
        const auto holds = [&](const std::string &given) { return matchesAny(given) != m_op.negated; };
        if (all) {
            return std::all_of(m_given->begin(), m_given->end(), holds)
                       ? ConditionMatch{true, QT_TRANSLATE_NOOP("policy", "true for each value of the request")}
                       : ConditionMatch{false, QT_TRANSLATE_NOOP("policy", "false for a value of the request")};
        }
        return std::any_of(m_given->begin(), m_given->end(), holds)
                   ? ConditionMatch{true, QT_TRANSLATE_NOOP("policy", "true for a value of the request")}
                   : ConditionMatch{false, QT_TRANSLATE_NOOP("policy", "false for each value of the request")};
    }

    /// As the positive form of the operator would.
    bool matchesAny(const std::string &given)
    {
        return std::any_of(m_condition.values.begin(), m_condition.values.end(),
                           [&](const CompiledValue &wanted) { return compare(wanted, given); });
    }

    bool compare(const CompiledValue &wanted, const std::string &given)
    {
        switch (m_op.family) {
        case Family::String: {
            const auto glob = wanted.pattern.filled(m_request, m_space);
            return glob && matches(*glob, given, m_condition.letterCase);
        }
        case Family::Arn: {
            const auto glob = wanted.pattern.filled(m_request, m_space);
            return glob && arnMatches(*glob, given, m_condition.letterCase);
        }
        case Family::Numeric: {
            const auto left = Decimal::read(given);
            const auto right = Decimal::read(wanted.written);
            return left && right && holds(left->compare(*right));
        }
        case Family::Date: {
            const auto instant = readInstant(given);
            return instant && wanted.instant && holds(*instant <=> *wanted.instant);
        }
        case Family::Ip: {
            const auto address = readIpAddress(given);
            return address && wanted.range && wanted.range->contains(*address);
        }
        case Family::Bool:
            return wanted.truth && given == (*wanted.truth ? "true" : "false");
        // A request written as JSON can carry bytes only as base64, as IAM's own simulator wants them.
        case Family::Binary:
            return wanted.bytes && (given == *wanted.bytes || decodedBase64(given) == wanted.bytes);
        case Family::Null:
            break;
        }
        return false;
    }

    [[nodiscard]] bool holds(std::strong_ordering order) const
    {
        switch (m_condition.comparison) {
        case Comparison::Less:
            return order < 0;
        case Comparison::LessOrEqual:
            return order <= 0;
        case Comparison::Greater:
            return order > 0;
        case Comparison::GreaterOrEqual:
            return order >= 0;
        case Comparison::Equal:
        case Comparison::Like:
            break;
        }
        return order == 0;
    }

    /// The open point on which the comparison of these values rests, whatever its result.
    [[nodiscard]] int pointOfValues() const
    {
        if (absentOrEmpty())
            return 0;
        for (const CompiledValue &value : m_condition.values) {
            if (const int point = pointOf(value))
                return point;
        }
        return std::any_of(m_given->begin(), m_given->end(), [this](const auto &given) { return isMalformed(given); })
                   ? 17
                   : 0;
    }

    [[nodiscard]] int pointOf(const CompiledValue &value) const
    {
        switch (m_op.family) {
        case Family::String:
        case Family::Arn:
            if (value.pattern.hasEscapes() && !m_op.wildcards)
                return 7;
            if (value.pattern.hasVariables())
                return m_op.wildcards ? 9 : 24;
            if (value.pattern.hasEscapes())
                return 24;
            if (m_condition.letterCase == LetterCase::IgnoredInAscii && hasNonAscii(value.written))
                return 15;
            return 0;
        case Family::Bool:
            if (value.written.find("${") != std::string::npos)
                return 8;
            return value.truth ? 0 : 17;
        case Family::Numeric:
            if (!Decimal::read(value.written))
                return 17;
            return value.written.size() > 15 || value.written.find_first_of("eE") != std::string::npos ? 16 : 0;
        case Family::Date:
            return value.instant ? 0 : 17;
        case Family::Ip:
            if (!value.range)
                return 17;
            return isMapped(value.range->address) ? 18 : 0;
        case Family::Binary:
            return value.bytes ? 0 : 17;
        case Family::Null:
            break;
        }
        return 0;
    }

    [[nodiscard]] bool isMalformed(const std::string &given) const
    {
        switch (m_op.family) {
        case Family::Bool:
            return given != "true" && given != "false";
        case Family::Numeric:
            return !Decimal::read(given);
        case Family::Date:
            return !readInstant(given);
        case Family::Ip:
            return !readIpAddress(given);
        default:
            return false;
        }
    }

    static bool hasNonAscii(std::string_view text)
    {
        return std::any_of(text.begin(), text.end(),
                           [](char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; });
    }

    static bool isMapped(const IpAddress &address)
    {
        const auto zeros =
            std::all_of(address.bytes.begin(), address.bytes.begin() + 10, [](auto b) { return b == 0; });
        return address.v6 && zeros && address.bytes[10] == 0xFF && address.bytes[11] == 0xFF;
    }

    const CompiledCondition &m_condition;
    const catalogue::Operator &m_op;
    const Request &m_request;
    Glob &m_space;
    const std::vector<std::string> *m_given;
};

} // namespace

ConditionMatch matchCondition(const CompiledCondition &condition, const Request &request, Glob &space)
{
    return Question(condition, request, space).answer();
}

} // namespace policy
