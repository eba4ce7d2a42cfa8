// SPDX-License-Identifier: MIT
#include "ui/lablist/listpart.h"

#include "ui/lablist/listview.h"
#include "ui/lablist/verdictbars.h"
#include "ui/style.h"
#include "unit/ui_lab/listkit.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace flashcall;
using namespace flashcall::ui;
using State = PairList::State;

namespace {

template <class T>
T *named(const QWidget &part, const QString &name)
{
    const auto all = part.findChildren<T *>();
    for (T *widget : all) {
        if (widget->accessibleName() == name) {
            return widget;
        }
    }
    return nullptr;
}

QPushButton *button(const QWidget &part, const QString &words)
{
    const auto all = part.findChildren<QPushButton *>();
    for (QPushButton *candidate : all) {
        if (candidate->text().remove(u'&') == words && candidate->isVisibleTo(&part)) {
            return candidate;
        }
    }
    return nullptr;
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

} // namespace

class TestListPart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saysHowToBegin();
    void showsAList();
    void cancels();
    void pastes();
    void asksForColumns();
    void filtersAndExports();
    void goesToARow();
    void opensARow();
    void saysWhatIsWrong();
    void saysThatTheFileWent();
    void refusesToWriteOverTheList();
    void isOperatedByKeyAlone();
    void fitsTheSmallestWindow();
};

void TestListPart::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    QApplication::setStyle(new ConsoleStyle(ConsoleStyle::Appearance::Light));
}

void TestListPart::saysHowToBegin()
{
    ListPart part;
    part.show();
    QVERIFY(says(part, QStringLiteral("Drop a CSV file here")));
    QVERIFY(!button(part, QStringLiteral("Export all rows…")));
    QVERIFY(!button(part, QStringLiteral("Cancel")));
}

void TestListPart::showsAList()
{
    const ListKit kit;
    ListPart part;
    part.resize(900, 560);
    part.show();
    part.open(kit.write(QStringLiteral("calls.csv"), ListKit::rows(5000)));
    QVERIFY(button(part, QStringLiteral("Cancel")));
    QVERIFY(named<QProgressBar>(part, QStringLiteral("Progress"))->isVisible());
    QTRY_COMPARE(part.list().state(), State::Ready);
    QVERIFY(!button(part, QStringLiteral("Cancel")));
    QVERIFY(says(part, QStringLiteral("calls.csv")));
    QVERIFY(says(part, QStringLiteral("5,000 row(s) in")));
    QVERIFY(says(part, QStringLiteral("the rows stay in the file")));
    auto *table = part.findChild<ListTable *>();
    const auto patternsShown = [table] {
        int shown = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QString text = table->model()->index(row, 1).data().toString();
            shown += text.startsWith(QStringLiteral("***")) ? 1 : 0;
        }
        return shown;
    };
    QTRY_VERIFY(patternsShown() > table->model()->rowCount() / 2);
    QVERIFY(table->isColumnHidden(3)); // there are no announced numbers
    const auto bars = part.findChildren<VerdictBar *>();
    QVERIFY(bars[0]->accessibleName().contains(QStringLiteral("5,000")));
    part.open(kit.write(QStringLiteral("other.csv"), "pattern,caller_id,announced\n***1,21,\n"));
    QTRY_COMPARE(part.list().state(), State::Ready);
    QVERIFY(!table->isColumnHidden(3));
    QCOMPARE(table->model()->rowCount(), 1);
    QTest::mouseClick(button(part, QStringLiteral("Close")), Qt::LeftButton);
    QVERIFY(says(part, QStringLiteral("Drop a CSV file here")));
    QCOMPARE(table->model()->rowCount(), 0);
}

