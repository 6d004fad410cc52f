// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/handover_text.h"

#include "ses/arn.h"
#include "ses/snippets.h"
#include "tables/statement_sentence.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(HandOverText)
};

/// Writes the same paragraphs as plain text or as Markdown.
class Writer
{
public:
    explicit Writer(HandOverFormat format)
        : m_markdown(format == HandOverFormat::Markdown)
    {}

    void title(const QString &text) { underlined(u"# "_s, text, u'='); }
    void heading(const QString &text) { underlined(u"## "_s, text, u'-'); }
    void paragraph(const QString &text) { m_text += escaped(text) + u"\n\n"_s; }
    void items(const QStringList &texts)
    {
        for (const QString &text : texts)
            m_text += u"- "_s + escaped(text) + u'\n';
        if (!texts.isEmpty())
            m_text += u'\n';
    }
    void code(const QString &text, QLatin1StringView language)
    {
        const QString body = text.endsWith(u'\n') ? text : text + u'\n';
        const QString fence(std::max(qsizetype(3), longestRun(body) + 1), u'`');
        if (m_markdown)
            m_text += fence + language + u'\n' + body + fence + u"\n\n"_s;
        else
            m_text += body + u'\n';
    }
    [[nodiscard]] QString text() const { return m_text.trimmed() + u'\n'; }

private:
    void underlined(const QString &mark, const QString &text, QChar line)
    {
        if (m_markdown)
            m_text += mark + escaped(text) + u"\n\n"_s;
        else
            m_text += text + u'\n' + QString(text.size(), line) + u"\n\n"_s;
    }
    /// A policy's strings must not become links, emphasis or HTML. A line end would begin a new element.
    [[nodiscard]] QString escaped(const QString &text) const
    {
        const QString line = QString(text).replace(u'\n', u' ').replace(u'\r', u' ');
        if (!m_markdown)
            return line;
        QString safe;
        for (const QChar c : line) {
            if (QStringView(u"\\`*_[]<>#|~&").contains(c))
                safe += u'\\';
            safe += c;
        }
        return safe;
    }
    static qsizetype longestRun(const QString &text)
    {
        qsizetype longest = 0, run = 0;
        for (const QChar c : text) {
            run = c == u'`' ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        return longest;
    }

    bool m_markdown;
    QString m_text;
};

QString identityName(const ses::HandOver &handOver)
{
    const auto arn = ses::parseArn(handOver.identityArn);
    return arn ? arn->identityName() : QString();
}

QString ownerOf(const ses::HandOver &handOver)
{
    const auto arn = ses::parseArn(handOver.identityArn);
    return arn ? arn->account : QString();
}

/// A send for the commands: what is not prescribed is an example that nobody mistakes for an address.
ses::SendRequest exampleRequest(const ses::HandOver &handOver)
{
    const QString name = identityName(handOver);
    const QString example = name.contains(u'@') ? name : u"someone@"_s + name;
    ses::SendRequest request = ses::requestOf(handOver, example);
    if (request.scope.region.isEmpty())
        request.scope.region = u"REGION"_s;
    request.to = {{{}, u"success@simulator.amazonses.com"_s}};
    request.subject = u"Test"_s;
    request.text = u"Hello"_s;
    return request;
}

void writeFacts(Writer &writer, const ses::HandOver &handOver)
{
    QStringList facts{Tr::tr("Identity: %1, of account %2").arg(identityName(handOver), ownerOf(handOver)),
                      Tr::tr("ARN of the identity: %1").arg(handOver.identityArn),
                      handOver.region == "*"_L1
                          ? Tr::tr("Region: through a multi-region endpoint")
                          : Tr::tr("Region: %1. Requests must go to this region's endpoint.").arg(handOver.region)};
    if (handOver.fromPatterns.isEmpty())
        facts.append(identityName(handOver).contains(u'@')
                         ? Tr::tr("From address: %1").arg(identityName(handOver))
                         : Tr::tr("From address: any address at %1 and its subdomains").arg(identityName(handOver)));
    else
        facts.append(Tr::tr("From address: %1 (* stands for anything)").arg(handOver.fromPatterns.join(", "_L1)));
    if (!handOver.feedbackAddress.isEmpty())
        facts.append(Tr::tr("Bounces must go to %1: name it as Return-Path.").arg(handOver.feedbackAddress));
    writer.items(facts);
}

void writeTerms(Writer &writer, const QList<policy::Statement> &statements)
{
    if (statements.isEmpty())
        return;
    writer.heading(Tr::tr("What the owner's policies say"));
    QStringList sentences;
    for (const policy::Statement &statement : statements)
        sentences.append(readStatement(statement).text());
    writer.items(sentences);
}

void writePolicy(Writer &writer, const ses::HandOver &handOver)
{
    const QByteArray policy = ses::delegatePolicy(handOver);
    if (policy.isEmpty())
        return;
    writer.heading(Tr::tr("What your account must allow"));
    writer.paragraph(
        Tr::tr("The owner's permission is not enough: an IAM policy of the sending user or role must allow it "
               "too. This one allows exactly what was granted:"));
    writer.code(QString::fromUtf8(policy), "json"_L1);
    const QString account = ses::requestOf(handOver).scope.account;
    writer.paragraph(
        Tr::tr(
            "If you use a configuration set of yours, add its ARN to Resource: "
            "arn:%1:ses:%2:%3:configuration-set/NAME. You need not verify the identity yourself. In the sandbox your "
            "recipients must be verified in your account.")
            .arg(ses::partitionOf(handOver.region), handOver.region, account.isEmpty() ? u"YOUR-ACCOUNT"_s : account));
}

void writeCommands(Writer &writer, const ses::HandOver &handOver)
{
    ses::SendRequest request = exampleRequest(handOver);
    const bool mayRaw = handOver.actions.contains(u"ses:SendRawEmail"_s);
    const bool maySimple = handOver.actions.contains(u"ses:SendEmail"_s);
    if (!mayRaw && !maySimple)
        return;
    writer.heading(Tr::tr("To try it"));
    writer.paragraph(
        Tr::tr("The recipient is Amazon's mailbox simulator, which accepts everything. Every command names the "
               "ARN: without it SES looks among your own identities."));
    const QString returnPathArn = request.returnPathArn;
    if (request.returnPath.isEmpty())
        request.returnPathArn.clear(); // the one of the source counts
    writer.paragraph(Tr::tr("AWS CLI, API v2:"));
    request.door = maySimple ? ses::Door::V2Simple : ses::Door::V2Raw;
    writer.code(ses::snippets::awsCliV2(request), "sh"_L1);
    writer.paragraph(Tr::tr("AWS CLI, API v1:"));
    request.door = maySimple ? ses::Door::V1Simple : ses::Door::V1Raw;
    writer.code(ses::snippets::awsCliV1(request), "sh"_L1);
    if (!mayRaw)
        return;
    request.door = ses::Door::Smtp;
    request.returnPathArn = returnPathArn;
    writer.paragraph(
        Tr::tr("SMTP: server email-smtp.%1.amazonaws.com, port 587 with STARTTLS or 465 with TLS, with SMTP "
               "credentials of your account for this region. Put these header lines into each message; SES "
               "takes them out:")
            .arg(request.scope.region));
    writer.code(ses::snippets::smtpHeaders(request), "text"_L1);
}

} // namespace

