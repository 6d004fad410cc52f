// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/json/report.h"
#include "policy/json/tree.h"

namespace policy::json {

/// json-number: not a number of JSON (error), or one that readers round (warning).
void reportNumber(const Node &number, Report &report);

} // namespace policy::json
