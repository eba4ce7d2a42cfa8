// SPDX-License-Identifier: MIT
#include "ui/handset/handsetview.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace flashcall::ui;
using Kind = HandsetEntry::Kind;

namespace {

HandsetEntry entry(Kind kind, const QString &from, const QString &text = {})
{
    return {kind, from, text, QDateTime(QDate(2025, 3, 1), QTime(14, 2, 14))};
}

QString number()
{
    return QStringLiteral("+380123456789");
}

QList<HandsetItem *> items(const HandsetView &view)
{
    // In the order of the screen, which is what a person sees.
    QList<HandsetItem *> found = view.findChildren<HandsetItem *>();
    found.removeIf([](const HandsetItem *item) { return item->isHidden(); });
    std::sort(found.begin(), found.end(),
              [](const HandsetItem *a, const HandsetItem *b) { return a->y() < b->y(); });
    return found;
}

QPushButton *useButton(const HandsetView &view)
{
    const auto all = view.findChildren<QPushButton *>();
    for (QPushButton *button : all) {
        if (!qobject_cast<HandsetItem *>(button)) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

class TestHandsetView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void code_data();
    void code();
    void grouping_data();
    void grouping();
    void reading_data();
    void reading();
    void emptyStateIsInWords();
    void newestIsFirst();
    void answer_data();
    void answer();
    void hiddenNumberIsNoAnswer();
    void buttonTakesTheNewest();
    void buttonTakesTheSelected();
    void keysWalkAndChoose();
    void tabStopsOnce();
    void arrivalKeepsThePlaceOfTheFocus();
    void arrivalIsAnnounced();
    void clearForgets();
    void theOldestGo();
    void textIsNeverMarkup();
    void everythingIsSeenAtItsWidth_data();
    void everythingIsSeenAtItsWidth();
};

void TestHandsetView::code_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &text, const char *code) {
        QTest::newRow(name) << text << QString::fromLatin1(code);
    };
    row("at the end", QStringLiteral("Your SMS code: 321"), "321");
    row("at the start", QStringLiteral("321 is your code."), "321");
    row("the first of two", QStringLiteral("Code 7598, valid for 300 seconds"), "7598");
    row("too short is no code", QStringLiteral("2 of 10"), "");
    row("the short one is passed over", QStringLiteral("In 10 minutes: 4821"), "4821");
    row("too long is no code", QStringLiteral("12345678901"), "");
    row("ten digits", QStringLiteral("1234567890"), "1234567890");
    row("part of a word", QStringLiteral("ref A123 and 456B, code 789"), "789");
    row("other digits become ASCII", QString::fromUtf8("код ٣٢١"), "321");
    row("leading zero stays", QStringLiteral("code 0042"), "0042");
    row("none", QStringLiteral("hello"), "");
    row("empty", {}, "");
}

void TestHandsetView::code()
{
    QFETCH(QString, text);
    QTEST(codeInText(text), "code");
}

void TestHandsetView::grouping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("E.164") << number() << QStringLiteral("+380 12 345 67 89");
    QTest::newRow("national") << QStringLiteral("0123456789") << QStringLiteral("012 345 67 89");
    QTest::newRow("short") << QStringLiteral("1234") << QStringLiteral("1234");
    QTest::newRow("a name") << QStringLiteral("ALPHANAME") << QStringLiteral("ALPHANAME");
    QTest::newRow("plus alone") << QStringLiteral("+") << QStringLiteral("+");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("an unassigned code")
        << QStringLiteral("+999123456789") << QStringLiteral("+99 912 345 67 89");
    QTest::newRow("a turned direction is made visible")
        << QStringLiteral("\u202E123") << QStringLiteral("\u27E8U+202E\u27E9123");
}

void TestHandsetView::grouping()
{
    QFETCH(QString, typed);
    QTEST(groupedNumber(typed), "shown");
}

