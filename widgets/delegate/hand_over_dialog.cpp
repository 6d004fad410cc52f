// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/delegate/hand_over_dialog.h"

#include "ses/arn.h"
#include "ses/when_done.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/icons.h"
#include "widgets/common/info_bar.h"
#include "widgets/common/theme.h"
#include "widgets/policy/policy_file.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

HandOverDialog::HandOverDialog(const QString &identityArn, const QList<ses::AttachedPolicy> &policies, QWidget *parent)
    : QDialog(parent)
    , m_identityArn(identityArn)
    , m_grants(policies)
    , m_info(new InfoBar(this))
    , m_delegate(new QComboBox)
    , m_format(new QComboBox)
    , m_preview(new QPlainTextEdit)
    , m_stack(new QStackedWidget)
    , m_copy(new QPushButton(icons::get(u"copy"_s), tr("&Copy")))
    , m_save(new QPushButton(tr("&Save As…")))
{
    setObjectName(u"handOverDialog"_s);
    setWindowTitle(tr("Hand Over"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_info->setObjectName(u"handOverInfo"_s);
    auto *empty = new EmptyState;
    empty->setObjectName(u"handOverEmpty"_s);
    empty->setContent(u"policy"_s, tr("Nobody May Send Yet"),
                      tr("No policy of this identity names a principal that may send. Create one first; then there is "
                         "something to hand over."));
    m_stack->addWidget(makeChoices());
    m_stack->addWidget(empty);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"handOverClose"_s);
    m_copy->setObjectName(u"handOverCopy"_s);
    m_save->setObjectName(u"handOverSave"_s);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::spacing());
    layout->addWidget(m_info);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 38);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_delegate, &QComboBox::currentIndexChanged, this, &HandOverDialog::draw);
    connect(m_format, &QComboBox::currentIndexChanged, this, &HandOverDialog::draw);
    connect(m_copy, &QPushButton::clicked, this, &HandOverDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &HandOverDialog::save);
    const bool any = !m_grants.delegates().isEmpty();
    m_stack->setCurrentIndex(any ? 0 : 1);
    m_copy->setEnabled(any);
    m_save->setEnabled(any);
    draw();
}

QWidget *HandOverDialog::makeChoices()
{
    m_delegate->setObjectName(u"handOverDelegate"_s);
    for (const QString &delegate : m_grants.delegates()) {
        m_delegate->addItem(tables::delegateName(delegate), delegate);
        m_delegate->setItemData(m_delegate->count() - 1, delegate, Qt::ToolTipRole);
    }
    m_delegate->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_delegate->setMinimumContentsLength(40);
    m_format->setObjectName(u"handOverFormat"_s);
    m_format->addItem(tr("Plain Text"), int(tables::HandOverFormat::Text));
    m_format->addItem(u"Markdown"_s, int(tables::HandOverFormat::Markdown));
    m_preview->setObjectName(u"handOverPreview"_s);
    m_preview->setAccessibleName(tr("Hand-over"));
    m_preview->setReadOnly(true);
    m_preview->setFont(theme::fixedFont());
    m_preview->setTabChangesFocus(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *page = new QWidget;
    auto *form = new QFormLayout;
    form->addRow(tr("&To:", "who gets the hand-over"), m_delegate);
    form->addRow(tr("&Format:"), m_format);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(m_preview, 1);
    return page;
}

tables::HandOverFormat HandOverDialog::format() const
{
    return tables::HandOverFormat(m_format->currentData().toInt());
}

void HandOverDialog::draw()
{
    const QString delegate = m_delegate->currentData().toString();
    m_info->clear();
    if (delegate.isEmpty())
        return;
    m_preview->setPlainText(
        tables::handOverText(m_grants.handOver(m_identityArn, delegate), m_grants.statementsFor(delegate), format()));
}

void HandOverDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_preview->toPlainText());
    m_info->showMessage(InfoBar::Kind::Success, tr("The hand-over is in the clipboard."));
}

QString HandOverDialog::suggestedName() const
{
    const auto arn = ses::parseArn(m_identityArn);
    QString name = arn ? arn->identityName() : QString();
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u'.' && c != u'-')
            c = u'-';
    }
    const bool markdown = format() == tables::HandOverFormat::Markdown;
    return u"sending-with-"_s + name + (markdown ? u".md"_s : u".txt"_s);
}

void HandOverDialog::save()
{
    const QString filter = format() == tables::HandOverFormat::Markdown ? tr("Markdown (*.md)") : tr("Text (*.txt)");
    auto *dialog = new QFileDialog(this, tr("Save Hand-Over"), {}, filter + ";;"_L1 + tr("All files (*)"));
    dialog->setObjectName(u"handOverSaveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName());
    connect(dialog, &QFileDialog::fileSelected, this, &HandOverDialog::write);
    dialog->open();
}

void HandOverDialog::write(const QString &path)
{
    const QByteArray content = m_preview->toPlainText().toUtf8();
    ses::whenDone(PolicyFile::write(path, content), this, [this, path](const ses::Result<> &done) {
        if (done)
            m_info->showMessage(InfoBar::Kind::Success, tr("The hand-over was saved."), path);
        else
            m_info->showError(done.error(), tr("The hand-over was not saved."));
    });
}
