// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/identities/create_identity_dialog.h"

#include "ses/address.h"
#include "ses/when_done.h"
#include "tables/message_text.h"
#include "widgets/activity/sign_label.h"
#include "widgets/common/info_bar.h"
#include "widgets/common/left_to_right_edit.h"
#include "widgets/common/session.h"
#include "widgets/common/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 200; // ms, before the backend is asked

/// Domains that could cover `name`, nearest first; without the name itself.
QStringList parentsOf(const QString &name)
{
    QStringList parents;
    QString domain = ses::domainOf(name);
    if (domain.isEmpty())
        domain = name.section(u'.', 1);
    for (; domain.contains(u'.'); domain = domain.section(u'.', 1))
        parents.append(domain);
    return parents;
}

} // namespace

CreateIdentityDialog::CreateIdentityDialog(Session *session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_info(new InfoBar(this))
    , m_domain(new QRadioButton(tr("&Domain or subdomain"), this))
    , m_address(new QRadioButton(tr("&Email address"), this))
    , m_name(new LeftToRightEdit(this))
    , m_sign(new SignLabel(this))
    , m_hint(new QLabel(this))
    , m_cover(new QLabel(this))
    , m_pause(new QTimer(this))
{
    setObjectName(u"createIdentityDialog"_s);
    setWindowTitle(tr("Create Identity"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_domain->setObjectName(u"domainRadio"_s);
    m_address->setObjectName(u"addressRadio"_s);
    m_domain->setChecked(true);
    m_name->setObjectName(u"identityNameEdit"_s);
    m_name->setPlaceholderText(u"example.com"_s);
    m_hint->setObjectName(u"identityHint"_s);
    m_cover->setObjectName(u"coverageHint"_s);
    for (QLabel *label : {m_hint, m_cover}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        label->setMinimumHeight(2 * fontMetrics().lineSpacing()); // nothing moves while one types
    }
    auto *where = new QLabel(
        tr("In account %1, region %2.").arg(session->accountName(session->scope().account), session->scope().region),
        this);
    where->setTextFormat(Qt::PlainText);

    auto *kind = new QGroupBox(tr("Identity Type"), this);
    auto *kindLayout = new QVBoxLayout(kind);
    kindLayout->addWidget(m_domain);
    kindLayout->addWidget(m_address);
    auto *label = new QLabel(tr("&Identity:"), this);
    label->setBuddy(m_name);
    auto *field = new QGridLayout;
    field->setColumnStretch(1, 1);
    field->addWidget(label, 0, 0);
    field->addWidget(m_name, 0, 1, 1, 2);
    auto *hintRow = new QHBoxLayout;
    hintRow->addWidget(m_sign, 0, Qt::AlignTop);
    hintRow->addWidget(m_hint, 1);
    field->addLayout(hintRow, 1, 1, 1, 2);
    field->addWidget(m_cover, 2, 1, 1, 2);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Create Identity"), QDialogButtonBox::AcceptRole);
    m_create->setObjectName(u"createButton"_s);
    m_create->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancelButton"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &CreateIdentityDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::spacing());
    layout->addWidget(m_info);
    layout->addWidget(where);
    layout->addLayout(field);
    layout->addWidget(kind);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);

    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_pause, &QTimer::timeout, this, &CreateIdentityDialog::askForCover);
    connect(m_name, &QLineEdit::textChanged, this, &CreateIdentityDialog::follow);
    for (QRadioButton *radio : {m_domain, m_address}) {
        connect(radio, &QRadioButton::clicked, this, [this] {
            m_chosen = true;
            check();
        });
    }
    setTabOrder(m_name, m_domain);
    setTabOrder(m_domain, m_address);
    setTabOrder(m_address, m_create);
    m_name->setFocus();
    check();
}

bool CreateIdentityDialog::isAddress() const
{
    return m_address->isChecked();
}

QString CreateIdentityDialog::name() const
{
    return m_name->text().trimmed();
}

void CreateIdentityDialog::follow(const QString &text)
{
    if (text.isEmpty())
        m_chosen = false;
    if (!m_chosen)
        (text.contains(u'@') ? m_address : m_domain)->setChecked(true);
    check();
}

void CreateIdentityDialog::check()
{
    ++m_run; // an answer about an older name is stale
    m_cover->clear();
    const ses::NameProblem problem = isAddress() ? ses::checkAddress(name()) : ses::checkDomain(name());
    m_create->setEnabled(problem == ses::NameProblem::None && !m_busy);
    m_name->setPlaceholderText(isAddress() ? u"user@example.com"_s : u"example.com"_s);
    if (problem == ses::NameProblem::Empty) {
        m_pause->stop();
        tell(u"state-info"_s, int(tables::Tone::Neutral), tr("A domain covers all its addresses and subdomains."));
        return;
    }
    if (problem != ses::NameProblem::None) {
        m_pause->stop();
        tell(u"state-error"_s, int(tables::Tone::Negative), ses::describe(problem));
        return;
    }
    const QString ascii = ses::toAscii(name());
    const bool differs = ascii.compare(name(), Qt::CaseInsensitive) != 0;
    tell(u"state-success"_s, int(tables::Tone::Positive),
         differs       ? tr("Will be registered as %1.", "Punycode").arg(ascii)
         : isAddress() ? tr("A verification message will be sent to this address.")
                       : tr("Three DNS records will prove that the domain is yours."));
    m_pause->start();
}

void CreateIdentityDialog::tell(const QString &icon, int tone, const QString &text)
{
    m_sign->setSign({text, icon, tables::Tone(tone)});
    m_hint->setText(text);
    m_name->setAccessibleDescription(text);
}

void CreateIdentityDialog::askForCover()
{
    const int run = m_run;
    const QString wanted = ses::toAscii(name());
    ses::whenDone(m_session->backend()->identity(m_session->scope(), wanted), this,
                  [this, run](const ses::Result<ses::Identity> &identity) {
                      if (run != m_run || !identity)
                          return;
                      m_create->setEnabled(false);
                      tell(u"state-error"_s, int(tables::Tone::Negative), tr("This identity exists already."));
                  });
    // Nearest first; answers may come in any order.
    const auto nearest = std::make_shared<int>(-1);
    const QStringList parents = parentsOf(wanted);
    for (int i = 0; i < parents.size(); ++i) {
        ses::whenDone(m_session->backend()->identity(m_session->scope(), parents.at(i)), this,
                      [this, run, i, nearest](const ses::Result<ses::Identity> &identity) {
                          const bool covers = identity && identity->summary.status == ses::VerificationStatus::Success;
                          if (run != m_run || !covers || (*nearest >= 0 && *nearest < i))
                              return;
                          *nearest = i;
                          m_cover->setText(
                              tr("Covered already by %1: a separate identity gets settings and policies of "
                                 "its own.")
                                  .arg(ses::toDisplay(identity->summary.name)));
                      });
    }
}

void CreateIdentityDialog::accept()
{
    if (!m_create->isEnabled())
        return;
    m_busy = true;
    m_create->setEnabled(false);
    ses::whenDone(m_session->backend()->createIdentity(m_session->scope(), ses::toAscii(name())), this,
                  [this](const ses::Result<ses::Identity> &identity) { take(identity); });
}

void CreateIdentityDialog::take(const ses::Result<ses::Identity> &identity)
{
    m_busy = false;
    if (!identity) {
        m_create->setEnabled(true);
        m_info->showError(identity.error(), tr("The identity was not created."));
        return;
    }
    Q_EMIT created(identity->summary.name);
    QDialog::accept();
}
