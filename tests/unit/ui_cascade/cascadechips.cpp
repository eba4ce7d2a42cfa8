// SPDX-License-Identifier: MIT
#include "ui/cascade/cascadechips.h"

#include "ui/style.h"

#include <QApplication>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace flashcall;
using namespace flashcall::ui;

namespace {

Cascade threeSteps()
{
    return {makeStep(Channel::FlashCall), makeStep(Channel::ViberOtp), makeStep(Channel::Sms)};
}

} // namespace

class CascadeChipsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saysTheWhole();
    void editIsAskedFor();
    void countsFindings();
    void wraps();
    void buttonStaysInside_data();
    void buttonStaysInside();
    void changesItsPicture();
};

void CascadeChipsTest::initTestCase()
{
    QApplication::setStyle(new ConsoleStyle);
}

void CascadeChipsTest::saysTheWhole()
{
    CascadeChips chips;
    chips.setCascade(threeSteps());
    QCOMPARE(chips.accessibleName(),
             QStringLiteral("Cascade: Flash call 60 s, then Viber OTP 90 s, then SMS"));
    chips.setCascade({makeStep(Channel::FlashCall)});
    QCOMPARE(chips.accessibleName(), QStringLiteral("Cascade: Flash call 60 s"));
}

void CascadeChipsTest::editIsAskedFor()
{
    CascadeChips chips;
    chips.setCascade(threeSteps());
    auto *edit = chips.findChild<QPushButton *>();
    QVERIFY(edit);
    QCOMPARE(edit->accessibleName(), QStringLiteral("Edit cascade"));
    QCOMPARE(edit->focusPolicy() & Qt::TabFocus, Qt::TabFocus);
    QSignalSpy asked(&chips, &CascadeChips::editRequested);
    QTest::keyClick(edit, Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
}

void CascadeChipsTest::countsFindings()
{
    CascadeChips chips;
    chips.setCascade(threeSteps());
    const auto button = [&chips] { return chips.findChildren<QPushButton *>().at(1); };
    QVERIFY(button()->isHidden()); // nothing was looked for yet
    lint::Finding advice;
    lint::Finding error;
    error.severity = lint::Severity::Error;
    chips.setFindings({advice, error, advice});
    QVERIFY(!button()->isHidden());
    QCOMPARE(button()->text(), QStringLiteral("Errors: 1 · Advice: 2"));
    QCOMPARE(button()->accessibleName(), QStringLiteral("Cascade check: Errors: 1 · Advice: 2"));
    QVERIFY(!button()->icon().isNull());
    const int tall = chips.heightForWidth(120);
    QSignalSpy asked(&chips, &CascadeChips::editRequested);
    button()->click();
    QCOMPARE(asked.size(), 1);
    chips.setFindings({});
    QVERIFY(button()->isHidden());
    QVERIFY(chips.heightForWidth(120) < tall);
}

void CascadeChipsTest::wraps()
{
    CascadeChips chips;
    chips.setCascade(threeSteps());
    QVERIFY(chips.hasHeightForWidth());
    const int oneRow = chips.heightForWidth(2000);
    const int rows = chips.heightForWidth(200);
    QVERIFY(rows >= 2 * oneRow);
    QVERIFY(chips.heightForWidth(100) >= rows);
}

void CascadeChipsTest::buttonStaysInside_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const int width : {120, 240, 310, 480, 900}) {
        QTest::addRow("%d", width) << width << Qt::LeftToRight;
        QTest::addRow("%d, right to left", width) << width << Qt::RightToLeft;
    }
}

void CascadeChipsTest::buttonStaysInside()
{
    QFETCH(int, width);
    QFETCH(Qt::LayoutDirection, direction);
    CascadeChips chips;
    chips.setLayoutDirection(direction);
    chips.setCascade(threeSteps());
    chips.resize(width, chips.heightForWidth(width));
    chips.show();
    const auto *edit = chips.findChild<QPushButton *>();
    QVERIFY2(chips.rect().contains(edit->geometry()), "the button is cut");
    // Mirrored exactly: after the last chip in the direction that is read.
    CascadeChips mirror;
    mirror.setLayoutDirection(direction == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    mirror.setCascade(threeSteps());
    mirror.resize(chips.size());
    mirror.show();
    QRect there = mirror.findChild<QPushButton *>()->geometry();
    there.moveLeft(width - there.right() - 1);
    QCOMPARE(edit->geometry(), there);
}

void CascadeChipsTest::changesItsPicture()
{
    CascadeChips chips;
    chips.resize(480, 40);
    chips.setCascade(threeSteps());
    const QImage three = chips.grab().toImage();
    chips.setCascade({makeStep(Channel::FlashCall)});
    QVERIFY(chips.grab().toImage() != three);
    chips.setCascade(threeSteps());
    QVERIFY(chips.grab().toImage() == three);
}

QTEST_MAIN(CascadeChipsTest)
#include "cascadechips.moc"
