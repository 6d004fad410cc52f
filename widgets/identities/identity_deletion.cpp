// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/identities/identity_deletion.h"

#include "ses/address.h"
#include "ses/when_done.h"
#include "tables/identity_text.h"
#include "widgets/common/confirm.h"
#include "widgets/common/session.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(IdentityDeletion)
};

constexpr int namedAtMost = 8;

QString listOf(const QStringList &names)
{
    QStringList lines = names.mid(0, namedAtMost);
    if (names.size() > namedAtMost)
        lines.append(Tr::tr("and %Ln more", "identities", int(names.size()) - namedAtMost));
    return lines.join(u'\n');
}

void offerUndo(Session *session, const ses::Scope &scope, const QString &token, const QString &said)
{
    if (token.isEmpty()) {
        session->notify(said);
        return;
    }
    session->notify(said, Tr::tr("&Undo"), [session, scope, token] {
        ses::whenDone(session->backend()->undoDelete(token), session, [session](const ses::Result<> &result) {
            session->notify(result ? Tr::tr("The identities are back, with their policies.")
                                   : Tr::tr("The deletion could not be undone: %1").arg(result.error().message));
        });
    });
}

} // namespace

void deleteIdentities(Session *session, QWidget *parent, const QList<ses::IdentitySummary> &identities,
                      const std::function<void(const ses::Error &)> &failed, const std::function<void()> &done)
{
    if (identities.isEmpty())
        return;
    QStringList names;
    QStringList shown;
    int policies = 0;
    for (const ses::IdentitySummary &identity : identities) {
        names.append(identity.name);
        shown.append(ses::toDisplay(identity.name));
        policies += identity.policyCount;
    }
    const int count = int(names.size());
    const QString said = count == 1 ? Tr::tr("%1 deleted.", "identity").arg(shown.first())
                                    : Tr::tr("%Ln identity(s) deleted.", nullptr, count);
    const ses::Scope scope = session->scope();
    Question question;
    question.objectName = u"deleteIdentitiesDialog"_s;
    question.title = Tr::tr("Delete Identities");
    question.text =
        count == 1 ? Tr::tr("Delete %1?").arg(shown.first()) : Tr::tr("Delete %Ln identity(s)?", nullptr, count);
    question.detail = tables::deletionSentence(count, policies);
    if (count > 1)
        question.detail += u"\n\n"_s + listOf(shown);
    question.yes = Tr::tr("Delete");
    question.no = Tr::tr("Keep");
    confirm(parent, question, [=] {
        ses::whenDone(session->backend()->deleteIdentities(scope, names), parent,
                      [=](const ses::Result<QString> &token) {
                          if (!token) {
                              failed(token.error());
                              return;
                          }
                          offerUndo(session, scope, *token, said);
                          if (done)
                              done();
                      });
    });
}