void TestHandsetView::reading_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("call") << Kind::MissedCall << number() << QString()
                          << QStringLiteral("Missed call from +380123456789");
    QTest::newRow("hidden") << Kind::MissedCall << QString() << QString()
                            << QStringLiteral("Missed call, hidden number");
    QTest::newRow("SMS") << Kind::Sms << QStringLiteral("ALPHANAME")
                         << QStringLiteral("Your SMS code: 321")
                         << QStringLiteral("SMS from ALPHANAME: Your SMS code: 321");
    QTest::newRow("Viber") << Kind::Viber << QStringLiteral("SMSBAT") << QStringLiteral("a\nb")
                           << QStringLiteral("Viber from SMSBAT: a b");
    QTest::newRow("Viber without sender") << Kind::Viber << QString() << QStringLiteral("321")
                                          << QStringLiteral("Viber message: 321");
    QTest::newRow("voice") << Kind::Voice << number() << QString()
                           << QStringLiteral("Voice call from +380123456789");
    QTest::newRow("a percent sign in a sender")
        << Kind::Sms << QStringLiteral("%1%2") << QStringLiteral("%1")
        << QStringLiteral("SMS from %1%2: %1");
}

void TestHandsetView::reading()
{
    QFETCH(Kind, kind);
    QFETCH(QString, from);
    QFETCH(QString, text);
    HandsetView view;
    view.add(entry(kind, from, text));
    view.show();
    QCOMPARE(items(view).size(), 1);
    QTEST(items(view).first()->accessibleName(), "name");
}

void TestHandsetView::emptyStateIsInWords()
{
    HandsetView view;
    view.show();
    QStringList seen;
    const auto labels = view.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible()) {
            seen.append(label->text());
        }
    }
    const QString nothing =
        QStringLiteral("Nothing yet. What the customer's phone shows appears here.");
    QVERIFY2(seen.contains(nothing), qPrintable(seen.join(u'|')));
    QVERIFY(!useButton(view)->isEnabled());
    view.add(entry(Kind::MissedCall, number()));
    for (const QLabel *label : labels) {
        QVERIFY(label->text() != nothing || !label->isVisible());
    }
}

void TestHandsetView::newestIsFirst()
{
    HandsetView view;
    view.resize(208, 600);
    view.show();
    view.add(entry(Kind::MissedCall, number()));
    view.add(entry(Kind::Sms, QStringLiteral("ALPHANAME"), QStringLiteral("321")));
    QTRY_VERIFY(items(view).size() == 2 && items(view)[0]->y() < items(view)[1]->y());
    QCOMPARE(items(view)[0]->entry().kind, Kind::Sms);
    QCOMPARE(items(view)[1]->entry().kind, Kind::MissedCall);
}

void TestHandsetView::answer_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("a call's number") << Kind::MissedCall << QString() << number();
    QTest::newRow("a call's number, not its words")
        << Kind::MissedCall << QStringLiteral("rang 321 times") << number();
    QTest::newRow("a voice call's number") << Kind::Voice << QString() << number();
    QTest::newRow("an SMS's code")
        << Kind::Sms << QStringLiteral("code: 4821") << QStringLiteral("4821");
    QTest::newRow("a Viber message's code")
        << Kind::Viber << QStringLiteral("321 is it") << QStringLiteral("321");
}

void TestHandsetView::answer()
{
    QFETCH(Kind, kind);
    QFETCH(QString, text);
    QFETCH(QString, chosen);
    HandsetView view;
    view.show();
    view.add(entry(kind, number(), text));
    QSignalSpy spy(&view, &HandsetView::numberChosen);
    QTest::mouseClick(items(view).first(), Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.takeFirst().first().toString(), chosen);
    QVERIFY(useButton(view)->isEnabled());
    QCOMPARE(useButton(view)->accessibleDescription(), chosen);
}

