// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/denial.h"
#include "ses/denial_text.h"
#include "ses/denial_words.h"

namespace ses {

/// Finds the parts of a refusal, one kind after the other. Each step looks through the text once, or close around what
/// an earlier step found.
class DenialReader
{
public:
    explicit DenialReader(const QString &text);

    void readRefusal(); ///< SES's sentence
    void readWords();   ///< codes, operations, versions, ids
    void readHosts();
    [[nodiscard]] Denial take();

private:
    bool readNotAuthorized();
    qsizetype readNotAuthorizedAt(qsizetype phrase, Denial &found, QList<Denial::Part> &parts);
    void readBecause(qsizetype from, Denial &found);
    bool readNotVerified();
    void readAddresses(qsizetype from);
    qsizetype readAddress(qsizetype from);
    bool readPhrase();
    bool readMissingThing();
    void takePhrase(Denial::Kind kind, const QString &code, qsizetype begin);
    void readWord(qsizetype begin, qsizetype end);
    void readVersion(QStringView word);
    void readOperation(QStringView word, qsizetype begin);
    void readRequestId(qsizetype begin);
    void readValueOf(QStringView key, qsizetype end);
    void readReply();
    void readLooseArns();

    [[nodiscard]] QStringView before(qsizetype position, qsizetype length) const;
    [[nodiscard]] QStringView after(qsizetype position, qsizetype length) const;
    /// The ARN, action or "*" at `from`, which may be quoted; empty: none. `from` goes to its first character.
    [[nodiscard]] QStringView token(qsizetype &from) const;
    void add(Denial::Part::Kind kind, qsizetype begin, qsizetype length);
    [[nodiscard]] Denial::Part part(Denial::Part::Kind kind, qsizetype begin, qsizetype length) const;

    Denial m_denial;
    DenialText m_text;
    QStringView m_flat;
    qsizetype m_at = 0; ///< where SES's sentence was found
    const denial_words::Code *m_code = nullptr;
    QString m_codeWritten;
    qsizetype m_codeAt = 0;
    int m_operationRank = 0;
    int m_shownVersion = 0;
};

} // namespace ses
