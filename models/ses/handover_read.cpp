// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/arn.h"
#include "ses/denial_text.h"
#include "ses/handover.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ses {

namespace {

constexpr auto beginMark = "-----BEGIN SENDING AUTHORIZATION-----"_L1;
constexpr auto endMark = "-----END SENDING AUTHORIZATION-----"_L1;

enum class Key { None, IdentityArn, Region, Delegate, Action, FromAddress, FeedbackAddress, ReturnPathArn };

struct KeyName
{
    Key key;
    QLatin1StringView name;
};
/// Names that no header of a mail has, so that a whole mail can be pasted. The header lines for SMTP are understood
/// too.
constexpr std::array<KeyName, 9> keyNames{{{Key::IdentityArn, "Identity-ARN"_L1},
                                           {Key::Region, "Region"_L1},
                                           {Key::Delegate, "Delegate"_L1},
                                           {Key::Action, "Action"_L1},
                                           {Key::FromAddress, "From-Address"_L1},
                                           {Key::FeedbackAddress, "Feedback-Address"_L1},
                                           {Key::ReturnPathArn, "Return-Path-ARN"_L1},
                                           {Key::IdentityArn, "X-SES-SOURCE-ARN"_L1},
                                           {Key::ReturnPathArn, "X-SES-RETURN-PATH-ARN"_L1}}};

constexpr qsizetype longestValue = 2048;
constexpr qsizetype mostValues = 100;

bool isIdentityArn(const QString &value)
{
    const auto arn = parseArn(value);
    return arn && !arn->identityName().isEmpty();
}

/// Marks that mail programs and Markdown put around a line.
QStringView stripped(QStringView line)
{
    constexpr QStringView before = u" >|*_#'\"`-•\t";
    constexpr QStringView after = u" *_'\"`,;.<>)";
    while (!line.isEmpty() && before.contains(line.front()))
        line = line.sliced(1);
    while (!line.isEmpty() && after.contains(line.back()) && !line.endsWith(":*"_L1))
        line.chop(1);
    return line;
}

class HandOverReader
{
public:
    std::optional<HandOver> read(const QString &pasted)
    {
        const DenialText plain(pasted);
        const QStringView all = plain.lines();
        for (qsizetype at = 0; at < all.size();) {
            qsizetype end = all.indexOf(u'\n', at);
            end = end < 0 ? all.size() : end;
            readLine(all.sliced(at, end - at));
            at = end + 1;
        }
        take();
        if (m_found.identityArn.isEmpty())
            readLooseArn(all);
        if (m_found.identityArn.isEmpty())
            return std::nullopt;
        if (m_found.region.isEmpty())
            m_found.region = parseArn(m_found.identityArn)->region;
        return m_found;
    }

private:
    void readLine(QStringView line)
    {
        const QStringView content = stripped(line);
        const bool isMark = line.contains("BEGIN SENDING AUTHORIZATION"_L1);
        const bool isEnd = line.contains("END SENDING AUTHORIZATION"_L1) || line.trimmed().startsWith("'''"_L1);
        if (isMark || isEnd) {
            take();
            // The marked lines decide over whatever was read before them.
            if (isMark)
                m_found = {};
            m_done = m_done || (isEnd && m_inside);
            m_inside = isMark;
            return;
        }
        if (m_done)
            return;
        for (const KeyName &known : keyNames) {
            if (!content.startsWith(known.name, Qt::CaseInsensitive))
                continue;
            const QStringView rest = content.sliced(known.name.size()).trimmed();
            if (!rest.startsWith(u':') && !rest.startsWith("**:"_L1) && !rest.startsWith("':"_L1))
                continue;
            take();
            m_key = known.key;
            m_value = stripped(rest.sliced(rest.indexOf(u':') + 1)).toString();
            return;
        }
        // A mail program has wrapped the line. Outside the marks prose may follow.
        if (m_key != Key::None && (m_inside || m_value.isEmpty()) && m_value.size() < longestValue)
            m_value += stripped(line).toString();
        else
            take();
    }

    void take()
    {
        const Key key = m_key;
        const QString value = m_value.left(longestValue);
        m_key = Key::None;
        m_value.clear();
        if (value.isEmpty() || value.contains(u' '))
            return;
        switch (key) {
        case Key::None:
            break;
        case Key::IdentityArn:
            takeOnce(m_found.identityArn, isIdentityArn(value) ? value : QString());
            break;
        case Key::ReturnPathArn:
            takeOnce(m_found.returnPathArn, isIdentityArn(value) ? value : QString());
            break;
        case Key::Region:
            takeOnce(m_found.region,
                     value == "*"_L1 || regions().contains(value) || value.count(u'-') >= 2 ? value : QString());
            break;
        case Key::Delegate:
            takeOnce(m_found.delegate, value);
            break;
        case Key::Action:
            if (value.startsWith("ses:"_L1))
                append(m_found.actions, value);
            break;
        case Key::FromAddress:
            append(m_found.fromPatterns, value);
            break;
        case Key::FeedbackAddress:
            takeOnce(m_found.feedbackAddress, concreteAddress(value));
            break;
        }
    }

    static void takeOnce(QString &field, const QString &value)
    {
        if (field.isEmpty())
            field = value;
    }
    static void append(QStringList &list, const QString &value)
    {
        if (!list.contains(value) && list.size() < mostValues)
            list.append(value);
    }

    /// "arn:aws:ses:...:identity/example.com" anywhere, also in a command.
    void readLooseArn(QStringView all)
    {
        constexpr QStringView ends = u" \n'\"<>,;()[]{}\\|";
        qsizetype end = 0;
        for (qsizetype at = all.indexOf("arn:"_L1); at >= 0; at = all.indexOf("arn:"_L1, end)) {
            end = at;
            while (end < all.size() && end - at < longestValue && !ends.contains(all.at(end)))
                ++end;
            const QString found = stripped(all.sliced(at, end - at)).toString();
            if (isIdentityArn(found)) {
                m_found.identityArn = found;
                return;
            }
        }
    }

    HandOver m_found;
    Key m_key = Key::None;
    QString m_value;
    bool m_inside = false;
    bool m_done = false;
};

} // namespace

QString machineLines(const HandOver &handOver)
{
    QString lines = beginMark + u'\n';
    const auto line = [&lines](QLatin1StringView name, const QString &value) {
        const QString safe = value.simplified(); // a line end in a policy's value must not begin a line here
        if (!safe.isEmpty())
            lines += name + ": "_L1 + safe + u'\n';
    };
    line("Identity-ARN"_L1, handOver.identityArn);
    line("Region"_L1, handOver.region);
    line("Delegate"_L1, handOver.delegate);
    for (const QString &action : handOver.actions)
        line("Action"_L1, action);
    for (const QString &pattern : handOver.fromPatterns)
        line("From-Address"_L1, pattern);
    line("Feedback-Address"_L1, handOver.feedbackAddress);
    line("Return-Path-ARN"_L1, handOver.returnPathArn);
    return lines + endMark + u'\n';
}

std::optional<HandOver> readHandOver(const QString &text)
{
    return HandOverReader().read(text);
}

} // namespace ses
