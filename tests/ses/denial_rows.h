// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/denial.h"

/// Errors as libraries and servers write them, and what must be read out of them. Empty members must be empty.
struct DenialRow
{
    const char *name;
    const char *text;
    ses::Denial::Kind kind;
    const char *code = "";
    int api = 0;
    const char *operation = "";
    const char *action = "";
    const char *principal = "";
    const char *resource = "";
    const char *region = "";
    const char *addresses = ""; ///< joined by commas
    const char *requestId = "";
    int smtp = -1; ///< reply code; 0: SMTP, number not shown; -1: not SMTP
};

[[nodiscard]] const QList<DenialRow> &denialRows();
