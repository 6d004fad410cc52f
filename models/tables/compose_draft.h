// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/message.h"

#include <QByteArray>

#include <optional>

/// What is being composed, as JSON for the workspace. Attachments are apart, as they are big and change seldom.
namespace tables::draft {

[[nodiscard]] QByteArray toJson(const ses::SendRequest &request); ///< without attachments
/// nullopt: not a draft of ours.
[[nodiscard]] std::optional<ses::SendRequest> fromJson(const QByteArray &json);

[[nodiscard]] QByteArray attachmentsToJson(const QList<ses::Attachment> &attachments); ///< empty: there are none
[[nodiscard]] QList<ses::Attachment> attachmentsFromJson(const QByteArray &json);

/// A sent or refused message as a new one. Bcc is what is among the recipients but not in the headers.
[[nodiscard]] ses::SendRequest requestFrom(const ses::Message &message);

} // namespace tables::draft
