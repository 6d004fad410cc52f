// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/message.h"

namespace tables {

/// More does not fit into any message (ses.md 4.1).
constexpr qint64 maxAttachmentSize = 40LL * 1024 * 1024;

/// Reads a file on another thread. Error InvalidParameter: not readable, a folder, larger than any message may be.
[[nodiscard]] ses::Future<ses::Attachment> readAttachment(const QString &path);

} // namespace tables
