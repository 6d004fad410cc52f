// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tour/tour.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace {

/// Modal or not.
QWidget *openDialog()
{
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && qobject_cast<QDialog *>(widget))
            return widget;
    }
    return nullptr;
}

} // namespace

Tour::Tour(QWidget *window, QTextStream &transcript, std::optional<QDir> screenshots)
    : m_window(window)
    , m_transcript(transcript)
    , m_screenshots(std::move(screenshots))
{}

bool Tour::run()
{
    try {
        openSample();
        createIdentity();
        readPolicy();
        tryPolicy();
        editPolicy();
        surveyAccess();
        visitAccounts();
        sendAsDelegate();
        readFeedback();
        revokePolicy();
        sendAgain();
        explainDenial();
    } catch (const TourFailure &failure) {
        picture(u"failure"_s);
        say(u"The tour stopped: "_s + QString::fromUtf8(failure.what()));
        return false;
    }
    say(u"The tour is complete."_s);
    return true;
}

void Tour::openSample()
{
    say(u"First start: an empty workspace offers the sample workspace."_s);
    m_hand.expect(u"welcomePage"_s);
    picture(u"welcome"_s);
    m_hand.click(u"openSampleButton"_s);
    m_hand.expect(u"identitiesView"_s);
    m_hand.selectRow(u"identitiesView"_s, u"example.com"_s);
    picture(u"identities"_s);
    say(u"The sample workspace is open: the verified identities of the owner."_s);
}

void Tour::createIdentity()
{
    say(u"Create a domain identity and prove its ownership."_s);
    m_hand.click(u"createIdentityButton"_s);
    m_hand.type(u"identityNameEdit"_s, u"tour.example.org"_s);
    picture(u"create-identity"_s);
    m_hand.click(u"createButton"_s);
    m_hand.waitFor(u"the identity's page does not open"_s,
                   [this] { return m_hand.isVisible(u"identityPage"_s) || m_hand.isVisible(u"identitiesView"_s); });
    if (!m_hand.isVisible(u"identityPage"_s))
        m_hand.openRow(u"identitiesView"_s, u"tour.example.org"_s);
    m_hand.openTab(u"identityTabs"_s, u"authenticationTab"_s);
    picture(u"pending-records"_s);
    m_hand.click(u"publishRecordsButton"_s);
    m_hand.waitForText(u"identityStatus"_s, {QApplication::translate("tables::IdentityText", "Verified")});
    picture(u"verified"_s);
    say(u"The records are published and the domain is verified."_s);
    if (m_hand.isVisible(u"toastClose"_s))
        m_hand.click(u"toastClose"_s);
    m_hand.click(u"backToIdentities"_s);
}

void Tour::readPolicy()
{
    say(u"Open example.com and its policies."_s);
    m_hand.openRow(u"identitiesView"_s, u"example.com"_s);
    m_hand.openTab(u"identityTabs"_s, u"authorizationTab"_s);
    m_hand.selectRow(u"policiesTable"_s, u"partner"_s);
    picture(u"authorization"_s);
    m_hand.openRow(u"policiesTable"_s, u"partner"_s);
    m_hand.expect(u"policyJson"_s);
    picture(u"policy"_s);
    say(u"The policy editor: generator and JSON side by side over one text."_s);
}

void Tour::editPolicy()
{
    say(u"Break the JSON, see the finding, undo; then change the policy and apply it."_s);
    auto *json = m_hand.find<QPlainTextEdit>(u"policyJson"_s);
    const QString before = json->toPlainText();
    QTextCursor cursor = json->document()->find(u"\"Allow\""_s);
    json->setTextCursor(cursor);
    m_hand.press(json, Qt::Key_Delete);
    m_hand.waitFor(u"no problem is listed"_s,
                   [this] { return m_hand.find<QAbstractItemView>(u"problemsTable"_s)->model()->rowCount() > 0; });
    picture(u"broken-json"_s);
    json->undo();
    if (json->toPlainText() != before)
        throw TourFailure(u"undo does not bring the text back"_s);
    cursor = json->document()->find(u"PartnerNews"_s);
    json->setTextCursor(cursor);
    for (const QChar character : u"PartnerNewsletter"_s)
        m_hand.press(json, 0, {}, QString(character));
    m_hand.click(u"reviewPolicy"_s);
    m_hand.expect(u"reviewDialog"_s);
    picture(u"review"_s);
    m_hand.click(u"reviewApply"_s);
    m_hand.waitFor(u"the policy is not applied"_s, [this] { return !m_hand.isVisible(u"reviewDialog"_s); });
    m_hand.pause(200);
    picture(u"applied"_s);
    m_hand.click(u"closePolicy"_s);
    say(u"The changed policy is attached."_s);
}

