# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(mandate_policy PRIVATE
    arn_pattern.h
    ascii.h
    base64.cpp base64.h
    catalogue.h catalogue_actions.cpp catalogue_keys.cpp catalogue_operators.cpp
    compile.cpp compiled.h
    condition.cpp condition.h
    decimal.cpp decimal.h
    evaluate.cpp evaluate.h
    glob.cpp glob.h
    grants.cpp grants.h grants_iam.cpp grants_parts.cpp grants_parts.h grants_principal.cpp
    instant.cpp instant.h
    ip_range.cpp ip_range.h
    meaning.cpp meaning.h normal_form.cpp
    pattern.cpp pattern.h
    principal.cpp principal.h
    probe_values.cpp probe_values.h probes.cpp probes.h
    relax.cpp relax.h suggest.cpp suggest.h
    statement_match.cpp statement_match.h
)
