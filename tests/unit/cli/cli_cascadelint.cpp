// SPDX-License-Identifier: MIT
#include "app/cli/cascadelintrun.h"
#include "app/cli/commandline.h"
#include "app/cli/linttexts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sstream>

using namespace flashcall;
using namespace flashcall::cli;
using namespace Qt::Literals::StringLiterals;

namespace {

// The document's cascade; its second page shows the same in one `fallback`.
const QByteArray documents = R"({"messages": [{
   "from": "ALPHANAME", "to": "380936670003", "type": "flashcall",
   "text": 321, "ttl": 30,
   "fallbacks": [
     {"from": "ALPHANAME", "to": "380936670003", "type": "viber_otp", "text": "", "ttl": 90,
      "messageData": {"templateId": "6c929cef-29b4-4349-bc9d-2a07bdbb6e43",
                      "templateLang": "uk",
                      "templateParams": {"pin": 321, "business_platform_name": "SMSBAT",
                                         "code_validity_time": 7}}},
     {"from": "ALPHANAME", "to": "380936670003", "type": "sms", "text": "Your SMS code: 321"}]}]})";

// Nothing above advice.
const QByteArray sound = R"({"type": "flashcall", "ttl": 60,
 "fallbacks": [{"type": "sms", "text": "Your code: {code}"}]})";

struct Ran
{
    int exit = -1;
    QByteArray out;
    QString err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

} // namespace

// Files as they are found, and what is said about them where.
class CliCascadeLintTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void ends_data();
    void ends();
    void jsonIsStable();
    void linesHavePlaces();
    void everySeverityIsCounted();
    void parses_data();
    void parses();

private:
    Ran run(const QByteArray &content, bool json)
    {
        const QString name = m_folder.filePath(u"cascade.json"_s);
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            return {};
        }
        file.close();
        std::ostringstream out;
        std::ostringstream err;
        const Exit exit = runCascadeLint({name, json}, out, err);
        return {static_cast<int>(exit), QByteArray::fromStdString(out.str()),
                QString::fromStdString(err.str()).replace(name, u"FILE"_s)};
    }
    QTemporaryDir m_folder;
};

void CliCascadeLintTest::finds_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QStringList>("expected"); // rule step path line:column
    const auto row = [](const char *name, const QByteArray &content, int exit,
                        std::initializer_list<const char *> expected) {
        QStringList all;
        for (const char *one : expected) {
            all += QString::fromLatin1(one);
        }
        QTest::newRow(name) << content << exit << all;
    };
    row("sound", sound, 0, {});
    row("the documents' cascade", documents, 1,
        {"code_short 1 messages[0].text 3:12", "ttl_unusual 1 messages[0].ttl 3:24",
         "viber_says_never 2 messages[0].fallbacks[0].messageData.templateId 6:37",
         "validity_long 2 messages[0].fallbacks[0].messageData.templateParams.code_validity_time "
         "9:64"});
    QByteArray nested = documents;
    nested.replace("\"fallbacks\": [", "\"fallback\":").replace("}}},", "}}, \"fallback\":");
    row("the same, one inside the other", nested.replace("\"}]}]}", "\"}}}]}"), 1,
        {"code_short 1 messages[0].text 3:12", "ttl_unusual 1 messages[0].ttl 3:24",
         "viber_says_never 2 messages[0].fallback.messageData.templateId 6:37",
         "validity_long 2 messages[0].fallback.messageData.templateParams.code_validity_time "
         "9:64"});
    row("a step to somebody else",
        R"({"to": "+380936670003", "type": "flashcall", "text": 4829,
"fallbacks": [{"type": "sms", "to": "+380936670004", "text": "4829"}]})",
        1, {"other_recipient 2 fallbacks[0].to 2:37"});
    row("a call with a code of its own",
        R"({"text": 4829, "fallbacks": [{"type": "flashcall", "text": 4828}]})", 1,
        {"code_differs 2 fallbacks[0].text 1:60"});
    row("a step without a time has a place, too",
        R"({"fallbacks": [{"type": "sms", "text": "Hello"}]})", 1,
        {"no_caller_id_no_code 1 messageData.callerId 1:1",
         "code_missing 2 fallbacks[0].text 1:40"});
    row("a template without its parameters",
        R"({"text": 4829, "fallbacks": [{"type": "viber_otp", "messageData":
{"templateId": "c33cccaf-735f-4d62-8383-a76bf4999e2d", "templateParams": {"pin": 4829}}}]})",
        1,
        {"viber_says_never 2 fallbacks[0].messageData.templateId 2:16",
         "cannot_send 2 fallbacks[0].messageData.templateParams.business_platform_name 2:74"});
    row("a sender that is too long for SMS",
        R"({"from": "A long sender", "fallbacks": [{"type": "sms", "text": "{code}"}]})", 1,
        {"sender_not_for_sms 2 fallbacks[0].from 1:41"});
    row("a time of nothing", R"({"ttl": 0, "fallbacks": [{"type": "sms", "text": "{code}"}]})", 1,
        {"cannot_send 1 ttl 1:9", "ttl_unusual 1 ttl 1:9"});
    row("a national number: the send says of which country",
        R"({"to": "0936670003", "fallbacks": [{"type": "sms", "text": "{code}"}]})", 0, {});
    row("letters are no number",
        R"({"to": "abc", "fallbacks": [{"type": "sms", "text": "{code}"}]})", 1,
        {"cannot_send 1 to 1:8"});
}