void Tour::tryPolicy()
{
    say(u"Try a request against the text in the editor, before anything is attached."_s);
    m_hand.click(u"showTry"_s);
    const QString accepted = QApplication::translate("PreflightText", "Would be accepted.");
    m_hand.waitForText(u"tryHeadline"_s, {accepted.chopped(1)});
    m_hand.pause(200);
    picture(u"try-it"_s);
    m_hand.type(u"tryFrom"_s, u"sales@example.com"_s);
    const QString refused = QApplication::translate("PreflightText", "Would be refused.");
    m_hand.waitForText(u"tryHeadline"_s, {refused.chopped(1)});
    m_hand.expect(u"changeDraft0"_s);
    picture(u"what-would-have-to-change"_s);
    say(u"Refused from another address, and what would have to change."_s);
    m_hand.click(u"saveDeniedCase"_s);
    m_hand.waitFor(u"the case is not kept"_s, [this] { return m_hand.rowCount(u"casesList"_s) == 1; });
    m_hand.click(u"showTry"_s);
}

void Tour::surveyAccess()
{
    m_hand.openTab(u"identityTabs"_s, u"whoMaySendView"_s);
    m_hand.waitFor(u"nobody is listed"_s, [this] { return m_hand.rowCount(u"accessTable"_s) > 0; });
    m_hand.pause(200);
    picture(u"who-may-send"_s);
    say(u"Who may send as example.com, over all policies."_s);
    m_hand.openTab(u"identityTabs"_s, u"authorizationTab"_s);
    m_hand.click(u"policyHistory"_s);
    m_hand.waitFor(u"there is no history"_s, [this] { return m_hand.rowCount(u"historyTable"_s) == 2; });
    m_hand.pause(200);
    picture(u"history"_s);
    say(u"Every version that was attached, with what it changed."_s);
    m_hand.press(m_hand.find(u"historyDialog"_s), Qt::Key_Escape);
}

void Tour::visitAccounts()
{
    m_hand.openPage(u"accounts"_s);
    m_hand.expect(u"accountsPage"_s);
    m_hand.pause(200);
    picture(u"accounts"_s);
    say(u"Accounts: sandbox or production, quota, users and their keys."_s);
}

void Tour::chooseAccount(const QString &id)
{
    m_hand.chooseData(u"accountCombo"_s, id);
}

void Tour::fillMessage(const QString &recipient)
{
    m_hand.chooseData(u"principalField"_s, u"arn:aws:iam::222222222222:user/mailer"_s);
    m_hand.type(u"fromField"_s, u"news@example.com"_s);
    m_hand.type(u"toField"_s, recipient + u'\n');
    m_hand.type(u"subjectField"_s, u"Hello from the tour"_s);
    m_hand.type(u"textField"_s, u"This message tests the delegate's permission."_s);
    m_hand.type(u"sourceArnField"_s, u"arn:aws:ses:us-east-1:111111111111:identity/example.com"_s);
}

void Tour::sendAsDelegate()
{
    say(u"Compose as the delegate's user \"mailer\", to the bouncing address of the mailbox simulator."_s);
    chooseAccount(u"222222222222"_s);
    m_hand.openPage(u"compose"_s);
    fillMessage(u"bounce@simulator.amazonses.com"_s);
    const QString accepted = QApplication::translate("PreflightText", "Would be accepted.");
    m_hand.waitForText(u"preflightHeadline"_s, {accepted.chopped(1)});
    picture(u"preflight"_s);
    say(u"Pre-flight: "_s + m_hand.textOf(u"preflightHeadline"_s));
    m_hand.press(m_hand.find(u"subjectField"_s), Qt::Key_Return, Qt::ControlModifier);
    m_hand.click(u"sendButton"_s);
    m_hand.waitFor(u"there is no Message ID"_s, [this] {
        return m_hand.isVisible(u"messageIdLabel"_s) && !m_hand.textOf(u"messageIdLabel"_s).isEmpty();
    });
    m_messageId = m_hand.textOf(u"messageIdLabel"_s);
    say(u"Message ID: "_s + m_messageId);
    m_hand.waitFor(u"the timeline shows no bounce"_s,
                   [this] { return m_hand.find<QAbstractItemView>(u"timelineTable"_s)->model()->rowCount() >= 2; });
    m_hand.pause(200);
    picture(u"timeline"_s);
    say(u"The timeline shows Send and Bounce, and who was told."_s);
}

