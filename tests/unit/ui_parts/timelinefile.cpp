// SPDX-License-Identifier: MIT
#include "ui/timeline/timelinefile.h"

#include "ui/plainlabel.h"
#include "ui/style.h"
#include "ui/timeline/comparedialog.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace flashcall;
using namespace flashcall::ui;
using namespace std::chrono_literals;

namespace {

TimelineRun run(const char *name, std::chrono::seconds length, bool sandbox = false)
{
    TimelineRun made;
    made.id = made.title = QString::fromLatin1(name);
    made.facts = {QStringLiteral("Sandbox"), QStringLiteral("+380*****0003")};
    made.sandbox = sandbox;
    TimelineLane call;
    call.name = QStringLiteral("Flash call");
    call.length = length;
    call.marks = {{12s, QStringLiteral("delivered"), Tone::Accent}};
    TimelineLane sms;
    sms.name = QStringLiteral("SMS");
    sms.start = length;
    sms.open = true;
    made.lanes = {call, sms};
    return made;
}

// Pixels that are not white.
int inked(const QImage &picture)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            count += picture.pixel(x, y) == qRgb(255, 255, 255) ? 0 : 1;
        }
    }
    return count;
}

} // namespace

// Timelines side by side, and as files.
class TimelineFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sameScale();
    void sandboxIsMarked();
    void picture();
    void lightInADarkWindow();
    void png();
    void pdf();
    void writes_data();
    void writes();
    void keepsAnOlderFileWhereItFails();
    void compare();
    void compareOne();
};

void TimelineFileTest::initTestCase()
{
    QApplication::setStyle(new ConsoleStyle);
}

void TimelineFileTest::sameScale()
{
    const TimelineSheet sheet({run("a", 60s), run("b", 180s)});
    QCOMPARE(sheet.views().size(), 2);
    QCOMPARE(sheet.views()[0]->placement().span, sheet.span());
    QCOMPARE(sheet.views()[1]->placement().span, sheet.span());
    QVERIFY(sheet.span() >= 180s);
    // By themselves they would not be alike.
    QVERIFY(TimelineSheet({run("a", 60s)}).span() < sheet.span());
}

void TimelineFileTest::sandboxIsMarked()
{
    const auto marks = [](const TimelineSheet &sheet) {
        int count = 0;
        for (const PlainLabel *label : sheet.findChildren<PlainLabel *>()) {
            count += label->text() == u"Sandbox: no real calls" ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(marks(TimelineSheet({run("a", 60s), run("b", 60s, true)})), 1);
    QCOMPARE(marks(TimelineSheet({run("a", 60s)})), 0);
}

void TimelineFileTest::picture()
{
    const QImage one = timelinePicture({run("a", 60s)});
    QCOMPARE(one.devicePixelRatio(), 2.0);
    QCOMPARE(one.width(), 1920);
    QVERIFY(one.height() > 200);
    QVERIFY(inked(one) > 4000);
    TimelineRun more = run("a", 60s);
    more.lanes[1].marks = {{70s, QStringLiteral("undeliverable"), Tone::Bad}};
    QVERIFY(timelinePicture({more}) != one); // the marks are in it
}

void TimelineFileTest::lightInADarkWindow()
{
    const QImage light = timelinePicture({run("a", 60s)});
    const QPalette before = QApplication::palette();
    QApplication::setPalette(consolePalette(QPalette(QColor(Qt::black))));
    const QImage dark = timelinePicture({run("a", 60s)});
    QApplication::setPalette(before);
    QCOMPARE(dark.pixel(2, 2), qRgb(255, 255, 255));
    QCOMPARE(dark, light);
}

void TimelineFileTest::png()
{
    QImage back;
    QVERIFY(back.loadFromData(timelinePng({run("a", 60s), run("b", 90s)}), "PNG"));
    QCOMPARE(back.width(), 1920);
}

void TimelineFileTest::pdf()
{
    const QByteArray bytes = timelinePdf({run("a", 60s)});
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    QCOMPARE(bytes.count("/Type /Page\n"), 1);
    QVERIFY(bytes.contains("/Font")); // words are words, not a picture of them
    QVERIFY(!bytes.contains("/Subtype /Image\n/Width 19"));
}

void TimelineFileTest::writes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("png") << "a.png" << QByteArray("\x89PNG");
    QTest::newRow("pdf") << "a.pdf" << QByteArray("%PDF");
    QTest::newRow("PDF") << "a.PDF" << QByteArray("%PDF");
    QTest::newRow("no ending") << "a" << QByteArray("\x89PNG");
}

void TimelineFileTest::writes()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, start);
    const QTemporaryDir folder;
    const QString file = folder.filePath(name);
    QVERIFY(writeTimelines(file, {run("a", 60s)}));
    QFile back(file);
    QVERIFY(back.open(QIODevice::ReadOnly));
    QCOMPARE(back.read(4), start);
}

void TimelineFileTest::keepsAnOlderFileWhereItFails()
{
    const QTemporaryDir folder;
    QVERIFY(!writeTimelines(folder.filePath(QStringLiteral("none/a.png")), {run("a", 60s)}));
    QVERIFY(!writeTimelines(folder.path(), {run("a", 60s)})); // a folder stands there
}

void TimelineFileTest::compare()
{
    CompareDialog dialog({run("newest", 60s), run("older", 90s), run("oldest", 120s)});
    QCOMPARE(dialog.chosen().value(0).id, QStringLiteral("newest"));
    QCOMPARE(dialog.chosen().value(1).id, QStringLiteral("older"));
    QSignalSpy save(&dialog, &CompareDialog::saveWanted);
    for (QComboBox *choice : dialog.findChildren<QComboBox *>()) {
        if (choice->accessibleName() == u"Right run") {
            choice->setCurrentIndex(2);
        }
    }
    QCOMPARE(dialog.chosen().value(1).id, QStringLiteral("oldest"));
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"Save both timelines") {
            button->click();
        }
    }
    QCOMPARE(save.size(), 1);
    QTRY_COMPARE(dialog.findChildren<TimelineSheet *>().size(), 1);
    QCOMPARE(dialog.findChild<TimelineSheet *>()->span(), spanOf(run("x", 120s).lanes, {}));
}

void TimelineFileTest::compareOne()
{
    const CompareDialog dialog({run("only", 60s)});
    QCOMPARE(dialog.chosen().size(), 2); // next to itself
    QCOMPARE(dialog.chosen().value(1).id, QStringLiteral("only"));
}

QTEST_MAIN(TimelineFileTest)
#include "timelinefile.moc"