void TestHandsetView::hiddenNumberIsNoAnswer()
{
    HandsetView view;
    view.show();
    view.add(entry(Kind::MissedCall, {}));
    QSignalSpy spy(&view, &HandsetView::numberChosen);
    QTest::mouseClick(items(view).first(), Qt::LeftButton);
    QTest::keyClick(items(view).first(), Qt::Key_Return);
    QVERIFY(!useButton(view)->isEnabled());
    QVERIFY(!useButton(view)->toolTip().isEmpty());
    QCOMPARE(spy.size(), 0);
}

void TestHandsetView::buttonTakesTheNewest()
{
    HandsetView view;
    view.show();
    view.add(entry(Kind::MissedCall, QStringLiteral("+380111111111")));
    view.add(entry(Kind::MissedCall, number()));
    QSignalSpy spy(&view, &HandsetView::numberChosen);
    QCOMPARE(useButton(view)->text(), QStringLiteral("Use this number"));
    QTest::mouseClick(useButton(view), Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toString(), number());
}

void TestHandsetView::buttonTakesTheSelected()
{
    HandsetView view;
    view.show();
    view.add(entry(Kind::MissedCall, number()));
    view.add(entry(Kind::Sms, QStringLiteral("ALPHANAME"), QStringLiteral("code 321")));
    QTRY_VERIFY(items(view)[1]->y() > items(view)[0]->y());
    QCOMPARE(useButton(view)->text(), QStringLiteral("Use this code"));
    QVERIFY(QTest::qWaitForWindowActive(&view));
    items(view)[0]->setFocus();
    QTest::keyClick(items(view)[0], Qt::Key_Down);
    QCOMPARE(useButton(view)->text(), QStringLiteral("Use this number"));
    QSignalSpy spy(&view, &HandsetView::numberChosen);
    QTest::mouseClick(useButton(view), Qt::LeftButton);
    QCOMPARE(spy.first().first().toString(), number());
}

void TestHandsetView::keysWalkAndChoose()
{
    HandsetView view;
    view.resize(208, 320);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    for (int i = 0; i < 9; ++i) {
        view.add(entry(Kind::MissedCall, QStringLiteral("+38012345678%1").arg(i)));
    }
    QTRY_VERIFY(items(view)[8]->y() > items(view)[0]->y());
    QSignalSpy spy(&view, &HandsetView::numberChosen);
    items(view)[0]->setFocus();
    const auto press = [&view](Qt::Key key) { QTest::keyClick(view.focusWidget(), key); };
    press(Qt::Key_Up); // already the newest
    press(Qt::Key_Enter);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    press(Qt::Key_End);
    press(Qt::Key_Space);
    const auto *area = view.findChild<QScrollArea *>();
    const QPoint top = view.focusWidget()->mapTo(area->viewport(), QPoint(0, 0));
    QVERIFY2(area->viewport()->rect().contains(top), "the entry with the focus is scrolled to");
    press(Qt::Key_Down); // already the oldest
    press(Qt::Key_Return);
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    QStringList chosen;
    for (const auto &arguments : std::as_const(spy)) {
        chosen.append(arguments.first().toString().right(1));
    }
    QCOMPARE(chosen.join(u' '), QStringLiteral("8 7 0 0 8"));
}

void TestHandsetView::tabStopsOnce()
{
    HandsetView view;
    view.show();
    for (int i = 0; i < 3; ++i) {
        view.add(entry(Kind::MissedCall, number()));
    }
    int stops = 0;
    const auto all = items(view);
    for (const HandsetItem *item : all) {
        stops += (item->focusPolicy() & Qt::TabFocus) == Qt::TabFocus ? 1 : 0;
    }
    QCOMPARE(stops, 1);
}

void TestHandsetView::arrivalKeepsThePlaceOfTheFocus()
{
    HandsetView view;
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.add(entry(Kind::MissedCall, number()));
    HandsetItem *first = items(view).first();
    first->setFocus();
    view.add(entry(Kind::Sms, QStringLiteral("ALPHANAME"), QStringLiteral("code 321")));
    QVERIFY(first->hasFocus());
    QSignalSpy spy(&view, &HandsetView::numberChosen);
    QTest::mouseClick(useButton(view), Qt::LeftButton);
    QCOMPARE(spy.first().first().toString(), number());
}

