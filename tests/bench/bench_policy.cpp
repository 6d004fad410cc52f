// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/evaluate.h"

#include <benchmark/benchmark.h>

#include <string>

namespace {

const std::string typical = R"({
  "Version": "2012-10-17",
  "Statement": [
    {"Sid": "Partner", "Effect": "Allow",
     "Principal": {"AWS": ["arn:aws:iam::222222222222:user/Jane", "333333333333"]},
     "Action": ["ses:SendEmail", "ses:SendRawEmail"],
     "Resource": "arn:aws:ses:eu-west-1:111111111111:identity/example.com",
     "Condition": {"StringLike": {"ses:FromAddress": "marketing+*@example.com"},
                   "ForAllValues:StringLike": {"ses:Recipients": ["*@example.com", "*@example.org"]},
                   "DateLessThan": {"aws:CurrentTime": "2027-12-31T23:59:59Z"},
                   "IpAddress": {"aws:SourceIp": ["203.0.113.0/24", "2001:db8::/32"]}}},
    {"Sid": "Tls", "Effect": "Deny", "Principal": "*", "Action": "ses:*",
     "Resource": "arn:aws:ses:eu-west-1:111111111111:identity/example.com",
     "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]})";

const std::string caller = R"({"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Action": "ses:Send*", "Resource": "*"}]})";

policy::CompiledPolicy compiled(const std::string &text)
{
    return policy::CompiledPolicy(policy::Document(text));
}

policy::Request request(std::size_t recipients)
{
    std::vector<std::string> addresses(recipients, "someone.with.a.name@example.org");
    return {"arn:aws:iam::222222222222:user/Jane",
            "222222222222",
            "ses:SendRawEmail",
            "arn:aws:ses:eu-west-1:111111111111:identity/example.com",
            {{"aws:CurrentTime", {"2027-01-31T12:00:00Z"}},
             {"aws:SecureTransport", {"true"}},
             {"aws:SourceIp", {"203.0.113.77"}},
             {"ses:FromAddress", {"marketing+news@example.com"}},
             {"ses:Recipients", std::move(addresses)}}};
}

void evaluate(benchmark::State &state)
{
    const policy::PolicySet policies{"111111111111", {compiled(typical)}, {compiled(caller)}};
    const policy::Request asked = request(static_cast<std::size_t>(state.range(0)));
    if (policy::evaluate(policies, asked).outcome != policy::Outcome::Allowed)
        state.SkipWithError("the request should be allowed");
    for (auto _ : state)
        benchmark::DoNotOptimize(policy::evaluate(policies, asked));
}
BENCHMARK(evaluate)->Arg(1)->Arg(50);

void evaluateWithTrace(benchmark::State &state)
{
    const policy::PolicySet policies{"111111111111", {compiled(typical)}, {compiled(caller)}};
    const policy::Request asked = request(1);
    for (auto _ : state)
        benchmark::DoNotOptimize(policy::evaluate(policies, asked, true));
}
BENCHMARK(evaluateWithTrace);

void readAndCompile(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(compiled(typical));
}
BENCHMARK(readAndCompile);

void hostileGlob(benchmark::State &state)
{
    const std::string pattern = "*a*a*a*a*a*a*a*a*b";
    const std::string text(static_cast<std::size_t>(state.range(0)), 'a');
    for (auto _ : state)
        benchmark::DoNotOptimize(policy::globMatches(pattern, text));
}
BENCHMARK(hostileGlob)->Arg(1'000)->Arg(10'000);

} // namespace
