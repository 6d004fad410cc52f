// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lint_pages.h"

#include <array>

namespace lint {

namespace {

struct Page
{
    std::string_view name;
    std::string_view file;
};

constexpr std::string_view iamGuide = "IAM User Guide: ";
constexpr std::array iamPages{
    Page{"Grammar of the IAM JSON policy language", "reference_policies_grammar"},
    Page{"IAM JSON policy elements: Version", "reference_policies_elements_version"},
    Page{"IAM and AWS STS quotas", "reference_iam-quotas"},
    Page{"AWS JSON policy elements: Principal", "reference_policies_elements_principal"},
    Page{"Access Analyzer policy check reference", "access-analyzer-reference-policy-checks"},
    Page{"Policy evaluation logic", "reference_policies_evaluation-logic"},
    Page{"AWS JSON policy elements: NotPrincipal", "reference_policies_elements_notprincipal"},
    Page{"IAM JSON policy elements: Action", "reference_policies_elements_action"},
    Page{"IAM JSON policy elements: Resource", "reference_policies_elements_resource"},
    Page{"IAM JSON policy elements: Condition operators", "reference_policies_elements_condition_operators"},
    Page{"AWS global condition context keys", "reference_policies_condition-keys"},
    Page{"Single-valued vs. multivalued context keys",
         "reference_policies_condition-single-vs-multi-valued-context-keys"},
    Page{"IAM policy elements: Variables and tags", "reference_policies_variables"},
};

constexpr std::string_view sesGuide = "Amazon SES Developer Guide: ";
constexpr std::array sesPages{
    Page{"Identity policy examples", "sending-authorization-policy-examples"},
    Page{"Amazon SES policy anatomy", "policy-anatomy"},
};

template<std::size_t size>
std::string addressOf(std::string_view folder, const std::array<Page, size> &pages, std::string_view name)
{
    for (const Page &page : pages) {
        if (name == page.name)
            return std::string(folder).append(page.file).append(".html");
    }
    return "https://docs.aws.amazon.com/";
}

} // namespace

std::string pageOf(std::string_view documentation)
{
    const std::string_view first = documentation.substr(0, documentation.find(';'));
    if (first.starts_with(sesGuide))
        return addressOf("https://docs.aws.amazon.com/ses/latest/dg/", sesPages, first.substr(sesGuide.size()));
    if (first.starts_with(iamGuide))
        return addressOf("https://docs.aws.amazon.com/IAM/latest/UserGuide/", iamPages, first.substr(iamGuide.size()));
    return "https://docs.aws.amazon.com/";
}

} // namespace lint
