// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lint_command.h"

#include "app/lint_output.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <istream>
#include <iterator>
#include <optional>
#include <ostream>
#include <sys/stat.h>

namespace {

constexpr std::string_view help = R"(Usage: mandate lint [OPTIONS] FILE...

Checks policy documents of Amazon SES identities and of IAM. "-" is standard input.

Options:
  --identity ARN            the identity the policies are attached to
  --kind identity|iam       policies of an SES identity, or a delegate's IAM policies;
                            default: identity when --identity is given or a statement
                            names a principal, else iam
  --format text|json|sarif  default: text
  --help                    this text

Lines, columns and offsets count bytes; lines and columns from 1.

Exit code: 0 no finding of severity error, 1 at least one, 2 a file could not be
read or the command was not understood.
)";

enum class Format { Text, Json, Sarif };

struct Options
{
    policy::CheckContext context;
    Format format = Format::Text;
    std::vector<std::string> files;
    bool help = false;
};

/// The value of "--name value" or "--name=value"; moves `at` on when it takes the next argument.
std::optional<std::string> valueOf(const std::string &name, const std::vector<std::string> &arguments, std::size_t &at)
{
    const std::string &argument = arguments[at];
    if (argument.starts_with(name + "="))
        return argument.substr(name.size() + 1);
    if (argument == name && at + 1 < arguments.size())
        return arguments[++at];
    return std::nullopt;
}

bool isArn(std::string_view text)
{
    return text.starts_with("arn:") && std::count(text.begin(), text.end(), ':') >= 5;
}

/// An empty string, or what is wrong.
std::string setOption(const std::string &name, const std::string &value, Options &options)
{
    if (name == "--identity") {
        options.context.identityArn = value;
        return isArn(value) ? "" : "--identity takes an ARN, not \"" + value + "\"";
    }
    if (name == "--kind") {
        if (value != "identity" && value != "iam")
            return "--kind is identity or iam, not \"" + value + "\"";
        options.context.kind = value == "iam" ? policy::DocumentKind::Iam : policy::DocumentKind::SesIdentity;
        return {};
    }
    if (value != "text" && value != "json" && value != "sarif")
        return "--format is text, json or sarif, not \"" + value + "\"";
    options.format = value == "text" ? Format::Text : value == "json" ? Format::Json : Format::Sarif;
    return {};
}

std::string readArguments(const std::vector<std::string> &arguments, Options &options)
{
    bool onlyFiles = false;
    for (std::size_t at = 0; at < arguments.size(); ++at) {
        const std::string &argument = arguments[at];
        if (onlyFiles || argument == "-" || !argument.starts_with("-")) {
            options.files.push_back(argument);
            continue;
        }
        if (argument == "--") {
            onlyFiles = true;
            continue;
        }
        if (argument == "--help" || argument == "-h") {
            options.help = true;
            return {};
        }
        const std::string name = argument.substr(0, argument.find('='));
        if (name != "--identity" && name != "--kind" && name != "--format")
            return "unknown option \"" + argument + "\"";
        const std::optional<std::string> value = valueOf(name, arguments, at);
        if (!value)
            return name + " needs a value";
        if (std::string problem = setOption(name, *value, options); !problem.empty())
            return problem;
    }
    return options.files.empty() ? "no file given" : "";
}

std::string everything(std::istream &stream)
{
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

std::optional<std::string> contentOf(const std::string &file, std::istream &in)
{
    if (file == "-")
        return everything(in);
    struct stat status = {};
    if (stat(file.c_str(), &status) != 0 || S_ISDIR(status.st_mode))
        return std::nullopt; // a directory opens, and reads as empty
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return std::nullopt;
    std::string content = everything(stream);
    return stream.bad() ? std::nullopt : std::optional(std::move(content));
}

std::unique_ptr<lint::Writer> writerOf(Format format, std::ostream &out)
{
    switch (format) {
    case Format::Json:
        return lint::jsonWriter(out);
    case Format::Sarif:
        return lint::sarifWriter(out);
    case Format::Text:
        break;
    }
    return lint::textWriter(out);
}

bool hasError(const policy::CheckResult &result)
{
    return std::any_of(result.findings.begin(), result.findings.end(),
                       [](const policy::Finding &finding) { return finding.severity == policy::Severity::Error; });
}

/// One file at a time, so that their number does not matter.
int checkFiles(const Options &options, std::istream &in, std::ostream &out, std::ostream &err)
{
    bool unreadable = false;
    bool error = false;
    const std::unique_ptr<lint::Writer> writer = writerOf(options.format, out);
    for (const std::string &file : options.files) {
        std::optional<std::string> content = contentOf(file, in);
        if (!content) {
            err << "mandate lint: cannot read \"" << file << "\"\n";
            unreadable = true;
            continue;
        }
        const policy::Document document(*std::move(content));
        const lint::CheckedFile checked{file, document.text(), policy::check(document, options.context)};
        writer->write(checked);
        out.flush();
        error = error || hasError(checked.result);
    }
    writer->finish(!unreadable);
    out.flush();
    if (unreadable || !out)
        return 2;
    return error ? 1 : 0;
}

} // namespace

int runLint(const std::vector<std::string> &arguments, std::istream &in, std::ostream &out, std::ostream &err)
{
    Options options;
    if (const std::string problem = readArguments(arguments, options); !problem.empty()) {
        err << "mandate lint: " << problem << ". See mandate lint --help.\n";
        return 2;
    }
    if (options.help) {
        out << help;
        return 0;
    }
    options.context.nowSeconds =
        std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count();
    return checkFiles(options, in, out, err);
}
