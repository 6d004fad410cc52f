// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/who_may_send_export.h"

#include "widgets/access/who_may_send_view.h"
#include "widgets/common/info_bar.h"
#include "widgets/common/session.h"
#include "widgets/policy/policy_file.h"

#include <QDir>
#include <QFileDialog>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

void WhoMaySendView::exportAs(const QString &suffix)
{
    const bool json = suffix == "json"_L1;
    const ses::Scope scope = m_session->scope();
    QString name =
        u"who-may-send-%1-%2.%3"_s.arg(m_identity.isEmpty() ? scope.account : m_identity, scope.region, suffix);
    name.replace(u'/', u'-'); // of an address's local part
    auto *dialog = new QFileDialog(this, json ? tr("Export as JSON") : tr("Export as CSV"));
    dialog->setObjectName(u"exportAccessDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilters({json ? tr("JSON files (*.json)") : tr("CSV files (*.csv)"), tr("All files (*)")});
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, json](const QString &path) { write(path, json); });
    dialog->open();
}

/// Made in another thread: an account can have tens of thousands of rows.
void WhoMaySendView::write(const QString &path, bool json)
{
    const QList<tables::AccessRow> rows = m_table->allRows();
    const auto made =
        QtConcurrent::run([rows, json, around = m_survey->surroundings(), now = QDateTime::currentDateTimeUtc()] {
            return json ? tables::accessJson(rows, around, now) : tables::accessCsv(rows);
        });
    ses::whenDone(made, this, [this, path](const QByteArray &content) {
        ses::whenDone(PolicyFile::write(path, content), this, [this, path](const ses::Result<> &done) {
            if (done)
                m_session->notify(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
            else
                m_info->showError(done.error(), tr("The list was not saved."));
        });
    });
}
