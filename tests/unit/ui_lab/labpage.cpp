// SPDX-License-Identifier: MIT
#include "ui/lab/labpage.h"

#include "ui/style.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace flashcall::ui;

namespace {

// What a screen reader can reach, by name.
template <class T>
T *named(const QWidget &page, const QString &name)
{
    const auto all = page.findChildren<T *>();
    for (T *widget : all) {
        if (widget->accessibleName() == name) {
            return widget;
        }
    }
    return nullptr;
}

QString spoken(const QWidget &page, const QString &start)
{
    const auto all = page.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (widget->isVisible() && widget->accessibleName().startsWith(start)) {
            return widget->accessibleName();
        }
    }
    return {};
}

QPushButton *button(const QWidget &page, const QString &words)
{
    const auto all = page.findChildren<QPushButton *>();
    for (QPushButton *candidate : all) {
        if (candidate->text().remove(u'&') == words) {
            return candidate;
        }
    }
    return nullptr;
}

void type(const QWidget &page, const QString &field, const QString &text)
{
    auto *edit = named<QLineEdit>(page, field);
    QVERIFY2(edit, qPrintable(field));
    edit->clear();
    QTest::keyClicks(edit, text);
}

QString clipboard()
{
    return QApplication::clipboard()->text();
}

} // namespace

class TestLabPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void judgesAsTyped();
    void saysNothingBeforeItIsAsked();
    void cellsHaveATextEquivalent();
    void wrongInputKeepsTheRestAlive();
    void pointsAtTheCharacter();
    void samplesAreReadByRow();
    void copies_data();
    void copies();
    void nothingToCopyIsNotOffered();
    void recentChecks();
    void typingIsNeverMarkup();
    void isOperatedByKeyAlone();
    void fitsTheSmallestWindow_data();
    void fitsTheSmallestWindow();
    void keystrokeToVerdictIsQuick();
};

void TestLabPage::initTestCase()
{
    QApplication::setStyle(new ConsoleStyle(ConsoleStyle::Appearance::Light));
}

void TestLabPage::judgesAsTyped()
{
    LabPage page;
    page.show();
    type(page, QStringLiteral("Pattern"), QStringLiteral("***456789"));
    QCOMPARE(spoken(page, QStringLiteral("Verdict")), QStringLiteral("Verdict: none yet"));
    type(page, QStringLiteral("Caller ID"), QStringLiteral("+38012345678"));
    QVERIFY(
        spoken(page, QStringLiteral("Verdict")).startsWith(QStringLiteral("Verdict: No match")));
    QTest::keyClicks(named<QLineEdit>(page, QStringLiteral("Caller ID")), QStringLiteral("9"));
    QVERIFY(spoken(page, QStringLiteral("Verdict")).startsWith(QStringLiteral("Verdict: Match")));
    type(page, QStringLiteral("Announced caller ID"), QStringLiteral("+380123456789"));
    QVERIFY(spoken(page, QStringLiteral("Verdict"))
                .contains(QStringLiteral("It is the announced number.")));
}

void TestLabPage::saysNothingBeforeItIsAsked()
{
    LabPage page;
    page.show();
    QCOMPARE(spoken(page, QStringLiteral("Verdict")), QStringLiteral("Verdict: none yet"));
    for (const char *name : {"Pattern", "Caller ID", "Announced caller ID"}) {
        const auto *edit = named<QLineEdit>(page, QString::fromLatin1(name));
        QVERIFY(edit);
        QVERIFY2(!edit->property("problem").toBool(), "an empty field is no mistake");
    }
    QVERIFY(spoken(page, QStringLiteral("Alignment")).isEmpty());
}

void TestLabPage::cellsHaveATextEquivalent()
{
    LabPage page;
    page.setInput({QStringLiteral("***456789"), QStringLiteral("123456780"), {}});
    page.show();
    QCOMPARE(spoken(page, QStringLiteral("Pattern: ")), QStringLiteral("Pattern: ***456789"));
    QCOMPARE(spoken(page, QStringLiteral("Alignment: ")),
             QStringLiteral("Alignment: Positions 1 to 3 masked; 4 to 8 agree; 9 differ."));
}

