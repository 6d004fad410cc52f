// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/confirm.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

void confirm(QWidget *parent, const Question &question, const std::function<void()> &onYes)
{
    auto *box = new QMessageBox(QMessageBox::Question, question.title, question.text, QMessageBox::NoButton, parent);
    box->setObjectName(question.objectName);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.detail);
    QPushButton *yes = box->addButton(question.yes, QMessageBox::AcceptRole);
    QPushButton *no = box->addButton(question.no, QMessageBox::RejectRole);
    yes->setObjectName(u"confirmButton"_s);
    no->setObjectName(u"keepButton"_s);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(box, &QMessageBox::buttonClicked, parent, [yes, onYes](QAbstractButton *clicked) {
        if (clicked == yes)
            onYes();
    });
    box->open();
}