void TestHandsetView::arrivalIsAnnounced()
{
    HandsetView view;
    view.show();
    // Qt tells assistive technology of a changed name; here it is the name that is judged.
    const auto spoken = [&view] {
        QStringList out;
        const auto labels = view.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && !label->accessibleName().isEmpty()) {
                out.append(label->accessibleName());
            }
        }
        return out.join(u'|');
    };
    QCOMPARE(spoken(), QString());
    view.add(entry(Kind::MissedCall, number()));
    QCOMPARE(spoken(), QStringLiteral("Handset: Missed call from +380123456789"));
    view.add(entry(Kind::MissedCall, {}));
    QCOMPARE(spoken(), QStringLiteral("Handset: Missed call, hidden number"));
    view.clear();
    const auto labels = view.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QVERIFY(!label->accessibleName().contains(number()));
    }
}

void TestHandsetView::clearForgets()
{
    HandsetView view;
    view.show();
    view.add(entry(Kind::MissedCall, number()));
    view.clear();
    QCOMPARE(view.count(), 0);
    QVERIFY(items(view).isEmpty());
    QVERIFY(!useButton(view)->isEnabled());
    QCOMPARE(useButton(view)->accessibleDescription(), QString());
    QSignalSpy spy(&view, &HandsetView::numberChosen);
    useButton(view)->click();
    QCOMPARE(spy.size(), 0);
    view.add(entry(Kind::Voice, number()));
    QCOMPARE(view.count(), 1);
}

void TestHandsetView::theOldestGo()
{
    HandsetView view;
    for (int i = 0; i < HandsetView::entriesMost + 5; ++i) {
        view.add(entry(Kind::MissedCall, QString::number(1000 + i)));
    }
    QCOMPARE(view.count(), HandsetView::entriesMost);
    QSignalSpy spy(&view, &HandsetView::numberChosen);
    useButton(view)->click();
    QCOMPARE(spy.first().first().toString(), QString::number(1000 + HandsetView::entriesMost + 4));
}

void TestHandsetView::textIsNeverMarkup()
{
    HandsetView view;
    view.show();
    const QString evil = QStringLiteral("<img src=\"file:///etc/hostname\"><b>321</b>");
    view.add(entry(Kind::Sms, QStringLiteral("<u>x</u>"), evil));
    QCOMPARE(items(view).first()->accessibleName(), QStringLiteral("SMS from <u>x</u>: ") + evil);
    const auto labels = view.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    // Tags take room: what was markup would be drawn in less.
    HandsetView bare;
    bare.add(entry(Kind::Sms, QStringLiteral("x"), QStringLiteral("321")));
    bare.show();
    QVERIFY(items(view).first()->heightForWidth(150) > items(bare).first()->heightForWidth(150));
}

void TestHandsetView::everythingIsSeenAtItsWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("narrowest") << 176;
    QTest::newRow("usual") << 208;
    QTest::newRow("wide") << 300;
}

void TestHandsetView::everythingIsSeenAtItsWidth()
{
    QFETCH(int, width);
    HandsetView view;
    view.resize(width, 420);
    view.show();
    view.add(entry(Kind::Viber, QStringLiteral("ALPHANAME"),
                   QStringLiteral("321 is your code. Never share it with anybody else.")));
    view.add(entry(Kind::Sms, QStringLiteral("A"), QString(80, u'W'))); // one long word
    QCOMPARE(view.width(), width);
    const auto *area = view.findChild<QScrollArea *>();
    QTRY_VERIFY(items(view)[1]->y() >= items(view)[0]->geometry().bottom());
    const auto all = items(view);
    for (const HandsetItem *item : all) {
        QTRY_VERIFY(item->height() >= item->heightForWidth(item->width()));
        QVERIFY(item->width() <= area->viewport()->width());
    }
}

QTEST_MAIN(TestHandsetView)
#include "handsetview.moc"
