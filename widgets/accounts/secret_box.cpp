// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accounts/secret_box.h"

#include "widgets/common/copy_button.h"
#include "widgets/common/icons.h"
#include "widgets/common/left_to_right_edit.h"
#include "widgets/common/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

SecretBox::SecretBox(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_secret(new LeftToRightEdit(this))
    , m_copy(new CopyButton(tr("Copy Secret Access Key"), u"secretCopy"_s, this))
{
    setObjectName(u"secretBox"_s);
    setFrameShape(StyledPanel);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setBuddy(m_secret);
    m_secret->setObjectName(u"secretEdit"_s);
    m_secret->setReadOnly(true);
    m_secret->setFont(theme::fixedFont());
    m_secret->setAccessibleName(tr("Secret access key"));
    auto *note = new QLabel(tr("This secret is good for this simulator only. It opens nothing at Amazon."), this);
    note->setObjectName(u"secretNote"_s);
    note->setWordWrap(true);
    auto *hide = new QToolButton(this);
    hide->setObjectName(u"hideSecretButton"_s);
    hide->setText(tr("Hi&de"));
    hide->setAccessibleName(tr("Hide Secret"));
    hide->setFocusPolicy(Qt::StrongFocus);
    connect(hide, &QToolButton::clicked, this, &SecretBox::forget);
    auto *layout = new QGridLayout(this);
    layout->addWidget(m_title, 0, 0, 1, 3);
    layout->addWidget(m_secret, 1, 0);
    layout->addWidget(m_copy, 1, 1);
    layout->addWidget(hide, 1, 2);
    layout->addWidget(note, 2, 0, 1, 3);
    QFrame::hide();
}

void SecretBox::showSecret(const QString &keyId, const QString &secret)
{
    m_keyId = keyId;
    m_title->setText(tr("Secret access key of %1:", "access key ID").arg(keyId));
    m_secret->setText(secret);
    m_secret->setCursorPosition(0);
    m_copy->setText(secret);
    show();
    m_secret->setFocus();
}

void SecretBox::forget()
{
    hide();
}

void SecretBox::hideEvent(QHideEvent *event)
{
    // Also when another page comes to the front: a secret is shown when asked for, not on the way back.
    m_keyId.clear();
    m_secret->clear();
    m_copy->setText({});
    if (!isHidden())
        QFrame::hide();
    QFrame::hideEvent(event);
}
