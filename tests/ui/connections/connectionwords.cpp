// SPDX-License-Identifier: MIT
#include "ui/connections/connectionwords.h"

#include "app/config/transfer.h"
#include "support/connectionkit.h"
#include "ui/texts.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace flashcall;
using namespace flashcall::ui;
using config::KeyProblem;
using config::keys::Source;

namespace {

template <class Enum>
QList<Enum> allOf()
{
    const QMetaEnum meta = QMetaEnum::fromType<Enum>();
    QList<Enum> all;
    for (int i = 0; i < meta.keyCount(); ++i) {
        all.append(Enum(meta.value(i)));
    }
    return all;
}

config::KeyInForce found(Source source, std::optional<KeyProblem> problem = {})
{
    config::KeyInForce made;
    made.source = source;
    if (problem) {
        made.storeProblem = config::KeyStoreProblem{*problem, QStringLiteral("for a log")};
    }
    return made;
}

TestResult outcome(TestOutcome wanted, int status = 0, const QString &message = {})
{
    Failure failure;
    failure.httpStatus = status;
    failure.message = message;
    return {wanted, failure};
}

} // namespace

class ConnectionWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachSourceHasItsSentence()
    {
        QSet<QString> sentences;
        for (const Source source : allOf<Source>()) {
            const QString words = words::key(found(source));
            QVERIFY(!words.isEmpty());
            sentences.insert(words);
        }
        QCOMPARE(sentences.size(), allOf<Source>().size());
        QVERIFY(words::key(found(Source::Environment)).contains(QStringLiteral("SMSBAT_API_KEY")));
    }

    void eachReasonHasItsSentence()
    {
        QSet<QString> sentences;
        for (const KeyProblem problem : allOf<KeyProblem>()) {
            const QString why = words::keyProblem(problem);
            QVERIFY(!why.isEmpty());
            sentences.insert(why);
            for (const Source source : {Source::Memory, Source::Environment, Source::None}) {
                const QString words = words::key(found(source, problem));
                QVERIFY2(words.startsWith(words::key(found(source))), qPrintable(words));
                QVERIFY2(words.endsWith(why), qPrintable(words));
                QVERIFY(!words.contains(QStringLiteral("for a log")));
            }
        }
        QCOMPARE(sentences.size(), allOf<KeyProblem>().size());
    }

    void colourSaysNoMoreThanTheWords_data()
    {
        QTest::addColumn<Source>("source");
        QTest::addColumn<int>("problem"); // -1: none
        QTest::addColumn<Tone>("tone");
        QTest::newRow("stored") << Source::KeyStore << -1 << Tone::Good;
        QTest::newRow("session, wanted") << Source::Memory << -1 << Tone::Good;
        QTest::newRow("session, not wanted")
            << Source::Memory << int(KeyProblem::Locked) << Tone::Caution;
        QTest::newRow("environment")
            << Source::Environment << int(KeyProblem::NotFound) << Tone::Good;
        QTest::newRow("environment, store dying")
            << Source::Environment << int(KeyProblem::Dying) << Tone::Caution;
        QTest::newRow("none") << Source::None << int(KeyProblem::NotFound) << Tone::Caution;
    }
    void colourSaysNoMoreThanTheWords()
    {
        QFETCH(Source, source);
        QFETCH(int, problem);
        QFETCH(Tone, tone);
        QCOMPARE(words::keyTone(found(source, problem < 0 ? std::nullopt
                                                          : std::optional(KeyProblem(problem)))),
                 tone);
    }

    void forgettingSaysWhatMayBeLeft()
    {
        const QString done = words::keyForgotten({});
        const QString half =
            words::keyForgotten(Unexpected{config::KeyStoreProblem{KeyProblem::Locked, {}}});
        QVERIFY(done != half);
        QVERIFY(half.contains(words::keyProblem(KeyProblem::Locked)));
    }

    void eachOutcomeHasItsSentence()
    {
        QSet<QString> sentences;
        for (const TestOutcome wanted : allOf<TestOutcome>()) {
            const QString words = words::test(outcome(wanted));
            QVERIFY(!words.isEmpty());
            sentences.insert(words);
            QCOMPARE(words::testTone(wanted) == Tone::Good, wanted == TestOutcome::KeyAccepted);
        }
        QCOMPARE(sentences.size(), allOf<TestOutcome>().size());
    }

    void outcomesNameWhatTheServiceSaid()
    {
        const QString refused =
            words::test(outcome(TestOutcome::KeyRefused, 403, QStringLiteral("No rights")));
        QVERIFY(refused.contains(QStringLiteral("403")));
        QVERIFY(refused.contains(QStringLiteral("No rights")));
        QVERIFY(words::test(outcome(TestOutcome::Strange, 500)).contains(QStringLiteral("500")));
    }

    void fieldsSayWhatToDo_data()
    {
        QTest::addColumn<ConnectionField>("field");
        QTest::addColumn<config::Problem>("problem");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("named");
        using config::Problem;
        using Field = ConnectionField;
        const QString none;
        QTest::newRow("no address")
            << Field::BaseUrl << Problem::Empty << none << QStringLiteral("https://");
        QTest::newRow("plain http")
            << Field::BaseUrl << Problem::InsecureUrl << none << QStringLiteral("127.0.0.1");
        QTest::newRow("region") << Field::Region << Problem::TooLong << none
                                << QStringLiteral("UA");
        QTest::newRow("which caller ID")
            << Field::CallerIds << Problem::BadNumber << QStringLiteral("callerIds[1]")
            << QStringLiteral("“bank”");
        QTest::newRow("which country")
            << Field::Countries << Problem::Unknown << QStringLiteral("countries[1]")
            << QStringLiteral("“Poland”");
        QTest::newRow("range") << Field::Attempts << Problem::OutOfRange << none
                               << QStringLiteral("From 1 to 10");
        QTest::newRow("length") << Field::Sender << Problem::TooLong << none
                                << QStringLiteral("10");
        QTest::newRow("cascade") << Field::Cascade << Problem::BadStep << none
                                 << QStringLiteral("Edit");
        QTest::newRow("taken") << Field::Name << Problem::TakenName << none
                               << QStringLiteral("name");
    }
    void fieldsSayWhatToDo()
    {
        QFETCH(ConnectionField, field);
        QFETCH(config::Problem, problem);
        QFETCH(QString, path);
        QFETCH(QString, named);
        ConnectionDraft draft;
        draft.callerIds = QStringLiteral("+380123456789\nbank");
        draft.countries = QStringLiteral("UA Poland");
        ConnectionFieldProblem wrong{field, {problem, path}};
        wrong.problem.least = 1;
        wrong.problem.most = 10;
        const QString words = words::problem(wrong, draft);
        QVERIFY2(words.contains(named), qPrintable(words));
    }

    void everyProblemOfAFileIsSaid()
    {
        for (const config::Problem problem : allOf<config::Problem>()) {
            QVERIFY(!words::fileProblem({problem, {}}).isEmpty());
        }
    }

    void aFilesProblemHasItsPlace_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("named");
        QTest::newRow("not JSON") << QByteArray("{\n  \"a\": oops}")
                                  << QStringList{QStringLiteral("line 2, column 8"),
                                                 QStringLiteral("not JSON")};
        QByteArray file = config::exportConnections({test::fullConnection()});
        QByteArray range = file;
        range.replace("\"ttl\": 75", "\"ttl\": 0");
        QTest::newRow("range") << range
                               << QStringList{QStringLiteral("line "),
                                              QStringLiteral("connections[0].ttl"),
                                              QStringLiteral("From 1 to 3,600")};
        QByteArray secret = file;
        secret.replace("\"user\": \"ann\"", "\"user\": \"ann\", \"apiKey\": \"x\"");
        QTest::newRow("a key") << secret
                               << QStringList{QStringLiteral("connections[0].apiKey"),
                                              QStringLiteral("Take it out")};
    }
    void aFilesProblemHasItsPlace()
    {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, named);
        const auto read = config::importConnections(content);
        QVERIFY(!read);
        const QString words = words::fileProblem(read.error());
        for (const QString &name : named) {
            QVERIFY2(words.contains(name), qPrintable(words));
        }
    }

    void settingsThatWereSetAsideAreTold_data()
    {
        QTest::addColumn<config::Problem>("problem");
        QTest::addColumn<QString>("aside");
        QTest::addColumn<bool>("lastGood");
        QTest::addColumn<QStringList>("named");
        QTest::newRow("damaged") << config::Problem::NotJson
                                 << QStringLiteral("settings-damaged.json") << true
                                 << QStringList{QStringLiteral("settings-damaged.json"),
                                                QStringLiteral("last good")};
        QTest::newRow("newer") << config::Problem::Newer << QStringLiteral("settings-newer.json")
                               << false
                               << QStringList{QStringLiteral("later version"),
                                              QStringLiteral("settings-newer.json")};
        QTest::newRow("stuck") << config::Problem::NotJson << QString() << false
                               << QStringList{QStringLiteral("nothing is saved")};
    }
    void settingsThatWereSetAsideAreTold()
    {
        QFETCH(config::Problem, problem);
        QFETCH(QString, aside);
        QFETCH(bool, lastGood);
        QFETCH(QStringList, named);
        const QString words = words::settingsNotice({{problem, {}}, aside, lastGood});
        for (const QString &name : named) {
            QVERIFY2(words.contains(name), qPrintable(words));
        }
    }

    void whatHoldsTheDeskIsSaid()
    {
        QSet<QString> sentences;
        for (const Desk::Hold hold : allOf<Desk::Hold>()) {
            sentences.insert(texts::held(hold));
        }
        QCOMPARE(sentences.size(), allOf<Desk::Hold>().size());
        QVERIFY(texts::held(Desk::Hold::NoKey).contains(QStringLiteral("Connections")));
    }
};

QTEST_GUILESS_MAIN(ConnectionWordsTest)
#include "connectionwords.moc"
