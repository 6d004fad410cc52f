// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/attachment_list.h"

#include "ses/when_done.h"
#include "tables/attachment_file.h"
#include "widgets/common/icons.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AttachmentList::AttachmentList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_total(new QLabel(this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    setAcceptDrops(true);
    m_list->setObjectName(u"attachmentsList"_s);
    m_list->setAccessibleName(tr("Attachments"));
    m_list->setMaximumHeight(fontMetrics().height() * 5);
    m_list->setMinimumHeight(fontMetrics().height() * 3);
    auto *add = new QPushButton(tr("Add..."), this);
    add->setObjectName(u"attachmentsAdd"_s);
    add->setAccessibleName(tr("Add Attachments"));
    m_remove->setObjectName(u"attachmentsRemove"_s);
    m_remove->setAccessibleName(tr("Remove Attachment"));
    m_total->setObjectName(u"attachmentsTotal"_s);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_total);
    setFocusProxy(m_list);
    connect(add, &QPushButton::clicked, this, &AttachmentList::choose);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentList::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int current) { m_remove->setEnabled(current >= 0); });
    auto *deleteKey = new QShortcut(QKeySequence::Delete, m_list);
    deleteKey->setContext(Qt::WidgetShortcut);
    connect(deleteKey, &QShortcut::activated, this, &AttachmentList::removeCurrent);
    showList();
}

void AttachmentList::setAttachments(const QList<ses::Attachment> &attachments)
{
    m_attachments = attachments;
    showList();
    Q_EMIT edited();
}

void AttachmentList::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        ses::whenDone(tables::readAttachment(path), this, [this](const ses::Result<ses::Attachment> &attachment) {
            if (!attachment) {
                Q_EMIT failed(attachment.error());
                return;
            }
            m_attachments.append(*attachment);
            showList();
            Q_EMIT edited();
        });
    }
}

void AttachmentList::choose()
{
    auto *dialog = new QFileDialog(this, tr("Add Attachments"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &AttachmentList::addFiles);
    dialog->open();
}

void AttachmentList::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_attachments.removeAt(row);
    showList();
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    Q_EMIT edited();
}

void AttachmentList::showList()
{
    m_list->clear();
    qint64 total = 0;
    const QLocale locale;
    for (const ses::Attachment &attachment : m_attachments) {
        total += attachment.content.size();
        const QString size = locale.formattedDataSize(attachment.content.size());
        auto *item = new QListWidgetItem(icons::get(u"attachment"_s),
                                         tr("%1, %2", "file, size").arg(attachment.fileName, size), m_list);
        item->setToolTip(attachment.contentType);
    }
    m_remove->setEnabled(m_list->currentRow() >= 0);
    m_total->setText(
        m_attachments.isEmpty()
            ? tr("Files can be dropped here.")
            : tr("%n attachment(s), %1 in all.", "", int(m_attachments.size())).arg(locale.formattedDataSize(total)));
}

void AttachmentList::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void AttachmentList::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    addFiles(paths);
    event->acceptProposedAction();
}
