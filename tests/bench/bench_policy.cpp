// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evaluate_line.h"
#include "policy/check.h"
#include "policy/evaluate.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <fstream>
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

/// The cases of `mandate evaluate` in the file MANDATE_BENCH_CASES, read and compiled beforehand; see tests/bench/peer.
void evaluateCases(benchmark::State &state)
{
    const char *file = std::getenv("MANDATE_BENCH_CASES"); // NOLINT(concurrency-mt-unsafe): one thread
    if (!file) {
        state.SkipWithError("MANDATE_BENCH_CASES names no file");
        return;
    }
    std::vector<evaluate_line::Question> questions;
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);) {
        auto read = evaluate_line::read(line);
        if (auto *question = std::get_if<evaluate_line::Question>(&read))
            questions.push_back(std::move(*question));
    }
    for (auto _ : state) {
        for (const evaluate_line::Question &question : questions)
            benchmark::DoNotOptimize(policy::evaluate(question.policies, question.request));
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(questions.size()));
}
BENCHMARK(evaluateCases)->Unit(benchmark::kMillisecond);

/// As large as SES takes: 4 KB, with something to say about each statement.
std::string largest()
{
    std::string text = "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [";
    for (int i = 0; text.size() < 3'600; ++i) {
        text += i == 0 ? "\n" : ",\n";
        text += R"(    {"Sid": "Partner)" + std::to_string(i) + R"(", "Effect": "Allow",
     "Principal": {"AWS": ["arn:aws:iam::222222222222:user/Jane)" +
                std::to_string(i) + R"(", "333333333333"]},
     "Action": ["ses:SendEmail", "SES:sendrawemail"],
     "Resource": "arn:aws:ses:eu-west-1:111111111111:identity/example.com",
     "Condition": {"StringLike": {"ses:FromAddress": "marketing+*@example.com"},
                   "ForAllValues:StringLike": {"ses:Recipients": ["*@example.com", "*example.org"]},
                   "DateLessThan": {"aws:CurrentTime": "2027-12-31"}}})";
    }
    return text + "\n  ]\n}\n";
}

void readAndCheckLargest(benchmark::State &state)
{
    const std::string text = largest();
    const policy::CheckContext context{policy::DocumentKind::SesIdentity,
                                       "arn:aws:ses:eu-west-1:111111111111:identity/example.com", 1'800'000'000};
    std::size_t findings = 0;
    for (auto _ : state)
        findings = policy::check(policy::Document(text), context).findings.size();
    state.counters["bytes"] = static_cast<double>(text.size());
    state.counters["findings"] = static_cast<double>(findings);
}
BENCHMARK(readAndCheckLargest)->Unit(benchmark::kMicrosecond);

void compileLargest(benchmark::State &state)
{
    const policy::Document document(largest());
    for (auto _ : state)
        benchmark::DoNotOptimize(policy::CompiledPolicy(document));
}
BENCHMARK(compileLargest)->Unit(benchmark::kMicrosecond);

void hostileGlob(benchmark::State &state)
{
    const std::string pattern = "*a*a*a*a*a*a*a*a*b";
    const std::string text(static_cast<std::size_t>(state.range(0)), 'a');
    for (auto _ : state)
        benchmark::DoNotOptimize(policy::globMatches(pattern, text));
}
BENCHMARK(hostileGlob)->Arg(1'000)->Arg(10'000);

} // namespace
