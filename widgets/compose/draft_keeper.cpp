// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/draft_keeper.h"

#include "ses/when_done.h"
#include "tables/compose_draft.h"
#include "widgets/common/session.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString draftName = u"compose"_s;
const QString draftAttachmentsName = u"compose.attachments"_s;

/// Contents are shared, so that this compares pointers and lengths when nothing changed.
bool same(const QList<ses::Attachment> &a, const QList<ses::Attachment> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const ses::Attachment &x, const ses::Attachment &y) {
        return x.fileName == y.fileName && x.content.constData() == y.content.constData() &&
               x.content.size() == y.content.size();
    });
}

} // namespace

DraftKeeper::DraftKeeper(Session *session, std::function<ses::SendRequest()> current, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_current(std::move(current))
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(delay);
    connect(m_timer, &QTimer::timeout, this, &DraftKeeper::saveNow);
}

void DraftKeeper::restore()
{
    ses::Workspace *workspace = m_session->backend()->workspace();
    if (!workspace) {
        Q_EMIT restored(std::nullopt);
        return;
    }
    ses::whenDone(workspace->draft(draftName), this, [this, workspace](const ses::Result<QByteArray> &text) {
        ses::whenDone(workspace->draft(draftAttachmentsName), this,
                      [this, text](const ses::Result<QByteArray> &attachments) {
                          m_ready = true;
                          std::optional<ses::SendRequest> draft = text ? tables::draft::fromJson(*text) : std::nullopt;
                          if (draft && attachments)
                              draft->attachments = tables::draft::attachmentsFromJson(*attachments);
                          if (!text)
                              Q_EMIT failed(text.error());
                          if (draft)
                              m_lastAttachments = draft->attachments;
                          Q_EMIT restored(draft);
                          if (m_wanted)
                              saveNow();
                          else if (m_changed)
                              m_timer->start();
                      });
    });
}

void DraftKeeper::noteChange()
{
    m_changed = true;
    if (m_ready)
        m_timer->start();
}

void DraftKeeper::saveNow()
{
    m_wanted = !m_ready && m_changed;
    if (!m_ready || !m_changed)
        return;
    m_timer->stop();
    m_changed = false;
    const ses::SendRequest request = m_current();
    if (!same(request.attachments, m_lastAttachments)) {
        m_lastAttachments = request.attachments;
        write(draftAttachmentsName, tables::draft::attachmentsToJson(request.attachments));
    }
    const QByteArray text = tables::draft::toJson(request);
    if (text == m_lastText)
        return;
    m_lastText = text;
    write(draftName, text);
}

void DraftKeeper::write(const QString &name, const QByteArray &content)
{
    ses::whenDone(m_session->backend()->workspace()->saveDraft(name, content), this,
                  [this](const ses::Result<> &result) {
                      if (!result) {
                          m_lastText.clear();
                          Q_EMIT failed(result.error());
                          return;
                      }
                      Q_EMIT saved();
                  });
}
