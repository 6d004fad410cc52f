// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/message.h"

#include <QString>

#include <optional>

/// Rules for the header fields of a message (ses.md 4.1, 3.1, 4.5).
namespace ses::headers {

/// May stand in a message only once, else SES answers "Duplicate header 'X'."
[[nodiscard]] bool occursOnce(const QString &name);
/// Read or replaced by SES and not delivered: X-SES-*, Return-Path, Bcc, Date, Message-ID.
[[nodiscard]] bool isTakenBySes(const QString &name);
/// Characters and lengths of a field's name: 1 to 126 of `[!-9;-@A-~]`.
[[nodiscard]] bool isName(const QString &name);
/// CR, LF or NUL: would start another header.
[[nodiscard]] bool breaksLine(const QString &text);

/// The first thing wrong with the header fields of a request, addresses aside. Used by the pre-flight and by
/// mime::build, so that they cannot differ.
struct Problem
{
    Error error;
    QString text;  ///< translated: what was found
    QString field; ///< objectName of the field in the composer
};
[[nodiscard]] std::optional<Problem> firstProblem(const SendRequest &request);

} // namespace ses::headers
