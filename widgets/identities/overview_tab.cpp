// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/identities/overview_tab.h"

#include "ses/when_done.h"
#include "tables/identity_text.h"
#include "widgets/activity/sign_label.h"
#include "widgets/common/copy_button.h"
#include "widgets/common/icons.h"
#include "widgets/common/left_to_right_edit.h"
#include "widgets/common/session.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QLabel *valueLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QHBoxLayout *row(QWidget *first, QWidget *second, bool stretchFirst)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(theme::spacing());
    layout->addWidget(first, stretchFirst ? 0 : 1);
    layout->addWidget(second, stretchFirst ? 1 : 0);
    return layout;
}

} // namespace

OverviewTab::OverviewTab(Session *session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
{
    setObjectName(u"overviewTab"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    m_arn = new LeftToRightEdit(content);
    m_arn->setObjectName(u"overviewArn"_s);
    m_arn->setFont(theme::fixedFont());
    m_arn->setReadOnly(true);
    m_copy = new CopyButton(tr("Copy ARN"), u"overviewArnCopy"_s, content);
    m_type = valueLabel(u"overviewType"_s, content);
    m_sign = new SignLabel(content);
    m_status = valueLabel(u"overviewStatus"_s, content);
    m_proof = valueLabel(u"overviewProof"_s, content);
    m_coverage = valueLabel(u"overviewCoverage"_s, content);
    m_created = valueLabel(u"overviewCreated"_s, content);
    m_lastSent = valueLabel(u"overviewLastSent"_s, content);
    m_policies = valueLabel(u"overviewPolicies"_s, content);
    m_set = new QComboBox(content);
    m_set->setObjectName(u"defaultConfigurationSet"_s);
    m_set->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_delete = new QPushButton(icons::get(u"delete"_s), tr("&Delete Identity..."), content);
    m_delete->setObjectName(u"deleteIdentityButton"_s);

    auto *form = new QFormLayout(content);
    form->setVerticalSpacing(theme::spacing());
    form->setHorizontalSpacing(theme::spacing() * 2);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    QHBoxLayout *arnRow = row(m_arn, m_copy, false);
    form->addRow(tr("AR&N:"), arnRow);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(arnRow)))
        label->setBuddy(m_arn);
    form->addRow(tr("Type:"), m_type);
    form->addRow(tr("Status:"), row(m_sign, m_status, true));
    form->addRow(tr("Ownership:"), m_proof);
    form->addRow(tr("Coverage:"), m_coverage);
    form->addRow(tr("Policies:"), m_policies);
    form->addRow(tr("Created:"), m_created);
    form->addRow(tr("Last sent:"), m_lastSent);
    auto *setRow = new QHBoxLayout;
    setRow->addWidget(m_set);
    setRow->addStretch();
    form->addRow(tr("Default &configuration set:"), setRow);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(setRow)))
        label->setBuddy(m_set);
    auto *deleteRow = new QHBoxLayout;
    deleteRow->addWidget(m_delete);
    deleteRow->addStretch();
    form->addRow(QString(), deleteRow);
    setWidget(content);

    connect(m_delete, &QPushButton::clicked, this, &OverviewTab::deleteRequested);
    connect(m_set, &QComboBox::activated, this, [this] { setConfigurationSet(m_set->currentData().toString()); });
}

void OverviewTab::setIdentity(const ses::Identity &identity)
{
    m_identity = identity;
    const tables::Sign sign = tables::statusSign(identity.summary.status);
    m_arn->setText(identity.arn);
    m_arn->setCursorPosition(0);
    m_copy->setText(identity.arn);
    m_type->setText(tables::typeName(identity.summary.type));
    m_sign->setSign(sign);
    m_status->setText(sign.word);
    m_proof->setText(tables::proofSentence(identity));
    m_coverage->setText(tables::coverageSentence(identity.summary));
    m_policies->setText(tr("%Ln policy(s) attached", "identity", identity.summary.policyCount));
    m_created->setText(tables::timeText(identity.createdAt));
    m_created->setToolTip(tables::utcText(identity.createdAt));
    const auto &sent = identity.summary.lastSentAt;
    m_lastSent->setText(sent ? tables::timeText(*sent) : tr("Nothing was sent with this identity yet."));
    m_lastSent->setToolTip(sent ? tables::utcText(*sent) : QString());
    loadConfigurationSets();
}

void OverviewTab::loadConfigurationSets()
{
    const int run = ++m_run;
    ses::whenDone(m_session->backend()->configurationSets(m_session->scope()), this,
                  [this, run](const ses::Result<QList<ses::ConfigurationSet>> &sets) {
                      if (run != m_run)
                          return;
                      if (sets)
                          showConfigurationSets(*sets);
                      else
                          Q_EMIT failed(sets.error(), tr("The configuration sets could not be listed."));
                  });
}

void OverviewTab::showConfigurationSets(const QList<ses::ConfigurationSet> &sets)
{
    const QString current = m_identity.defaultConfigurationSet;
    m_set->clear();
    m_set->addItem(tr("None", "default configuration set"), QString());
    for (const ses::ConfigurationSet &set : sets)
        m_set->addItem(set.name, set.name);
    if (m_set->findData(current) < 0)
        m_set->addItem(tr("%1 (deleted)", "configuration set").arg(current), current);
    m_set->setCurrentIndex(m_set->findData(current));
    m_set->setToolTip(sets.isEmpty() ? tr("Configuration sets of this account are made on the Accounts page.")
                                     : QString());
}

void OverviewTab::setConfigurationSet(const QString &name)
{
    if (name == m_identity.defaultConfigurationSet)
        return;
    ses::whenDone(m_session->backend()->setDefaultConfigurationSet(m_session->scope(), m_identity.summary.name, name),
                  this, [this, name](const ses::Result<> &result) {
                      if (result) {
                          m_identity.defaultConfigurationSet = name;
                          return;
                      }
                      m_set->setCurrentIndex(m_set->findData(m_identity.defaultConfigurationSet));
                      Q_EMIT failed(result.error(), tr("The default configuration set was not changed."));
                  });
}
