# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(mandate_tables PRIVATE
    ${PROJECT_SOURCE_DIR}/models/ses/scope.h
)
