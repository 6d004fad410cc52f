// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/json/report.h"

#include <string_view>

namespace policy::json {

/// `placeholder` for each left-over of an example in `inner` (a string's content without its quotes, or a bare word):
/// <...>, ACCOUNT-ID, xxxxxxxx, ${AWS::...} and the like (policy-language.md 9.1).
void reportPlaceholders(std::string_view text, Range inner, Report &report);

} // namespace policy::json
