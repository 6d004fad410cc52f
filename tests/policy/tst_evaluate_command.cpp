// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decision_tests.h"

#include "app/evaluate_command.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>

#include <fstream>
#include <sstream>

namespace {

using Json = nlohmann::ordered_json;

struct Run
{
    int code = 0;
    std::vector<Json> lines;
    std::string errors;
};

Run run(const std::vector<std::string> &arguments, const std::string &input = {})
{
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    Run result;
    result.code = runEvaluate(arguments, in, out, err);
    result.errors = err.str();
    std::istringstream lines(out.str());
    for (std::string line; std::getline(lines, line);)
        result.lines.push_back(Json::parse(line));
    return result;
}

Json line(int id)
{
    return Json::parse(R"({"id":)" + std::to_string(id) + R"(,"ownerAccount":"111111111111",
        "identityArn":"arn:aws:ses:eu-west-1:111111111111:identity/example.com",
        "policies":[{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"222222222222"},
            "Action":"ses:SendEmail","Resource":"arn:aws:ses:eu-west-1:111111111111:identity/example.com",
            "Condition":{"NumericLessThan":{"aws:x":10.50}}}]}],
        "delegateIdentityPolicies":[{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"ses:*",
            "Resource":"*"}]}],
        "request":{"principalArn":"arn:aws:iam::222222222222:user/Jane","principalAccount":"222222222222",
            "action":"ses:SendEmail","resourceArn":"arn:aws:ses:eu-west-1:111111111111:identity/example.com",
            "context":{"aws:x":["10.49"]}}})");
}

} // namespace

class CommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidesLinesInOrder()
    {
        Json silent = line(2);
        silent["delegateIdentityPolicies"] = Json::array();
        Json denied = line(3);
        denied["policies"].push_back(
            Json::parse(R"({"Statement":{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}})"));
        const Run result = run({}, line(1).dump() + "\n\n" + silent.dump() + "\r\n" + denied.dump());
        QCOMPARE(result.code, 0);
        QCOMPARE(result.lines.size(), std::size_t{3});
        QCOMPARE(result.lines[0].dump(), std::string(R"({"id":1,"decision":"allowed"})"));
        QCOMPARE(result.lines[1].dump(), std::string(R"({"id":2,"decision":"implicitDeny"})"));
        QCOMPARE(result.lines[2].dump(), std::string(R"({"id":3,"decision":"explicitDeny"})"));
    }

    void goesOnAfterLinesThatCannotBeRead()
    {
        Json noRequest = line(7);
        noRequest.erase("request");
        Json oddContext = line(8);
        oddContext["request"]["context"]["aws:x"] = Json::object();
        const std::string deep = std::string(100'000, '[');
        const Run result = run({"-"}, "not json\n[]\n" + noRequest.dump() + "\n" + oddContext.dump() + "\n" + deep +
                                          "\n\xFF\n" + line(9).dump() + "\n");
        QCOMPARE(result.code, 1);
        QCOMPARE(result.lines.size(), std::size_t{7});
        for (std::size_t i = 0; i < 6; ++i)
            QVERIFY(result.lines[i].contains("error") && !result.lines[i].contains("decision"));
        QVERIFY(!result.lines[0].contains("id"));
        QCOMPARE(result.lines[2]["id"].get<int>(), 7);
        QCOMPARE(result.lines[3]["id"].get<int>(), 8);
        QCOMPARE(result.lines[6]["decision"].get<std::string>(), std::string("allowed"));
    }

    void takesValuesWithoutBracketsAndPoliciesAsText()
    {
        Json loose = line(1);
        loose["request"]["context"]["aws:x"] = "10.49";
        loose["policies"][0] = loose["policies"][0].dump();
        QCOMPARE(run({}, loose.dump()).lines[0]["decision"].get<std::string>(), std::string("allowed"));
        loose["request"]["context"]["aws:x"] = Json::array();
        QCOMPARE(run({}, loose.dump()).lines[0]["decision"].get<std::string>(), std::string("implicitDeny"));
    }

    void keepsIdsOfAnyKind()
    {
        Json noId = line(1);
        noId.erase("id");
        Json textId = line(1);
        textId["id"] = "a";
        const Run result = run({}, noId.dump() + "\n" + textId.dump());
        QVERIFY(!result.lines[0].contains("id"));
        QCOMPARE(result.lines[1]["id"].get<std::string>(), std::string("a"));
    }

    void tracesWhenAsked()
    {
        QVERIFY(!run({}, line(1).dump()).lines[0].contains("trace"));
        const Json trace = run({"--trace"}, line(1).dump()).lines[0]["trace"];
        QCOMPARE(trace["statements"].size(), std::size_t{2});
        QCOMPARE(trace["decidedBy"].size(), std::size_t{2});
        QCOMPARE(trace["sameAccount"].get<bool>(), false);
        const Json condition = trace["statements"][0]["checks"][3];
        QCOMPARE(condition["operator"].get<std::string>(), std::string("NumericLessThan"));
        QCOMPARE(condition["requestValues"][0].get<std::string>(), std::string("10.49"));
        QVERIFY(condition["matched"].get<bool>());
    }

    void readsFilesAndRefusesWhatItDoesNotKnow()
    {
        const QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("lines")).toStdString();
        std::ofstream(file) << line(1).dump() << '\n';
        QCOMPARE(run({file}).lines.size(), std::size_t{1});
        QCOMPARE(run({file + ".none"}).code, 2);
        QCOMPARE(run({folder.path().toStdString()}).code, 2);
        QCOMPARE(run({"--traces"}).code, 2);
        QCOMPARE(run({"a", "b"}).code, 2);
        QVERIFY(!run({"--traces"}).errors.empty());
        QCOMPARE(run({}, "").code, 0);
    }
};

std::unique_ptr<QObject> commandTest()
{
    return std::make_unique<CommandTest>();
}

#include "tst_evaluate_command.moc"
