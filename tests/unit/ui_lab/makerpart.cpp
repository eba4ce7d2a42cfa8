// SPDX-License-Identifier: MIT
#include "ui/labmaker/makerpart.h"

#include "ui/labmaker/makerproxy.h"
#include "unit/ui_lab/listkit.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace flashcall;
using namespace flashcall::ui;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;
using State = MakerModel::State;

State stateAt(const MakerModel &model, int row)
{
    return State(model.index(row, 0).data(MakerModel::StateRole).toInt());
}

bool says(const QWidget &part, const QString &words)
{
    const auto all = part.findChildren<QLabel *>();
    for (const QLabel *label : all) {
        if (label->isVisibleTo(&part) && label->text().contains(words)) {
            return true;
        }
    }
    return false;
}

QPushButton *button(const QWidget &part, const QString &words)
{
    const auto all = part.findChildren<QPushButton *>();
    for (QPushButton *candidate : all) {
        if (candidate->text().remove(u'&') == words) {
            return candidate;
        }
    }
    return nullptr;
}

MakerPart::Pool noPool()
{
    return [] { return std::optional<QStringList>(QStringList()); };
}

const QString three = QStringLiteral("+380123456789\n+380673456789\n\n  +380123450000 \n");

} // namespace

class TestMakerPart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void standsOfEachNumber();
    void shortestTailIsTheShapeAtFirst();
    void namesOnlySomeOfMany();
    void looksAtSoManyLines();
    void wordsOfTheProxy();
    void saysWhatAPatternTakes();
    void saysTheStrength_data();
    void saysTheStrength();
    void wrongShapeIsExplained();
    void judgesAsTyped();
    void takesTheConnectionsPool();
    void keepsTheBlind();
    void copiesPatterns();
    void exportsVectorsThatTheEngineAgreesWith();
    void exportsJson();
    void exportThatFailsIsTold();
};

void TestMakerPart::standsOfEachNumber()
{
    MakerModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setLines(three + QStringLiteral("anonymous\nabc\n00380123450000\n12\n"));
    model.setShape(QStringLiteral("******"));
    QVERIFY(model.shapeTextIsWrong());
    QCOMPARE(stateAt(model, 0), State::NoShape);
    model.setShape(QStringLiteral("***######"));
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(stateAt(model, 0), State::Collides);
    QCOMPARE(model.index(0, 0).data(MakerModel::CountRole).toInt(), 1);
    QCOMPARE(model.index(0, 0).data(MakerModel::OthersRole).toStringList(),
             QStringList{QStringLiteral("+380673456789")});
    QCOMPARE(stateAt(model, 1), State::Collides);
    QCOMPARE(stateAt(model, 2), State::Alone);
    QCOMPARE(stateAt(model, 3), State::Hidden);
    QCOMPARE(stateAt(model, 4), State::Unreadable);
    QCOMPARE(stateAt(model, 5), State::Same);
    QCOMPARE(model.index(5, 0).data(MakerModel::OthersRole).toStringList(),
             QStringList{QStringLiteral("+380123450000")});
    QCOMPARE(stateAt(model, 6), State::NoPattern);
    QCOMPARE(model.index(2, MakerModel::Pattern).data().toString(), QStringLiteral("***450000"));
    QVERIFY(model.index(3, MakerModel::Pattern).data().toString().isEmpty());
}

void TestMakerPart::shortestTailIsTheShapeAtFirst()
{
    MakerModel model;
    const QAbstractItemModelTester tester(&model, strict);
    QVERIFY(!model.shape());
    model.setLines(three);
    QCOMPARE(model.shortestTail(), 8);
    QCOMPARE(pattern::shapeText(*model.shape()), std::string("*########"));
    QVERIFY(model.telling().tellsAllApart());
    model.setLines(QStringLiteral("1234\n234\n")); // one is the other's ending
    QCOMPARE(model.shortestTail(), 0);
    QVERIFY(!model.shape());
}