void CliCascadeLintTest::finds()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, exit);
    const Ran ran = run(content, true);
    QVERIFY2(ran.err.isEmpty(), qPrintable(ran.err));
    QStringList found;
    const QJsonArray findings = ran.json().value("findings"_L1).toArray();
    for (const auto &value : findings) {
        const QJsonObject one = value.toObject();
        QVERIFY(!one.value("message"_L1).toString().isEmpty());
        found += u"%1 %2 %3 %4:%5"_s.arg(
            one.value("rule"_L1).toString(), QString::number(one.value("step"_L1).toInt()),
            one.value("path"_L1).toString(), QString::number(one.value("line"_L1).toInt()),
            QString::number(one.value("column"_L1).toInt()));
    }
    QTEST(found, "expected");
    QCOMPARE(ran.exit, exit);
}

void CliCascadeLintTest::ends_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("says"); // on standard error, without --json
    QTest::newRow("sound") << sound << 0 << u"errors: 0, warnings: 0, advice: 0"_s;
    QTest::newRow("advice alone")
        << QByteArray(sound).replace("60", "50") << 0
        << u"FILE:1:30: advice: the call has 50 s; 60 to 90 s are advised. (give 60 s)"_s;
    QTest::newRow("a warning") << QByteArray(sound).replace("60", "130") << 1
                               << u"FILE:1:30: warning: the step takes 130 s"_s;
    QTest::newRow("an error") << QByteArray("{\"type\":\"flashcall\"}") << 1
                              << u"FILE:1:1: error: nothing says which number rings"_s;
    QTest::newRow("no JSON") << QByteArray("hello") << 2 << u"FILE:1:1: this is not JSON."_s;
    QTest::newRow("empty") << QByteArray() << 2 << u"FILE:1:1: this is not JSON."_s;
    QTest::newRow("cut") << sound.first(40) << 2 << u"this is not JSON."_s;
    QTest::newRow("no request") << QByteArray("{\"name\":1}") << 2 << u"it is missing."_s;
    QTest::newRow("far too large") << QByteArray(300 * 1024, ' ') << 2 << u"it is too large."_s;
    QTest::newRow("begins with an SMS")
        << QByteArray("{\"type\":\"sms\"}") << 2 << u"FILE:1:9: type: this value"_s;
}