void Tour::readFeedback()
{
    m_hand.openPage(u"mailbox"_s);
    m_hand.selectRow(u"mailboxTable"_s, u"Delivery Status Notification"_s);
    m_hand.pause(300);
    picture(u"mailbox"_s);
    say(u"The mailbox holds the bounce mail that the owner's feedback forwarding sent."_s);
    m_hand.openPage(u"activity"_s);
    m_hand.selectRow(u"activityTable"_s, u"Hello from the tour"_s);
    m_hand.pause(300);
    picture(u"activity"_s);
    say(u"Activity lists every message, newest first."_s);
}

void Tour::revokePolicy()
{
    chooseAccount(u"111111111111"_s);
    m_hand.openPage(u"identities"_s);
    if (m_hand.isVisible(u"backToIdentities"_s))
        m_hand.click(u"backToIdentities"_s);
    m_hand.openRow(u"identitiesView"_s, u"example.com"_s);
    m_hand.openTab(u"identityTabs"_s, u"authorizationTab"_s);
    m_hand.selectRow(u"policiesTable"_s, u"partner"_s);
    m_hand.click(u"revokePolicy"_s);
    if (m_hand.isVisible(u"confirmButton"_s))
        m_hand.click(u"confirmButton"_s);
    m_hand.waitFor(u"the policy is still there"_s, [this] {
        return !m_hand.isVisible(u"policiesTable"_s) || m_hand.rowCount(u"policiesTable"_s) == 0;
    });
    m_hand.pause(200);
    picture(u"revoked"_s);
    say(u"The owner revoked the policy; it can be undone."_s);
}

void Tour::sendAgain()
{
    chooseAccount(u"222222222222"_s);
    m_hand.openPage(u"compose"_s);
    m_hand.click(u"newMessageButton"_s);
    fillMessage(u"reader@example.org"_s);
    const QString refused = QApplication::translate("PreflightText", "Would be refused.");
    m_hand.waitForText(u"preflightHeadline"_s, {refused.chopped(1)});
    m_hand.click(u"sendButton"_s);
    m_hand.waitForText(u"infoBarDetail"_s, {u"AccessDenied"_s});
    picture(u"access-denied"_s);
    say(u"The same send is refused now: "_s + m_hand.textOf(u"infoBarDetail"_s));
    say(u"Why: "_s + m_hand.textOf(u"preflightHeadline"_s));
}

void Tour::explainDenial()
{
    const QString error = m_hand.textOf(u"infoBarDetail"_s);
    m_hand.triggerMenu(u"explainDenialAction"_s);
    m_hand.find<QPlainTextEdit>(u"denialPaste"_s)->setPlainText(error);
    m_hand.expect(u"causeText1"_s);
    m_hand.pause(500);
    picture(u"explain-denial"_s);
    say(u"The error, pasted, is taken apart: "_s + m_hand.textOf(u"causeText1"_s));
    m_hand.press(m_hand.find(u"denialDialog"_s), Qt::Key_Escape);
}

void Tour::say(const QString &what)
{
    m_transcript << what << Qt::endl;
}

void Tour::picture(const QString &name)
{
    m_hand.pause(60);
    if (!m_screenshots)
        return;
    QPixmap pixmap = m_window->grab();
    if (QWidget *dialog = openDialog()) {
        QPainter painter(&pixmap);
        painter.fillRect(QRectF(QPointF(), pixmap.deviceIndependentSize()), QColor(0, 0, 0, 90));
        const QPixmap above = dialog->grab();
        const QSizeF size = pixmap.deviceIndependentSize() - above.deviceIndependentSize();
        painter.drawPixmap(QPointF(size.width() / 2, size.height() / 3), above);
    }
    const QString file = u"%1-%2.png"_s.arg(++m_pictures, 2, 10, QChar(u'0')).arg(name);
    if (!pixmap.save(m_screenshots->filePath(file)))
        say(u"The picture %1 could not be saved."_s.arg(m_screenshots->filePath(file)));
}
