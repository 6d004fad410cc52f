// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/delegate/denial_examples.h"

#include "widgets/common/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

struct Example
{
    const char *objectName;
    QString title;
    QString text;
};

QList<Example> examples()
{
    return {
        {"exampleCli", u"AWS CLI"_s,
         u"An error occurred (AccessDenied) when calling the SendRawEmail operation: User "
         "`arn:aws:iam::222222222222:user/jane' is not authorized to perform `ses:SendRawEmail' on resource "
         "`arn:aws:ses:us-east-1:111111111111:identity/example.com'\n"_s},
        {"exampleSmtp", DenialExamples::tr("SMTP Log"),
         u"postfix/smtp[4242]: 4A1B2C3D4E: to=<b@example.net>, "
         u"relay=email-smtp.us-east-1.amazonaws.com[192.0.2.1]:587, "
         "dsn=5.0.0, status=bounced (host email-smtp.us-east-1.amazonaws.com[192.0.2.1] said: 554 Message rejected: "
         "Email address is not verified. The following identities failed the check in region US-EAST-1: "
         "news@example.com (in reply to end of DATA command))\n"_s},
        {"exampleBoto3", u"boto3"_s,
         u"Traceback (most recent call last):\n  File \"/var/task/app.py\", line 21, in lambda_handler\n"
         "    client.send_email(FromEmailAddress=sender, Destination=to, Content=content)\n"
         "botocore.errorfactory.AccessDeniedException: An error occurred (AccessDeniedException) when calling the "
         "SendEmail operation: User `arn:aws:sts::222222222222:assumed-role/Mailer/app' is not authorized to perform "
         "`ses:SendEmail' on resource `arn:aws:ses:us-east-1:222222222222:identity/news@example.com'\n"_s}};
}

} // namespace

DenialExamples::DenialExamples(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_text(new QLabel)
{
    m_title->setObjectName(u"denialEmptyTitle"_s);
    m_title->setFont(theme::headingFont(2));
    m_text->setObjectName(u"denialEmptyText"_s);
    for (QLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *row = new QHBoxLayout;
    for (const Example &example : examples()) {
        auto *button = new QPushButton(example.title);
        button->setObjectName(QLatin1StringView(example.objectName));
        button->setAutoDefault(false);
        button->setAccessibleName(tr("Example: %1").arg(example.title));
        connect(button, &QPushButton::clicked, this, [this, text = example.text] { Q_EMIT chosen(text); });
        row->addWidget(button);
    }
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::spacing());
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(new QLabel(tr("Examples:")));
    layout->addLayout(row);
    layout->addStretch();
    showNothingFound(false);
}

void DenialExamples::showNothingFound(bool nothingFound)
{
    m_title->setText(nothingFound ? tr("No Answer of SES Found") : tr("What Was Refused, and Why?"));
    m_text->setText(
        nothingFound ? tr("This text holds none of the errors that SES gives. Paste more of it: the whole stack trace, "
                          "the reply of the SMTP server, or the body of the HTTP answer.")
                     : tr("Paste an error: a line, a stack trace of any SDK, an SMTP log, a CloudTrail event. What is "
                          "around it does not matter."));
}