QString delegateName(const QString &delegate)
{
    policy::PrincipalEntry entry;
    entry.item.value = delegate.toStdString();
    const bool isAws = delegate.startsWith("arn:"_L1) ||
                       std::all_of(delegate.begin(), delegate.end(), [](QChar c) { return c.isDigit(); });
    entry.kind = delegate == "*"_L1 ? policy::PrincipalEntry::Kind::Everyone
                 : isAws            ? policy::PrincipalEntry::Kind::Aws
                                    : policy::PrincipalEntry::Kind::Service;
    return principalPhrase(entry);
}

QString handOverText(const ses::HandOver &handOver, const QList<policy::Statement> &statements, HandOverFormat format)
{
    Writer writer(format);
    writer.title(Tr::tr("Sending email with %1").arg(identityName(handOver)));
    if (handOver.actions.isEmpty())
        writer.paragraph(
            Tr::tr("The policies of this identity do not allow %1 to send.").arg(delegateName(handOver.delegate)));
    else
        writer.paragraph(Tr::tr("Account %1 allows %2 to send email through Amazon SES with this identity: %3.")
                             .arg(ownerOf(handOver), delegateName(handOver.delegate), handOver.actions.join(", "_L1)));
    writeFacts(writer, handOver);
    writeTerms(writer, statements);
    writePolicy(writer, handOver);
    writeCommands(writer, handOver);
    writer.heading(Tr::tr("For Mandate"));
    writer.paragraph(Tr::tr("Paste this whole message, or these lines, into “Read Hand-Over” of Compose."));
    writer.code(ses::machineLines(handOver), "text"_L1);
    return writer.text();
}

} // namespace tables
