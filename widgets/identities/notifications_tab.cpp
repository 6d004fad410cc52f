// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/identities/notifications_tab.h"

#include "ses/arn.h"
#include "ses/when_done.h"
#include "tables/identity_text.h"
#include "widgets/common/left_to_right_edit.h"
#include "widgets/common/session.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString topicProblem(const QString &text)
{
    if (text.isEmpty())
        return {};
    const auto arn = ses::parseArn(text);
    const bool topic = arn && arn->service == "sns"_L1 && !arn->region.isEmpty() && !arn->account.isEmpty() &&
                       !arn->resource.isEmpty();
    return topic ? QString() : NotificationsTab::tr("A topic ARN looks like arn:aws:sns:us-east-1:111111111111:name.");
}

} // namespace

NotificationsTab::NotificationsTab(Session *session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
{
    setObjectName(u"notificationsTab"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    auto *question = new QLabel(tr("If a message bounces, who learns of it?"), content);
    question->setFont(theme::headingFont(2));
    m_sentence = new QLabel(content);
    m_sentence->setObjectName(u"bounceSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto *forwarding = new QGroupBox(tr("Email Feedback Forwarding"), content);
    m_forwarding = new QCheckBox(tr("Forward bounces and complaints by e&mail"), forwarding);
    m_forwarding->setObjectName(u"feedbackForwarding"_s);
    m_forwardingHint = new QLabel(
        tr("Forwarding can be disabled only when topics for bounces and complaints are both set."), forwarding);
    m_forwardingHint->setObjectName(u"forwardingHint"_s);
    m_forwardingHint->setWordWrap(true);
    auto *forwardingLayout = new QVBoxLayout(forwarding);
    forwardingLayout->addWidget(m_forwarding);
    forwardingLayout->addWidget(m_forwardingHint);
    QGroupBox *topics = makeTopics();
    m_save = new QPushButton(tr("&Save Changes"), content);
    m_save->setObjectName(u"saveNotificationsButton"_s);
    m_revert = new QPushButton(tr("Re&vert"), content);
    m_revert->setObjectName(u"revertNotificationsButton"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_revert);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(content);
    layout->setSpacing(theme::spacing() * 2);
    auto *answer = new QVBoxLayout;
    answer->addWidget(question);
    answer->addWidget(m_sentence);
    layout->addLayout(answer);
    layout->addWidget(forwarding);
    layout->addWidget(topics);
    layout->addLayout(buttons);
    layout->addStretch();
    setWidget(content);

    connect(m_forwarding, &QCheckBox::toggled, this, &NotificationsTab::check);
    connect(m_save, &QPushButton::clicked, this, &NotificationsTab::save);
    connect(m_revert, &QPushButton::clicked, this, [this] { showSettings(m_saved); });
}

QGroupBox *NotificationsTab::makeTopics()
{
    auto *box = new QGroupBox(tr("Feedback Notifications to Topics"), this);
    auto *grid = new QGridLayout(box);
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(theme::spacing() / 2);
    m_topics = {makeTopic(box, 0, tr("&Bounce topic:"), u"bounce"_s),
                makeTopic(box, 2, tr("C&omplaint topic:"), u"complaint"_s),
                makeTopic(box, 4, tr("De&livery topic:"), u"delivery"_s)};
    return box;
}

NotificationsTab::Topic NotificationsTab::makeTopic(QGroupBox *box, int row, const QString &label, const QString &name)
{
    auto *grid = static_cast<QGridLayout *>(box->layout());
    auto *title = new QLabel(label, box);
    Topic topic{new LeftToRightEdit(box), new QLabel(box), new QCheckBox(tr("Include original headers"), box)};
    topic.arn->setObjectName(name + "Topic"_L1);
    topic.arn->setPlaceholderText(tr("No topic"));
    topic.arn->setClearButtonEnabled(true);
    title->setBuddy(topic.arn);
    topic.problem->setObjectName(name + "TopicProblem"_L1);
    topic.problem->setWordWrap(true);
    topic.headers->setObjectName(name + "Headers"_L1);
    topic.headers->setAccessibleName(
        tr("%1 include original headers", "label of a topic").arg(QString(label).remove(u'&')));
    grid->addWidget(title, row, 0);
    grid->addWidget(topic.arn, row, 1);
    grid->addWidget(topic.headers, row, 2);
    grid->addWidget(topic.problem, row + 1, 1, 1, 2);
    connect(topic.arn, &QLineEdit::textChanged, this, &NotificationsTab::check);
    connect(topic.headers, &QCheckBox::toggled, this, &NotificationsTab::check);
    return topic;
}

void NotificationsTab::setIdentity(const ses::Identity &identity)
{
    const bool keep = identity.summary.name == m_name && typed() != m_saved;
    m_name = identity.summary.name;
    m_saved = identity.notifications;
    if (keep)
        check();
    else
        showSettings(m_saved);
}

void NotificationsTab::showSettings(const ses::NotificationSettings &settings)
{
    m_showing = true;
    m_forwarding->setChecked(settings.feedbackForwarding);
    m_topics[0].arn->setText(settings.bounceTopic);
    m_topics[1].arn->setText(settings.complaintTopic);
    m_topics[2].arn->setText(settings.deliveryTopic);
    m_topics[0].headers->setChecked(settings.headersInBounce);
    m_topics[1].headers->setChecked(settings.headersInComplaint);
    m_topics[2].headers->setChecked(settings.headersInDelivery);
    m_showing = false;
    check();
}

ses::NotificationSettings NotificationsTab::typed() const
{
    const auto text = [this](int topic) { return m_topics.at(size_t(topic)).arn->text().trimmed(); };
    return {m_forwarding->isChecked(),
            text(0),
            text(1),
            text(2),
            m_topics[0].headers->isChecked(),
            m_topics[1].headers->isChecked(),
            m_topics[2].headers->isChecked()};
}

void NotificationsTab::check()
{
    if (m_showing)
        return;
    const ses::NotificationSettings settings = typed();
    bool good = true;
    for (const Topic &topic : m_topics) {
        const QString problem = topicProblem(topic.arn->text().trimmed());
        topic.problem->setText(problem);
        topic.problem->setVisible(!problem.isEmpty());
        topic.arn->setAccessibleDescription(problem);
        topic.headers->setEnabled(!topic.arn->text().trimmed().isEmpty());
        good = good && problem.isEmpty();
    }
    const bool mayDisable = !settings.bounceTopic.isEmpty() && !settings.complaintTopic.isEmpty();
    m_forwardingHint->setVisible(!mayDisable);
    good = good && (settings.feedbackForwarding || mayDisable);
    m_sentence->setText(tables::bounceSentence(settings));
    const bool changed = settings != m_saved;
    m_save->setEnabled(good && changed && !m_busy);
    m_revert->setEnabled(changed && !m_busy);
}

void NotificationsTab::save()
{
    const ses::NotificationSettings settings = typed();
    m_busy = true;
    check();
    ses::whenDone(m_session->backend()->setNotificationSettings(m_session->scope(), m_name, settings), this,
                  [this, settings](const ses::Result<> &result) {
                      m_busy = false;
                      if (result) {
                          m_saved = settings;
                          m_session->notify(tr("Notification settings saved."));
                      } else {
                          Q_EMIT failed(result.error(), tr("The notification settings were not saved."));
                      }
                      check();
                  });
}
