# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(mandate_policy PRIVATE
    ascii.h
    catalogue.h catalogue_actions.cpp catalogue_keys.cpp catalogue_operators.cpp
)
