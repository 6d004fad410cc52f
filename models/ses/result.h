// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QString>

#include <tl/expected.hpp>

namespace ses {

/// What kind of thing went wrong; windows decide by this, never by the text.
enum class ErrorCode {
    InvalidParameter, ///< the request or a field of it is wrong
    InvalidPolicy,    ///< the policy's text was refused
    NotFound,
    AlreadyExists,
    LimitExceeded,
    AccessDenied,
    MessageRejected, ///< "Email address is not verified" and the like
    Throttled,       ///< rate or daily quota
    SendingPaused,
    MailFromDomainNotVerified,
    Unsupported, ///< this backend cannot do that
    Cancelled,
    StoreUnavailable, ///< read-only, full disk, locked by another process
    StoreCorrupt,
    StoreTooNew, ///< written by a newer version of the program
    Network,
    Internal,
};

/// An error as a value. `message` is SES's own text to the letter (never translated) where SES speaks, otherwise one
/// plain translated sentence; `advice` is always ours, translated: what it means and what to do next.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString awsCode; ///< "AccessDenied", "MessageRejected", ...; empty for errors of our own
    QString message;
    QString advice;
    int httpStatus = 0;
    QString requestId;
    bool retryable = false;

    bool operator==(const Error &) const = default;
};

template<typename T = void>
using Result = tl::expected<T, Error>;

/// Backends answer from their own threads; use whenDone() of when_done.h to come back to the caller's.
template<typename T = void>
using Future = QFuture<Result<T>>;

} // namespace ses
