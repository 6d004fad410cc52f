// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/copy_button.h"

#include "widgets/common/icons.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

constexpr int shownFor = 2'000; // ms

} // namespace

CopyButton::CopyButton(QWidget *parent)
    : QToolButton(parent)
    , m_back(new QTimer(this))
{
    setIcon(icons::get(u"copy"_s));
    setToolTip(tr("Copy"));
    setAccessibleName(tr("Copy"));
    setFocusPolicy(Qt::StrongFocus);
    setAutoRaise(true);
    m_back->setSingleShot(true);
    m_back->setInterval(shownFor);
    connect(m_back, &QTimer::timeout, this, [this] {
        setIcon(icons::get(u"copy"_s));
        setAccessibleDescription({});
    });
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
}

CopyButton::CopyButton(const QString &accessibleName, const QString &objectName, QWidget *parent)
    : CopyButton(parent)
{
    setAccessibleName(accessibleName);
    setToolTip(accessibleName);
    setObjectName(objectName);
}

void CopyButton::setText(const QString &text)
{
    m_copied = text;
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_copied);
    const QString said = tr("Copied", "the text is in the clipboard");
    setIcon(icons::get(u"state-success"_s, theme::Role::Positive));
    setAccessibleDescription(said);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    QToolTip::showText(mapToGlobal(rect().bottomLeft()), said, this);
    m_back->start();
}
