// SPDX-License-Identifier: MIT
#include "app/cli/checktexts.h"
#include "app/cli/sendtexts.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace flashcall;
using namespace flashcall::cli;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class E>
QList<E> everyValue()
{
    QList<E> values;
    const QMetaEnum names = QMetaEnum::fromType<E>();
    for (int i = 0; i < names.keyCount(); ++i) {
        values += static_cast<E>(names.value(i));
    }
    return values;
}

} // namespace

// A sentence for everything that can go wrong, and no two alike where the difference matters.
class CliTextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAnOptionForEveryField();
    void explainsEveryProblemOfAField();
    void explainsEveryProblemOfANumber();
    void namesSteps_data();
    void namesSteps();
    void tellsThePlaceInAFile_data();
    void tellsThePlaceInAFile();
    void explainsEveryUrlProblem();
    void tellsEveryFailureApart();
    void explainsEveryNote();
    void explainsEveryProblemOfACallerId();
    void leavesNoPlaceholder();
};

void CliTextsTest::namesAnOptionForEveryField()
{
    for (const request::Field field : everyValue<request::Field>()) {
        FieldProblem problem;
        problem.field = field;
        problem.problem = request::Problem::TooLong;
        const QString text = texts::fieldProblem(problem);
        QVERIFY2(text.startsWith(u"--"_s), qPrintable(text));
        QVERIFY2(text.contains(u": "_s), qPrintable(text));
    }
}

void CliTextsTest::explainsEveryProblemOfAField()
{
    QSet<QString> sentences;
    for (const request::Problem problem : everyValue<request::Problem>()) {
        FieldProblem found;
        found.field = request::Field::Ttl;
        found.problem = problem;
        sentences += texts::fieldProblem(found);
    }
    QVERIFY(!sentences.contains(u"--ttl: "_s));
    QCOMPARE(texts::fieldProblems({{}, {}}).count(u'\n'), 1);
    QCOMPARE(texts::fieldProblems({}), QString());
}

void CliTextsTest::explainsEveryProblemOfANumber()
{
    QSet<QString> sentences;
    const auto problems = everyValue<numbers::Problem>();
    for (const numbers::Problem problem : problems) {
        FieldProblem found;
        found.problem = request::Problem::BadNumber;
        found.number = {problem, 4};
        const QString text = texts::fieldProblem(found);
        QVERIFY(text.startsWith(u"--to: "_s));
        QVERIFY(text.size() > 10);
        sentences += text;
    }
    QCOMPARE(sentences.size(), problems.size());
}

void CliTextsTest::namesSteps_data()
{
    QTest::addColumn<request::Field>("field");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("sender") << request::Field::StepSender << QString()
                            << u"--cascade, step 3: sender: it is too long: at most 11 "
                               "characters."_s;
    QTest::newRow("parameter") << request::Field::StepParameter << u"pin"_s
                               << u"--cascade, step 3: template parameter \"pin\": it is too "
                                  "long: at most 11 characters."_s;
    QTest::newRow("the cascade itself") << request::Field::Cascade << QString()
                                        << u"--cascade: it is too long: at most 11 characters."_s;
}

void CliTextsTest::namesSteps()
{
    QFETCH(request::Field, field);
    QFETCH(QString, name);
    QFETCH(QString, text);
    FieldProblem problem;
    problem.field = field;
    problem.problem = request::Problem::TooLong;
    problem.step = 2;
    problem.limit = 11;
    problem.name = name;
    QCOMPARE(texts::fieldProblem(problem), text);
}

void CliTextsTest::tellsThePlaceInAFile_data()
{
    using Kind = codec::ReadProblem::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("place");
    const QString path = u"messages[0].ttl"_s;
    QTest::newRow("not JSON") << Kind::NotJson << QString() << 3 << u"--cascade: c.json:3:7: "_s;
    QTest::newRow("too large") << Kind::TooLarge << QString() << 0 << u"--cascade: c.json: "_s;
    QTest::newRow("too deep") << Kind::TooDeep << QString() << 3 << u"--cascade: c.json:3:7: "_s;
    for (const Kind kind : {Kind::Duplicate, Kind::Missing, Kind::WrongType, Kind::BadValue,
                            Kind::UnknownType, Kind::TooMany}) {
        QTest::addRow("with a path, %d", static_cast<int>(kind))
            << kind << path << 3 << u"--cascade: c.json:3:7: messages[0].ttl: "_s;
    }
}

