// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/json/report.h"
#include "policy/json/tree.h"

#include <string_view>

namespace policy::json {

/// json-duplicate-key for every second and later member of the same name, with fixes that merge or remove.
void reportDuplicates(std::string_view text, const Node &root, Report &report);

} // namespace policy::json