void CliCascadeLintTest::ends()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, exit);
    QFETCH(const QString, says);
    const Ran ran = run(content, false);
    QCOMPARE(ran.exit, exit);
    QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
    QVERIFY(ran.out.isEmpty());
    QVERIFY(!ran.err.contains(u"--cascade"_s)); // there is no such option here
    if (exit == 2) {
        QVERIFY(run(content, true).out.isEmpty()); // no half object
    }
    std::ostringstream out;
    std::ostringstream err;
    QCOMPARE(static_cast<int>(runCascadeLint({m_folder.filePath(u"none"_s), true}, out, err)), 2);
    QVERIFY(QString::fromStdString(err.str()).contains(u"none cannot be read"_s));
}

// Scripts read this: a change here is a change of the interface.
void CliCascadeLintTest::jsonIsStable()
{
    const QByteArray out = run(QByteArray(sound).replace("60", "50"), true).out;
    const QByteArray file = m_folder.filePath(u"cascade.json"_s).toUtf8();
    QCOMPARE(out, "{\"file\":\"" + file +
                      "\",\"errors\":0,\"warnings\":0,\"advice\":1,\"findings\":["
                      "{\"rule\":\"ttl_unusual\",\"severity\":\"advice\",\"step\":1,"
                      "\"path\":\"ttl\",\"line\":1,\"column\":30,"
                      "\"message\":\"the call has 50 s; 60 to 90 s are advised.\","
                      "\"fix\":\"give 60 s\"}]}\n");
    QCOMPARE(run(sound, true).out,
             "{\"file\":\"" + file +
                 "\",\"errors\":0,\"warnings\":0,\"advice\":0,\"findings\":[]}\n");
}

void CliCascadeLintTest::linesHavePlaces()
{
    const QStringList lines = run(documents, false).err.trimmed().split(u'\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY2(lines.at(0).startsWith(u"FILE:3:12: warning: a code of 3 digit"_s),
             qPrintable(lines.at(0)));
    QVERIFY(lines.at(0).endsWith(
        u"(leave it out, and write {code} in the other steps: each send makes one of "
        u"six digits)"_s));
    QVERIFY(lines.at(2).startsWith(u"FILE:6:37: advice: the message itself says never"_s));
    QCOMPARE(lines.at(4), u"errors: 0, warnings: 1, advice: 3"_s);
}

void CliCascadeLintTest::everySeverityIsCounted()
{
    const Ran ran =
        run(R"({"ttl": 10, "fallbacks": [{"type": "sms", "text": "Hi", "ttl": 500}]})", true);
    QCOMPARE(ran.json().value("errors"_L1).toInt(), 1);
    QCOMPARE(ran.json().value("warnings"_L1).toInt(), 2);
    QCOMPARE(ran.json().value("advice"_L1).toInt(), 1);
}

void CliCascadeLintTest::parses_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("exit"); // -1: a command
    QTest::newRow("a file") << u"cascade lint x.json"_s << -1;
    QTest::newRow("with --json") << u"cascade lint --json x.json"_s << -1;
    QTest::newRow("no file") << u"cascade lint"_s << 2;
    QTest::newRow("two files") << u"cascade lint a b"_s << 2;
    QTest::newRow("no action") << u"cascade"_s << 2;
    QTest::newRow("another action") << u"cascade send"_s << 2;
    QTest::newRow("help") << u"cascade lint --help"_s << 0;
}

void CliCascadeLintTest::parses()
{
    QFETCH(const QString, words);
    QFETCH(const int, exit);
    const auto command = parseArguments(words.split(u' '));
    QCOMPARE(command ? -1 : static_cast<int>(command.error().exit), exit);
    if (command) {
        const auto *options = std::get_if<CascadeLintOptions>(&*command);
        QVERIFY(options);
        QCOMPARE(options->file, u"x.json"_s);
        QCOMPARE(options->json, words.contains(u"--json"_s));
    }
}

QTEST_GUILESS_MAIN(CliCascadeLintTest)
#include "cli_cascadelint.moc"