void TestListPart::cancels()
{
    const ListKit kit;
    ListPart part;
    part.show();
    part.open(kit.write(QStringLiteral("calls.csv"), ListKit::rows(200'000)));
    QTest::mouseClick(button(part, QStringLiteral("Cancel")), Qt::LeftButton);
    QCOMPARE(part.list().state(), State::Cancelled);
    QVERIFY(says(part, QStringLiteral("Cancelled. Nothing was kept.")));
    QCOMPARE(kit.names(), QStringList{QStringLiteral("calls.csv")});
}

void TestListPart::pastes()
{
    ListPart part;
    part.show();
    QApplication::clipboard()->clear();
    part.paste();
    QVERIFY(says(part, QStringLiteral("There is no text to paste.")));
    QCOMPARE(part.list().state(), State::Empty);
    QApplication::clipboard()->setText(QStringLiteral("pattern,caller_id\n***1,2221\n"));
    QTest::mouseClick(button(part, QStringLiteral("Paste")), Qt::LeftButton);
    QTRY_COMPARE(part.list().state(), State::Ready);
    QVERIFY(says(part, QStringLiteral("1 row(s) in")));
}

void TestListPart::asksForColumns()
{
    const ListKit kit;
    ListPart part;
    part.show();
    part.open(kit.write(QStringLiteral("calls.csv"), "id,mask,number\n1,***1,2221\n"));
    QTRY_COMPARE(part.list().state(), State::ColumnsWanted);
    auto *pattern = named<QComboBox>(part, QStringLiteral("Pattern column"));
    auto *callerId = named<QComboBox>(part, QStringLiteral("Caller ID column"));
    QCOMPARE(pattern->count(), 3);
    QCOMPARE(pattern->itemText(1), QStringLiteral("2: mask"));
    pattern->setCurrentIndex(1);
    QPushButton *judge = button(part, QStringLiteral("Judge the rows"));
    QVERIFY(!judge->isEnabled()); // both are the same
    callerId->setCurrentIndex(2);
    QTest::mouseClick(judge, Qt::LeftButton);
    QTRY_COMPARE(part.list().state(), State::Ready);
    QCOMPARE(part.list().progress().counts[0], 1);
}

void TestListPart::filtersAndExports()
{
    const ListKit kit;
    const QString file = kit.write(QStringLiteral("calls.csv"), ListKit::rows(3000));
    ListPart part;
    part.resize(900, 560);
    part.show();
    part.open(file);
    QTRY_COMPARE(part.list().state(), State::Ready);
    part.exportTo(kit.path(QStringLiteral("all.csv")));
    QTRY_VERIFY(says(part, QStringLiteral("✓ 3,000 row(s) written to all.csv")));
    QVERIFY(kit.read(QStringLiteral("all.csv")) ==
            ListKit::verdictsOf(file, kit.path(QStringLiteral("wanted.csv"))));

    const auto bars = part.findChildren<VerdictBar *>();
    QTest::mouseClick(bars[2], Qt::LeftButton);
    QVERIFY(button(part, QStringLiteral("Export these rows…")));
    const auto *table = part.findChild<ListTable *>();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        QCOMPARE(table->model()->index(row, 4).data().toString(), QStringLiteral("No match"));
    }
    part.exportTo(kit.path(QStringLiteral("some.csv")));
    const QString some = QStringLiteral("✓ %1 row(s) written to some.csv")
                             .arg(QLocale().toString(qint64(part.list().progress().counts[1])));
    QTRY_VERIFY(says(part, some));
    QVERIFY(kit.read(QStringLiteral("some.csv")) ==
            ListKit::verdictsOf(file, kit.path(QStringLiteral("wanted.csv")),
                                bulk::RowVerdict::Mismatch));
    part.exportTo(kit.path(QStringLiteral("no/such.csv")));
    QTRY_VERIFY(says(part, QStringLiteral("such.csv cannot be written")));
}

void TestListPart::goesToARow()
{
    const ListKit kit;
    ListPart part;
    part.resize(900, 560);
    part.show();
    part.open(kit.write(QStringLiteral("calls.csv"), ListKit::rows(3000)));
    QTRY_COMPARE(part.list().state(), State::Ready);
    auto *edit = named<QLineEdit>(part, QStringLiteral("Go to row"));
    auto *view = part.findChild<ListView *>();
    const auto go = [&](const QString &text) {
        edit->clear();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    };
    go(QStringLiteral("1502"));
    QCOMPARE(view->chosen(), 1500);
    QVERIFY(says(part, QStringLiteral("Row 1,502: ")));
    go(QStringLiteral("2,000"));
    QCOMPARE(view->chosen(), 1998);
    for (const char *wrong : {"1", "3002", "x", "-5", "99999999999"}) {
        go(QString::fromLatin1(wrong));
        QVERIFY2(says(part, QStringLiteral("Rows go from 2 to 3,001.")), wrong);
        QCOMPARE(view->chosen(), 1998);
    }
    QTest::keyClick(edit, Qt::Key_Backspace);
    QVERIFY(!says(part, QStringLiteral("Rows go from")));
}

void TestListPart::opensARow()
{
    const ListKit kit;
    ListPart part;
    part.resize(900, 560);
    part.show();
    part.open(kit.write(QStringLiteral("calls.csv"),
                        "pattern,caller_id,announced\n***1,2221,\n***2,\"32 \",+3802\n***3\n"));
    QTRY_COMPARE(part.list().state(), State::Ready);
    auto *view = part.findChild<ListView *>();
    QSignalSpy wanted(&part, &ListPart::checkWanted);
    QVERIFY(!button(part, QStringLiteral("Open in single check"))->isEnabled());
    view->choose(1);
    QTRY_VERIFY(button(part, QStringLiteral("Open in single check"))->isEnabled());
    QTest::keyClick(view->table(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    const LabInput expected{QStringLiteral("***2"), QStringLiteral("32 "), QStringLiteral("+3802")};
    QVERIFY(wanted[0][0].value<LabInput>() == expected);
    QTest::keySequence(view->table(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("***2\t32 "));
    view->choose(2); // malformed: nothing to check
    QTRY_VERIFY(says(part, QStringLiteral("Column 2: not as many fields")));
    QVERIFY(!button(part, QStringLiteral("Open in single check"))->isEnabled());
}

void TestListPart::saysWhatIsWrong()
{
    const ListKit kit;
    ListPart part;
    part.show();
    part.open(kit.write(QStringLiteral("<b>x.csv"), QByteArray()));
    QTRY_VERIFY(says(part, QStringLiteral("<b>x.csv is empty"))); // text, never markup
    const auto labels = part.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    part.open(kit.write(QStringLiteral("good.csv"), "pattern,caller_id\n***1,21\n"));
    QTRY_COMPARE(part.list().state(), State::Ready);
    QVERIFY(!says(part, QStringLiteral("is empty")));
}

void TestListPart::saysThatTheFileWent()
{
    const ListKit kit;
    ListPart part;
    part.resize(900, 560);
    part.show();
    const QString file = kit.write(QStringLiteral("calls.csv"), ListKit::rows(3000));
    part.open(file);
    QTRY_COMPARE(part.list().state(), State::Ready);
    QVERIFY(QFile::remove(file));
    part.findChild<ListView *>()->choose(2500);
    QTRY_VERIFY(says(part, QStringLiteral("calls.csv is no longer there")));
    QVERIFY(says(part, QStringLiteral("3,000 row(s) in")));
    part.exportTo(kit.path(QStringLiteral("out.csv")));
    QTRY_VERIFY(says(part, QStringLiteral("has changed since it was judged")));
    QVERIFY(kit.names().isEmpty());
}

void TestListPart::refusesToWriteOverTheList()
{
    const ListKit kit;
    ListPart part;
    part.show();
    const QString file = kit.write(QStringLiteral("calls.csv"), ListKit::rows(30));
    part.open(file);
    QTRY_COMPARE(part.list().state(), State::Ready);
    part.exportTo(file);
    QVERIFY(says(part, QStringLiteral("That is the list itself.")));
    QVERIFY(kit.read(QStringLiteral("calls.csv")) == ListKit::rows(30));
}

void TestListPart::isOperatedByKeyAlone()
{
    const ListKit kit;
    ListPart part;
    part.resize(900, 560);
    part.show();
    part.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&part));
    QApplication::clipboard()->setText(QString::fromLatin1(ListKit::rows(500)));
    QTest::keySequence(&part, QKeySequence::Paste);
    QTRY_COMPARE(part.list().state(), State::Ready);
    QTest::keySequence(&part, Qt::CTRL | Qt::Key_G);
    auto *edit = named<QLineEdit>(part, QStringLiteral("Go to row"));
    QVERIFY(edit->hasFocus());
    QTest::keyClicks(edit, QStringLiteral("100"));
    QTest::keyClick(edit, Qt::Key_Return);
    auto *table = part.findChild<ListTable *>();
    QVERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Tab); // leaves the table
    QVERIFY(!table->hasFocus());
    const auto buttons = part.findChildren<QPushButton *>();
    for (const QPushButton *one : buttons) {
        QVERIFY2(!one->isVisibleTo(&part) || one->text().contains(u'&'), qPrintable(one->text()));
    }
    part.open(kit.write(QStringLiteral("calls.csv"), ListKit::rows(300'000)));
    QTest::keyClick(&part, Qt::Key_Escape);
    QCOMPARE(part.list().state(), State::Cancelled);
}

void TestListPart::fitsTheSmallestWindow()
{
    ListPart part;
    QVERIFY2(part.minimumSizeHint().width() <= 904,
             qPrintable(QString::number(part.minimumSizeHint().width())));
    QVERIFY2(part.minimumSizeHint().height() <= 520,
             qPrintable(QString::number(part.minimumSizeHint().height())));
}

QTEST_MAIN(TestListPart)
#include "listpart.moc"