void CliTextsTest::tellsThePlaceInAFile()
{
    QFETCH(codec::ReadProblem::Kind, kind);
    QFETCH(QString, path);
    QFETCH(int, line);
    QFETCH(QString, place);
    const QString text = texts::fileProblem(u"c.json"_s, {kind, path, 10, line, 7});
    QVERIFY2(text.startsWith(place), qPrintable(text));
    QVERIFY(text.endsWith(u'.'));
    QVERIFY(text.size() > place.size() + 5);
}

void CliTextsTest::explainsEveryUrlProblem()
{
    QCOMPARE(texts::urlProblem(UrlProblem::None), QString());
    QSet<QString> sentences;
    for (const UrlProblem problem : {UrlProblem::NotAUrl, UrlProblem::InsecureHttp,
                                     UrlProblem::HasCredentials, UrlProblem::HasQuery}) {
        QVERIFY(texts::urlProblem(problem).startsWith(u"--base-url: "_s));
        sentences += texts::urlProblem(problem);
    }
    QCOMPARE(sentences.size(), 4);
}

void CliTextsTest::tellsEveryFailureApart()
{
    QSet<QString> sentences;
    const auto kinds = everyValue<replies::FailureClass>();
    for (const replies::FailureClass kind : kinds) {
        Failure failure;
        failure.kind = kind;
        failure.httpStatus = 429;
        sentences += texts::failure(failure);
    }
    QCOMPARE(sentences.size(), kinds.size());
    QVERIFY(!sentences.contains(QString()));
    QVERIFY(sentences.contains(u"Refused by the service with HTTP 429."_s));
}

void CliTextsTest::explainsEveryNote()
{
    QSet<QString> sentences;
    const auto notes = everyValue<replies::Note>();
    for (const replies::Note note : notes) {
        sentences += texts::note(note);
    }
    QCOMPARE(sentences.size(), notes.size());
    QVERIFY(!sentences.contains(QString()));
}

void CliTextsTest::explainsEveryProblemOfACallerId()
{
    using pattern::Problem;
    const QList<Problem> problems{
        Problem::Empty,         Problem::Letter,         Problem::SecondPlus,
        Problem::TwoNumbers,    Problem::OtherCharacter, Problem::NoDigits,
        Problem::TooManyDigits, Problem::TooManySymbols, Problem::BadEncoding};
    QSet<QString> sentences;
    for (const Problem problem : problems) {
        const QString text = texts::problem(u"--pattern"_s, u"12x4"_s, problem, 2);
        QVERIFY2(text.startsWith(u"--pattern: "_s), qPrintable(text));
        sentences += text;
    }
    QCOMPARE(sentences.size(), problems.size());
    QCOMPARE(texts::problem(u"--pattern"_s, u"12"_s, Problem::None, -1), QString());
    // A position past the end, and one inside a character, are no reason to stumble.
    QVERIFY(texts::problem(u"-c"_s, u"1"_s, Problem::Letter, 99).contains(u"character 2"_s));
    QVERIFY(texts::problem(u"-c"_s, u"٣x"_s, Problem::Letter, 2).contains(u"\"x\""_s));
}

void CliTextsTest::leavesNoPlaceholder()
{
    const QStringList sentences{texts::noKey(),
                                texts::needsYes(),
                                texts::codeMade(u"123"_s),
                                texts::noGateway(),
                                texts::noConnection(u"work"_s),
                                texts::sandboxOfConsole(),
                                texts::keyProblem(config::KeyProblem::Locked),
                                texts::settingsNotice({}),
                                texts::cannotRead(u"%2"_s, u"reason"_s),
                                texts::maybePlaced(),
                                texts::noFinalStatus(),
                                texts::attemptNotStored(),
                                texts::notANumber(u"--to"_s)};
    for (const QString &sentence : sentences) {
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(!sentence.contains(u"%1"_s), qPrintable(sentence));
        QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u"reason"_s), qPrintable(sentence));
    }
    // A name that looks like a placeholder stays a name.
    QVERIFY(texts::cannotRead(u"%2"_s, u"reason"_s).contains(u"%2"_s));
}

QTEST_APPLESS_MAIN(CliTextsTest)
#include "cli_texts.moc"
