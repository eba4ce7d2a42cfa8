// SPDX-License-Identifier: MIT
#include "ui/cascade/lintmodel.h"

#include "support/lintkit.h"
#include "ui/cascade/lintwords.h"

#include <QAbstractItemModelTester>
#include <QMetaEnum>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace flashcall;
using namespace flashcall::ui;
using namespace Qt::StringLiterals;
using FailureMode = QAbstractItemModelTester::FailureReportingMode;

// Findings as rows: in words, and each in its place while others come and go.
class LintModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRuleIsTold();
    void severitiesDiffer();
    void rowsStay();
    void randomFindings();
    void counts_data();
    void counts();
    void importProblems();
};

void LintModelTest::everyRuleIsTold()
{
    test::RandomSubjects subjects(11);
    QSet<lint::Rule> seen;
    const lint::Means means{{}, u"482913"_s};
    for (int round = 0; round < 2000; ++round) {
        const lint::Subject subject = subjects.next();
        const auto findings = lint::findings(subject, means);
        for (const lint::Finding &finding : findings) {
            seen.insert(finding.rule);
            const QString words = words::finding(finding);
            QVERIFY2(words.endsWith(u'.') && !words.contains(u"%1"_s) && !words.contains(u"%2"_s),
                     qPrintable(words));
            QCOMPARE(words::fix(finding).isEmpty(), finding.fix == nullptr);
            QVERIFY(words::findingPlace(finding, subject.steps)
                        .startsWith(words::severity(finding.severity)));
        }
    }
    QCOMPARE(seen.size(), QMetaEnum::fromType<lint::Rule>().keyCount());
}

void LintModelTest::severitiesDiffer()
{
    QSet<QString> names;
    QSet<QString> icons;
    for (const auto severity :
         {lint::Severity::Advice, lint::Severity::Warning, lint::Severity::Error}) {
        names.insert(words::severity(severity));
        icons.insert(words::severityIcon(severity));
    }
    QCOMPARE(names.size(), 3);
    QCOMPARE(icons.size(), 3); // by shape, not by colour alone
}

void LintModelTest::rowsStay()
{
    LintModel model;
    const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
    lint::Subject subject = test::soundSubject();
    subject.steps[0].ttl = std::chrono::seconds(30);
    subject.steps[1] = test::smsStep(u"Hello"_s);
    model.set(lint::findings(subject), subject.steps);
    QCOMPARE(model.rowCount(), 3);
    const QPersistentModelIndex text(model.index(2));
    QVERIFY(text.data().toString().contains(u"proves nothing"_s));
    subject.steps[0].ttl = std::chrono::seconds(60);
    model.set(lint::findings(subject), subject.steps);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(text.row(), 1); // the same one
    QVERIFY(model.index(1)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(u"Warning · step 2, SMS: "_s));
    QVERIFY(!model.index(5).data(Qt::DisplayRole).isValid());
}

void LintModelTest::randomFindings()
{
    LintModel model;
    const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
    test::RandomSubjects subjects(5);
    for (int round = 0; round < 300; ++round) {
        const lint::Subject subject = subjects.next();
        const auto findings = lint::findings(subject);
        model.set(findings, subject.steps);
        QCOMPARE(model.rowCount(), int(findings.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.findings().at(row).rule, findings.at(row).rule);
            QCOMPARE(model.findings().at(row).step, findings.at(row).step);
            QCOMPARE(model.index(row).data().toString(), words::finding(findings.at(row)));
        }
    }
}

void LintModelTest::counts_data()
{
    QTest::addColumn<QList<int>>("severities");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << QList<int>() << u"Nothing to improve"_s;
    QTest::newRow("advice") << QList<int>{0} << u"Advice: 1"_s;
    QTest::newRow("all") << QList<int>{0, 2, 1, 1, 0, 0}
                         << u"Errors: 1 · Warnings: 2 · Advice: 3"_s;
    QTest::newRow("no warnings") << QList<int>{2, 2, 0} << u"Errors: 2 · Advice: 1"_s;
}

void LintModelTest::counts()
{
    QFETCH(const QList<int>, severities);
    QList<lint::Finding> findings;
    for (const int severity : severities) {
        lint::Finding finding;
        finding.severity = static_cast<lint::Severity>(severity);
        findings.append(finding);
    }
    QTEST(words::findingCount(findings), "words");
    const int worst =
        severities.isEmpty() ? 0 : *std::max_element(severities.begin(), severities.end());
    QCOMPARE(int(words::gravest(findings)), worst);
}

void LintModelTest::importProblems()
{
    using Kind = codec::ReadProblem::Kind;
    QSet<QString> all;
    for (const Kind kind :
         {Kind::NotJson, Kind::TooLarge, Kind::TooDeep, Kind::Duplicate, Kind::Missing,
          Kind::WrongType, Kind::BadValue, Kind::UnknownType, Kind::TooMany}) {
        const QString plain = words::importProblem({kind, {}, -1, 0, 0});
        QVERIFY(plain.endsWith(u'.'));
        all.insert(plain);
        QCOMPARE(words::importProblem({kind, u"messages[0].ttl"_s, 9, 3, 7}),
                 plain + u" (line 3, column 7, messages[0].ttl)"_s);
    }
    QCOMPARE(all.size(), 9);
}

QTEST_MAIN(LintModelTest)
#include "lintmodel.moc"
