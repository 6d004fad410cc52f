// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/activity/activity_filters.h"

#include "ses/when_done.h"
#include "tables/message_text.h"
#include "widgets/common/search_field.h"
#include "widgets/common/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int typingDelay = 150; // ms
constexpr int maxIdentities = 500;

constexpr ses::MessageState allStates[] = {
    ses::MessageState::Refused, ses::MessageState::Accepted,   ses::MessageState::Delivered, ses::MessageState::Delayed,
    ses::MessageState::Bounced, ses::MessageState::Complained, ses::MessageState::Rejected};

QComboBox *makeCombo(const QString &objectName)
{
    auto *combo = new QComboBox;
    combo->setObjectName(objectName);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return combo;
}

} // namespace

ActivityFilters::ActivityFilters(Session *session, QWidget *page)
    : QWidget(page)
    , m_session(session)
    , m_reach(makeCombo(u"activityAccountFilter"_s))
    , m_identity(makeCombo(u"activityIdentityFilter"_s))
    , m_state(makeCombo(u"activityOutcomeFilter"_s))
    , m_text(new SearchField(page))
    , m_typing(new QTimer(this))
{
    m_identity->setEditable(true);
    m_identity->setInsertPolicy(QComboBox::NoInsert);
    m_identity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_identity->setMinimumContentsLength(18);
    m_identity->lineEdit()->setPlaceholderText(tr("All identities"));
    m_identity->lineEdit()->setAccessibleName(tr("Identity"));
    m_state->addItem(tr("All outcomes"), -1);
    for (const ses::MessageState state : allStates)
        m_state->addItem(tables::stateSign(state).word, int(state));
    m_text->setObjectName(u"activityTextFilter"_s);
    m_text->setPlaceholderText(tr("Address, subject, Message ID, error"));
    fillAccounts();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [layout](const QString &text, QWidget *field, int stretch) {
        auto *label = new QLabel(text);
        label->setBuddy(field);
        label->setObjectName(field->objectName() + "Label"_L1);
        layout->addWidget(label);
        layout->addWidget(field, stretch);
    };
    add(tr("Acc&ount:"), m_reach, 0);
    add(tr("&Identity:"), m_identity, 1);
    add(tr("O&utcome:"), m_state, 0);
    add(tr("Sear&ch:"), m_text, 2);

    m_typing->setSingleShot(true);
    m_typing->setInterval(typingDelay);
    connect(m_typing, &QTimer::timeout, this, &ActivityFilters::changed);
    connect(m_text, &SearchField::searched, this, &ActivityFilters::changed);
    connect(m_identity, &QComboBox::editTextChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_reach, &QComboBox::currentIndexChanged, this, &ActivityFilters::changed);
    connect(m_state, &QComboBox::currentIndexChanged, this, &ActivityFilters::changed);
    connect(session, &Session::accountsChanged, this, &ActivityFilters::fillAccounts);
    connect(session, &Session::scopeChanged, this, [this] {
        fillAccounts();
        loadIdentities();
        const bool dependent = Reach(m_reach->currentData().toInt()) != Reach::Everything;
        if (dependent || !m_fixedIdentity.isEmpty())
            Q_EMIT changed();
    });
    connect(session->backend(), &ses::Backend::changed, this, [this](const ses::Change &change) {
        if (change.what == ses::Change::What::Identities)
            loadIdentities();
    });
    loadIdentities();
}

ses::MessageQuery ActivityFilters::query() const
{
    ses::MessageQuery query;
    const Reach reach = m_fixedIdentity.isEmpty() ? Reach(m_reach->currentData().toInt()) : Reach::ThisScope;
    if (reach != Reach::Everything)
        query.account = m_session->scope().account;
    if (reach == Reach::ThisScope)
        query.region = m_session->scope().region;
    query.identity = m_fixedIdentity.isEmpty() ? m_identity->currentText().trimmed() : m_fixedIdentity;
    if (m_state->currentData().toInt() >= 0)
        query.state = ses::MessageState(m_state->currentData().toInt());
    query.text = m_text->text().trimmed();
    return query;
}

void ActivityFilters::fixIdentity(const QString &name)
{
    m_fixedIdentity = name;
    for (QWidget *field : {static_cast<QWidget *>(m_reach), static_cast<QWidget *>(m_identity)}) {
        field->setVisible(name.isEmpty());
        if (auto *label = findChild<QLabel *>(field->objectName() + "Label"_L1))
            label->setVisible(name.isEmpty());
    }
    Q_EMIT changed();
}

bool ActivityFilters::isFiltering() const
{
    const ses::MessageQuery now = query();
    const bool byReach = m_fixedIdentity.isEmpty() && (!now.account.isEmpty() || !now.identity.isEmpty());
    return byReach || now.state || !now.text.isEmpty();
}

void ActivityFilters::reset()
{
    {
        const QSignalBlocker reach(m_reach);
        const QSignalBlocker state(m_state);
        const QSignalBlocker text(m_text);
        m_reach->setCurrentIndex(0);
        m_state->setCurrentIndex(0);
        m_identity->clearEditText();
        m_text->setSearch({});
    }
    m_typing->stop();
    Q_EMIT changed();
}

void ActivityFilters::fillAccounts()
{
    const QSignalBlocker blocker(m_reach);
    const int before = std::max(0, m_reach->currentIndex());
    const ses::Scope &scope = m_session->scope();
    m_reach->clear();
    m_reach->addItem(tr("All accounts"), int(Reach::Everything));
    if (!scope.account.isEmpty()) {
        const QString name = m_session->accountName(scope.account);
        m_reach->addItem(name, int(Reach::ThisAccount));
        m_reach->addItem(tr("%1 in %2", "account, region").arg(name, scope.region), int(Reach::ThisScope));
    }
    m_reach->setCurrentIndex(std::min(before, m_reach->count() - 1));
}

void ActivityFilters::loadIdentities()
{
    if (m_session->scope().account.isEmpty())
        return;
    ses::IdentityQuery query;
    query.limit = maxIdentities;
    ses::whenDone(m_session->backend()->identities(m_session->scope(), query), this,
                  [this](const ses::Result<ses::Page<ses::IdentitySummary>> &page) {
                      if (!page)
                          return;
                      const QString typed = m_identity->currentText();
                      const QSignalBlocker blocker(m_identity);
                      m_identity->clear();
                      m_identity->addItem({});
                      for (const ses::IdentitySummary &identity : page->rows)
                          m_identity->addItem(identity.name);
                      m_identity->setEditText(typed);
                  });
}