void TestLabPage::wrongInputKeepsTheRestAlive()
{
    LabPage page;
    page.setInput({QStringLiteral("***456789"), QStringLiteral("+38O123456789"), {}});
    page.show();
    QVERIFY(spoken(page, QStringLiteral("Verdict"))
                .startsWith(QStringLiteral("Verdict: Not a caller ID")));
    QVERIFY(!spoken(page, QStringLiteral("Pattern: ")).isEmpty()); // cells of the pattern stay
    QCOMPARE(page.model().result().samples.size(), 5);
    QVERIFY(!page.model().result().strength.isEmpty());
    // An announced number that cannot be read leaves the verdict of the pair alone.
    page.setInput(
        {QStringLiteral("***456789"), QStringLiteral("123456789"), QStringLiteral("12x")});
    QVERIFY(spoken(page, QStringLiteral("Verdict")).startsWith(QStringLiteral("Verdict: Match")));
    QVERIFY(named<QLineEdit>(page, QStringLiteral("Announced caller ID"))
                ->property("problem")
                .toBool());
}

void TestLabPage::pointsAtTheCharacter()
{
    LabPage page;
    page.setInput({QStringLiteral("***45a789"), {}, {}});
    page.show();
    auto *edit = named<QLineEdit>(page, QStringLiteral("Pattern"));
    QVERIFY(edit->accessibleDescription().contains(QStringLiteral("“a” at position 6")));
    QCOMPARE(edit->text(), QStringLiteral("***45a789")); // marking it changes nothing
    QTest::keyClick(edit, Qt::Key_Home);
    QTest::keyClicks(edit, QStringLiteral("1"));
    QCOMPARE(edit->text(), QStringLiteral("1***45a789"));
    QVERIFY(edit->accessibleDescription().contains(QStringLiteral("“a” at position 7")));
}

void TestLabPage::samplesAreReadByRow()
{
    LabPage page;
    page.setInput({QStringLiteral("***456789"), QStringLiteral("+380 12 345-67-89"), {}});
    page.show();
    QCOMPARE(spoken(page, QStringLiteral("Android: ")),
             QStringLiteral("Android: No match, differs, wants exactly 9 bare digit(s)"));
    QVERIFY(spoken(page, QStringLiteral("JavaScript: "))
                .startsWith(QStringLiteral("JavaScript: Match, finds")));
    QVERIFY(!spoken(page, QStringLiteral("This console: ")).isEmpty());
}

void TestLabPage::copies_data()
{
    QTest::addColumn<QString>("words"); // of the button or of the menu's entry
    QTest::addColumn<QString>("part");
    QTest::newRow("text") << QStringLiteral("Copy as text") << QStringLiteral("Verdict: Match");
    QTest::newRow("command") << QStringLiteral("Copy as command")
                             << QStringLiteral(
                                    "flashcall check --pattern '***456789' --caller-id 0123456789 "
                                    "--announced +380123456789");
    QTest::newRow("expression") << QStringLiteral("Regular expression (PCRE, RE2)")
                                << QStringLiteral("[0-9]");
    QTest::newRow("SQLite") << QStringLiteral("SQL condition for SQLite")
                            << QStringLiteral("GLOB '*[0-9][0-9][0-9]456789'");
    QTest::newRow("PostgreSQL") << QStringLiteral("SQL condition for PostgreSQL")
                                << QStringLiteral("regexp_replace(caller_id");
}

void TestLabPage::copies()
{
    QFETCH(QString, words);
    QFETCH(QString, part);
    LabPage page;
    page.setInput({QStringLiteral("***456789"), QStringLiteral("0123456789"),
                   QStringLiteral("+380123456789")});
    page.show();
    QSignalSpy spy(&page, &LabPage::copied);
    QApplication::clipboard()->clear();
    if (QPushButton *found = button(page, words)) {
        QTest::mouseClick(found, Qt::LeftButton);
    } else {
        const auto actions = button(page, QStringLiteral("Copy pattern as…"))->menu()->actions();
        for (QAction *action : actions) {
            if (action->text().remove(u'&') == words) {
                action->trigger();
            }
        }
    }
    QCOMPARE(spy.size(), 1);
    QVERIFY2(clipboard().contains(part), qPrintable(clipboard()));
}

void TestLabPage::nothingToCopyIsNotOffered()
{
    LabPage page;
    page.show();
    for (const char *words : {"Copy as text", "Copy as command", "Copy pattern as…"}) {
        QVERIFY2(!button(page, QString::fromUtf8(words))->isEnabled(), words);
    }
    page.setInput({QStringLiteral("***456789"), {}, {}});
    QVERIFY(button(page, QStringLiteral("Copy pattern as…"))->isEnabled());
    QVERIFY(!button(page, QStringLiteral("Copy as command"))->isEnabled());
    page.setInput({QStringLiteral("***45a789"), QStringLiteral("1"), {}});
    QVERIFY(!button(page, QStringLiteral("Copy pattern as…"))->isEnabled());
    QVERIFY(button(page, QStringLiteral("Copy as command"))->isEnabled()); // to show the mistake
}

