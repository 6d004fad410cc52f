// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/attachment_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace tables {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(AttachmentFile)
};

tl::unexpected<ses::Error> refusal(const QString &message, const QString &advice)
{
    ses::Error error;
    error.code = ses::ErrorCode::InvalidParameter;
    error.message = message;
    error.advice = advice;
    return tl::unexpected(error);
}

ses::Result<ses::Attachment> read(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return refusal(Tr::tr("\"%1\" is a folder.").arg(info.fileName()), Tr::tr("Attach the files in it instead."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusal(Tr::tr("\"%1\" cannot be read: %2").arg(info.fileName(), file.errorString()),
                       Tr::tr("Check that the file exists and that you may read it."));
    if (file.size() > maxAttachmentSize)
        return refusal(
            Tr::tr("\"%1\" is too large: %2.").arg(info.fileName(), QLocale().formattedDataSize(file.size())),
            Tr::tr("A message, attachments included, has at most %1.")
                .arg(QLocale().formattedDataSize(maxAttachmentSize)));
    // One byte more than allowed: a file that grows while it is read is noticed, and /dev/zero ends.
    const QByteArray content = file.read(maxAttachmentSize + 1);
    if (content.size() > maxAttachmentSize)
        return refusal(Tr::tr("\"%1\" is too large.").arg(info.fileName()), Tr::tr("Choose a smaller file."));
    return ses::Attachment{info.fileName(), QMimeDatabase().mimeTypeForFileNameAndData(path, content).name(), content};
}

} // namespace

ses::Future<ses::Attachment> readAttachment(const QString &path)
{
    const auto promise = std::make_shared<QPromise<ses::Result<ses::Attachment>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path] {
        promise->addResult(read(path));
        promise->finish();
    });
    return promise->future();
}

} // namespace tables
