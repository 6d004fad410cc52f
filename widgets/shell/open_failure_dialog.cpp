// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/open_failure_dialog.h"

#include "widgets/common/info_bar.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

OpenFailureDialog::OpenFailureDialog(const QString &path, const ses::Error &error, QWidget *parent)
    : QDialog(parent)
    , m_path(path)
{
    setObjectName(u"openFailureDialog"_s);
    setWindowTitle(tr("Open Workspace"));

    auto *bar = new InfoBar(this);
    bar->setObjectName(u"openFailureBar"_s);
    bar->showError(error, tr("The workspace could not be opened."));

    auto *file = new QLabel(QDir::toNativeSeparators(path), this);
    file->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    file->setLayoutDirection(Qt::LeftToRight);
    file->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(this);
    auto *again = buttons->addButton(tr("Try Again"), QDialogButtonBox::AcceptRole);
    auto *other = buttons->addButton(tr("Open Another Workspace..."), QDialogButtonBox::ActionRole);
    auto *quit = buttons->addButton(tr("Quit"), QDialogButtonBox::RejectRole);
    again->setObjectName(u"tryAgainButton"_s);
    other->setObjectName(u"openOtherButton"_s);
    quit->setObjectName(u"quitButton"_s);
    connect(again, &QPushButton::clicked, this, [this] { done(TryAgain); });
    connect(quit, &QPushButton::clicked, this, [this] { done(Quit); });
    connect(other, &QPushButton::clicked, this, &OpenFailureDialog::chooseOther);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(bar);
    layout->addWidget(file);
    layout->addWidget(buttons);
    resize(sizeHint().expandedTo({560, 0}));
}

void OpenFailureDialog::chooseOther()
{
    auto *dialog = new QFileDialog(this, tr("Open Another Workspace"), QFileInfo(m_path).absolutePath(),
                                   tr("Workspaces (*.sqlite);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"sqlite"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_otherPath = path;
        done(OpenOther);
    });
    dialog->open();
}
