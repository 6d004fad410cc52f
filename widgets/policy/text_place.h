// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/document.h"

#include <string>
#include <vector>

/// Where a byte of a policy's text is in its tree.
struct TextPlace
{
    std::vector<std::string> path;         ///< names of the members around, from the root; lists do not count
    bool isName = false;                   ///< a member's name stands or may stand here, else a value
    const policy::Range *string = nullptr; ///< the string that holds the byte, with its quotes; belongs to the document
};

[[nodiscard]] TextPlace textPlaceAt(const policy::Document &document, std::size_t byte);