void TestMakerPart::namesOnlySomeOfMany()
{
    QString lines;
    for (int i = 0; i < 50; ++i) {
        lines += u"+38012" + QString::number(i + 10) + u"456789\n";
    }
    MakerModel model;
    MakerProxy proxy;
    proxy.setSourceModel(&model);
    model.setLines(lines);
    model.setShape(QStringLiteral("######"));
    QCOMPARE(model.index(49, 0).data(MakerModel::CountRole).toInt(), 49);
    QCOMPARE(model.index(49, 0).data(MakerModel::OthersRole).toStringList().size(),
             MakerModel::othersMost);
    const QString words = proxy.index(49, MakerModel::Standing).data().toString();
    QVERIFY2(words.startsWith(QStringLiteral("Collides with 49, ")), qPrintable(words));
}

void TestMakerPart::looksAtSoManyLines()
{
    QString lines;
    for (int i = 0; i < int(MakerModel::linesMost) + 5; ++i) {
        lines += QStringLiteral("+3801%1\n").arg(10'000'000 + i);
    }
    MakerModel model;
    model.setLines(lines);
    QVERIFY(model.cutOff());
    QCOMPARE(model.rowCount(), int(MakerModel::linesMost));
    QVERIFY(makerwords::summary(model).words.contains(QStringLiteral("Only the first 10,000")));
    model.setLines(three);
    QVERIFY(!model.cutOff());
}

void TestMakerPart::wordsOfTheProxy()
{
    MakerModel model;
    MakerProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester tester(&proxy, strict);
    model.setLines(three + QStringLiteral("1<b>x\n"));
    model.setShape(QStringLiteral("***######"));
    const auto words = [&](int row) {
        return proxy.index(row, MakerModel::Standing).data().toString();
    };
    QCOMPARE(words(0), QStringLiteral("Collides with +380673456789"));
    QCOMPARE(words(2), QStringLiteral("Told apart from all others"));
    QVERIFY(!words(3).isEmpty());
    QCOMPARE(proxy.index(2, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("+380123450000: Told apart from all others"));
}

void TestMakerPart::saysWhatAPatternTakes()
{
    MakerModel model;
    model.setLines(three);
    model.setShape(QStringLiteral("***456789"));
    QCOMPARE(makerwords::taken(model),
             QStringLiteral("As a pattern it takes +380123456789, +380673456789."));
    model.setShape(QStringLiteral("***000001"));
    QCOMPARE(makerwords::taken(model),
             QStringLiteral("As a pattern it takes none of the caller IDs."));
    model.setShape(QStringLiteral("***######"));
    QVERIFY(makerwords::taken(model).isEmpty()); // a shape, no pattern
}

void TestMakerPart::saysTheStrength_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("says");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("one") << QStringLiteral("+380123456789\n")
                         << QStringLiteral("a single caller ID a pattern proves nothing");
    QTest::newRow("three") << three << QStringLiteral("never better than one in 3.");
}

void TestMakerPart::saysTheStrength()
{
    QFETCH(const QString, lines);
    QFETCH(const QString, says);
    MakerModel model;
    model.setLines(lines);
    model.setShape(QStringLiteral("***######"));
    const QString words = makerwords::strength(model);
    QCOMPARE(words.isEmpty(), says.isEmpty());
    QVERIFY2(words.contains(says), qPrintable(words));
    QVERIFY(says.isEmpty() || words.contains(QStringLiteral("1,000,000")));
}

void TestMakerPart::wrongShapeIsExplained()
{
    MakerPart part(noPool());
    part.show();
    auto *shape = part.findChild<QLineEdit *>();
    QTest::keyClicks(shape, QStringLiteral("**x"));
    QVERIFY(says(part, QStringLiteral("Up to 15 symbols")));
    QCOMPARE(shape->text(), QStringLiteral("**x")); // nothing typed is lost
    shape->clear();
    QVERIFY(!says(part, QStringLiteral("Up to 15 symbols")));
}

void TestMakerPart::judgesAsTyped()
{
    MakerPart part(noPool());
    part.show();
    QVERIFY(says(part, QStringLiteral("one a line")));
    QVERIFY(!button(part, QStringLiteral("Copy patterns"))->isEnabled());
    auto *edit = part.findChild<QPlainTextEdit *>();
    QTest::keyClicks(edit, QStringLiteral("+380123456789"));
    QTRY_COMPARE(part.model().rowCount(), 1);
    QTRY_VERIFY(says(part, QStringLiteral("tells all 1 caller ID(s) apart")));
    QVERIFY(button(part, QStringLiteral("Copy patterns"))->isEnabled());
    edit->setPlainText(three);
    QTRY_COMPARE(part.model().rowCount(), 3);
    part.findChild<QLineEdit *>()->setText(QStringLiteral("***######"));
    QVERIFY(says(part, QStringLiteral("***###### tells 1 of 3 caller ID(s) apart.")));
    QVERIFY(says(part, QStringLiteral("the last 8 digit(s)")));
}

