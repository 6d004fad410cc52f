// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/arn_combo.h"

#include "ses/address.h"
#include "ses/arn.h"

#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace {

bool coversAddress(const QString &arn, const QString &address)
{
    const auto parsed = ses::parseArn(arn);
    return parsed && !parsed->identityName().isEmpty() && ses::covers(parsed->identityName(), address);
}

} // namespace

ArnCombo::ArnCombo(const QString &objectName, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(objectName);
    setEditable(true);
    setInsertPolicy(NoInsert);
    setLayoutDirection(Qt::LeftToRight);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    lineEdit()->setPlaceholderText(tr("Identity of the sender's own account"));
    lineEdit()->setAccessibleName(tr("Identity ARN"));
    const auto byHand = [this] {
        m_automatic = currentText().isEmpty();
        Q_EMIT edited();
    };
    connect(lineEdit(), &QLineEdit::textEdited, this, byHand);
    connect(this, &QComboBox::activated, this, byHand);
}

QString ArnCombo::arn() const
{
    return currentText().trimmed();
}

void ArnCombo::setArn(const QString &arn)
{
    m_automatic = arn.isEmpty();
    setEditText(arn);
}

void ArnCombo::offer(const QStringList &arns, const QString &address, const QString &account)
{
    const QString before = currentText();
    QStringList items = arns;
    items.prepend({});
    QStringList known;
    for (int i = 0; i < count(); ++i)
        known.append(itemText(i));
    const QSignalBlocker blocker(this);
    if (items != known) {
        clear();
        addItems(items);
        setItemData(0, tr("Identity of the sender's own account"), Qt::ToolTipRole);
        setEditText(before);
    }
    if (!m_automatic || coversAddress(before, address))
        return;
    const auto best =
        std::find_if(arns.begin(), arns.end(), [&address](const QString &arn) { return coversAddress(arn, address); });
    const bool foreign = best != arns.end() && ses::parseArn(*best)->account != account;
    setEditText(foreign ? *best : QString());
}