void TestLabPage::recentChecks()
{
    LabPage page;
    page.show();
    auto *list = named<QListWidget>(page, QStringLiteral("Recent checks"));
    QVERIFY(list);
    QVERIFY(!list->isVisible());
    type(page, QStringLiteral("Pattern"), QStringLiteral("***456789"));
    type(page, QStringLiteral("Caller ID"), QStringLiteral("0123456789"));
    QTest::keyClick(named<QLineEdit>(page, QStringLiteral("Caller ID")), Qt::Key_Return);
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 1);
    type(page, QStringLiteral("Caller ID"), QStringLiteral("0123456780"));
    QTest::keyClick(named<QLineEdit>(page, QStringLiteral("Caller ID")), Qt::Key_Return);
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(1)->text(), QStringLiteral("***456789 · 0123456789 — Match"));
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(named<QLineEdit>(page, QStringLiteral("Caller ID"))->text(),
             QStringLiteral("0123456789"));
    QVERIFY(spoken(page, QStringLiteral("Verdict")).startsWith(QStringLiteral("Verdict: Match")));
}

void TestLabPage::typingIsNeverMarkup()
{
    LabPage page;
    page.setInput(
        {QStringLiteral("<b>1</b>"), QStringLiteral("<img src=x>"), QStringLiteral("<u>1</u>")});
    page.show();
    const auto labels = page.findChildren<QLabel *>();
    QVERIFY(labels.size() > 10);
    for (const QLabel *label : labels) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestLabPage::isOperatedByKeyAlone()
{
    LabPage page;
    page.setInput({QStringLiteral("***456789"), QStringLiteral("0123456789"), {}});
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.setFocus();
    QStringList order;
    for (int i = 0; i < 6; ++i) {
        const QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        const auto *push = qobject_cast<const QPushButton *>(focus);
        order.append(push ? push->text().remove(u'&') : focus->accessibleName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order,
             QStringList({QStringLiteral("Pattern"), QStringLiteral("Caller ID"),
                          QStringLiteral("Announced caller ID"), QStringLiteral("Copy as text"),
                          QStringLiteral("Copy as command"), QStringLiteral("Copy pattern as…")}));
}

void TestLabPage::fitsTheSmallestWindow_data()
{
    QTest::addColumn<LabInput>("typed");
    QTest::newRow("empty") << LabInput();
    QTest::newRow("everything said")
        << LabInput{QStringLiteral("***456789"), QStringLiteral("+380 12 345-67-80"),
                    QStringLiteral("+380123456789")};
    QTest::newRow("fifteen digits")
        << LabInput{QStringLiteral("******789012345"), QStringLiteral("+123456789012345"),
                    QStringLiteral("+380123456789")};
}

void TestLabPage::fitsTheSmallestWindow()
{
    QFETCH(LabInput, typed);
    // 1024 by 640 without the rail: the page must not be wider; higher it may scroll.
    LabPage page;
    page.setInput(typed);
    QVERIFY2(page.minimumSizeHint().width() <= 936,
             qPrintable(QString::number(page.minimumSizeHint().width())));
    page.resize(936, 592);
    page.show();
    const auto cells = page.findChildren<DigitCells *>();
    for (const DigitCells *row : cells) {
        if (row->isVisible() && !row->cells().isEmpty()) {
            QVERIFY(row->cellRect(row->cells().size() - 1).right() <= row->width() + 0.01);
        }
    }
}

void TestLabPage::keystrokeToVerdictIsQuick()
{
    LabPage page;
    page.setInput({QStringLiteral("***456789"), QStringLiteral("+380123456789"), {}});
    page.resize(936, 592);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto *edit = named<QLineEdit>(page, QStringLiteral("Caller ID"));
    QElapsedTimer timer;
    QList<qint64> times;
    for (int i = 0; i < 60; ++i) {
        timer.start();
        QTest::keyClick(edit, i % 2 == 0 ? Qt::Key_Backspace : Qt::Key_9);
        page.repaint();
        times.append(timer.nsecsElapsed() / 1000);
    }
    std::sort(times.begin(), times.end());
    qInfo("keystroke to verdict, median %lld us, slowest %lld us", times[30], times.last());
    QVERIFY2(times[30] < 50000, "far beyond any budget: something is done over and over");
}

QTEST_MAIN(TestLabPage)
#include "labpage.moc"