void TestMakerPart::takesTheConnectionsPool()
{
    QStringList pool;
    MakerPart part([&pool] { return std::optional<QStringList>(pool); });
    part.show();
    QPushButton *take = button(part, QStringLiteral("Take the connection's"));
    QTest::mouseClick(take, Qt::LeftButton);
    QVERIFY(says(part, QStringLiteral("has no caller IDs of its own")));
    pool = QStringList{QStringLiteral("+380123456789"), QStringLiteral("+380123456780")};
    QTest::mouseClick(take, Qt::LeftButton);
    QCOMPARE(part.model().distinct(), 2);
    QCOMPARE(part.model().shortestTail(), 1);
    QVERIFY(!says(part, QStringLiteral("has no caller IDs")));
}

void TestMakerPart::keepsTheBlind()
{
    MakerPart part([] { return std::optional<QStringList>(); });
    part.show();
    QTest::mouseClick(button(part, QStringLiteral("Take the connection's")), Qt::LeftButton);
    QVERIFY(says(part, QStringLiteral("Blind mode hides")));
    QCOMPARE(part.model().rowCount(), 0);
}

void TestMakerPart::copiesPatterns()
{
    MakerPart part(noPool());
    part.findChild<QPlainTextEdit *>()->setPlainText(three);
    part.findChild<QLineEdit *>()->setText(QStringLiteral("***######"));
    QTRY_COMPARE(part.model().rowCount(), 3);
    QSignalSpy copied(&part, &MakerPart::copied);
    button(part, QStringLiteral("Copy patterns"))->click();
    QCOMPARE(copied.size(), 1);
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("+380123456789\t***456789\n+380673456789\t***456789\n"
                            "+380123450000\t***450000"));
}

void TestMakerPart::exportsVectorsThatTheEngineAgreesWith()
{
    const ListKit kit;
    MakerPart part(noPool());
    part.show();
    part.findChild<QPlainTextEdit *>()->setPlainText(three);
    part.findChild<QLineEdit *>()->setText(QStringLiteral("***######"));
    QTRY_COMPARE(part.model().rowCount(), 3);
    part.exportTo(kit.path(QStringLiteral("v.csv")), MakerPart::Format::Csv);
    QVERIFY(says(part, QStringLiteral("test vector(s) written to v.csv")));
    const QByteArray judged =
        ListKit::verdictsOf(kit.path(QStringLiteral("v.csv")), kit.path(QStringLiteral("w.csv")));
    const QList<QByteArray> lines = judged.trimmed().split('\n');
    QVERIFY(lines.size() > 20);
    QCOMPARE(lines[0], QByteArray("pattern,caller_id,expected,kind,verdict"));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QList<QByteArray> fields = lines[i].split(',');
        QVERIFY2(fields.size() == 5 && fields[2] == fields[4], lines[i].constData());
    }
}

void TestMakerPart::exportsJson()
{
    const ListKit kit;
    MakerPart part(noPool());
    part.findChild<QPlainTextEdit *>()->setPlainText(three);
    QTRY_COMPARE(part.model().rowCount(), 3);
    part.exportTo(kit.path(QStringLiteral("v.json")), MakerPart::Format::Json);
    const auto array = QJsonDocument::fromJson(kit.read(QStringLiteral("v.json"))).array();
    QVERIFY(array.size() > 20);
}

void TestMakerPart::exportThatFailsIsTold()
{
    const ListKit kit;
    MakerPart part(noPool());
    part.show();
    part.findChild<QPlainTextEdit *>()->setPlainText(three);
    QTRY_COMPARE(part.model().rowCount(), 3);
    part.exportTo(kit.path(QStringLiteral("no/such.csv")), MakerPart::Format::Csv);
    QVERIFY(says(part, QStringLiteral("such.csv could not be written")));
    QVERIFY(kit.names().isEmpty());
}

QTEST_MAIN(TestMakerPart)
#include "makerpart.moc"
