// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/body_edit.h"

#include "widgets/activity/long_line_edit.h"
#include "widgets/activity/safe_browser.h"
#include "widgets/common/theme.h"

#include <QLabel>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int previewDelay = 200; // ms

} // namespace

BodyEdit::BodyEdit(QWidget *parent)
    : QTabWidget(parent)
    , m_text(new LongLineEdit)
    , m_html(new LongLineEdit)
    , m_preview(new SafeBrowser)
    , m_previewDelay(new QTimer(this))
{
    setObjectName(u"bodyTabs"_s);
    setAccessibleName(tr("Body"));
    m_text->setObjectName(u"textField"_s);
    m_text->setAccessibleName(tr("Text body"));
    m_text->setTabChangesFocus(true);
    m_html->setObjectName(u"htmlField"_s);
    m_html->setAccessibleName(tr("HTML body, source"));
    m_html->setTabChangesFocus(true);
    m_html->setFont(theme::fixedFont());
    m_html->setLayoutDirection(Qt::LeftToRight);
    m_preview->setObjectName(u"htmlPreview"_s);
    m_preview->setAccessibleName(tr("HTML body, preview"));
    m_preview->setPlaceholderText(tr("The preview shows the HTML without loading images or styles from outside."));

    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_html);
    splitter->addWidget(m_preview);
    splitter->setChildrenCollapsible(false);
    addTab(m_text, {});
    addTab(splitter, {});
    markTabs();

    m_previewDelay->setSingleShot(true);
    m_previewDelay->setInterval(previewDelay);
    connect(m_previewDelay, &QTimer::timeout, this, &BodyEdit::showPreview);
    connect(m_html, &QPlainTextEdit::textChanged, m_previewDelay, qOverload<>(&QTimer::start));
    for (LongLineEdit *edit : {m_text, m_html}) {
        connect(edit, &QPlainTextEdit::textChanged, this, &BodyEdit::markTabs);
        connect(edit, &QPlainTextEdit::textChanged, this, &BodyEdit::edited);
    }
}

QString BodyEdit::text() const
{
    return m_text->toPlainText();
}

QString BodyEdit::html() const
{
    return m_html->toPlainText();
}

void BodyEdit::setBodies(const QString &text, const QString &html)
{
    m_text->replaceText(text);
    m_html->replaceText(html);
    setCurrentIndex(text.isEmpty() && !html.isEmpty() ? 1 : 0);
}

void BodyEdit::showPreview()
{
    m_preview->showHtml(m_html->toPlainText());
}

void BodyEdit::markTabs()
{
    const auto title = [](const LongLineEdit *edit, const QString &empty, const QString &filled) {
        return edit->document()->isEmpty() ? empty : filled;
    };
    setTabText(0, title(m_text, tr("Text (Empty)"), tr("Text", "body")));
    setTabText(1, title(m_html, tr("HTML (Empty)"), tr("HTML", "body")));
}
