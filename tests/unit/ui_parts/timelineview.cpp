// SPDX-License-Identifier: MIT
#include "ui/timeline/timelineview.h"

#include <QImage>
#include <QRandomGenerator>
#include <QTest>

using namespace flashcall::ui;
using std::chrono::milliseconds;
using std::chrono::seconds;
using Lanes = QList<TimelineLane>;

namespace {

double sixAletter(const QString &text)
{
    return 6.0 * double(text.size());
}

TimelineLane call()
{
    return {QStringLiteral("Flash call"), seconds(0), seconds(60), false, {}};
}

TimelineLane viber()
{
    return {QStringLiteral("Viber OTP"), seconds(60), seconds(90), false, {}};
}

TimelineLane sms()
{
    return {QStringLiteral("SMS"), seconds(150), seconds(0), true, {}};
}

TimelineLane marked(TimelineLane lane, int at, const QString &word)
{
    lane.marks.append({milliseconds(at), word, Tone::Good});
    return lane;
}

// Counts paintings and the area they covered.
class Watched : public TimelineView
{
public:
    using TimelineView::TimelineView;
    int paints = 0;
    int widest = 0;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        ++paints;
        widest = qMax(widest, event->region().boundingRect().width());
        TimelineView::paintEvent(event);
    }
};

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clock_data();
    void clock();
    void reading_data();
    void reading();
    void span_data();
    void span();
    void scale();
    void openLaneReachesTheEnd();
    void planWordsGoWhereThereIsRoom();
    void newestMarkKeepsItsWord();
    void axis_data();
    void axis();
    void nothingOverlapsOrIsClipped_data();
    void nothingOverlapsOrIsClipped();
    void nameFollowsTheLanes();
    void toolTipIsNeverMarkup();
    void heightIsCompact();
    void nowRepaintsLittle();
    void plannedAndObservedLookDifferent();
    void drawsInBothDirections();
};

void TestTimelineView::clock_data()
{
    QTest::addColumn<int>("ms");
    QTest::addColumn<QString>("words");
    QTest::newRow("start") << 0 << QStringLiteral("0:00");
    QTest::newRow("cut, not rounded: it had not happened yet") << 2999 << QStringLiteral("0:02");
    QTest::newRow("a minute") << 60000 << QStringLiteral("1:00");
    QTest::newRow("padded") << 65000 << QStringLiteral("1:05");
    QTest::newRow("an hour") << 3600000 << QStringLiteral("60:00");
}

void TestTimelineView::clock()
{
    QFETCH(int, ms);
    QTEST(clockWords(milliseconds(ms)), "words");
}

void TestTimelineView::reading_data()
{
    QTest::addColumn<Lanes>("lanes");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << Lanes() << QStringLiteral("Cascade: no steps");
    QTest::newRow("planned only") << Lanes{call()}
                                  << QStringLiteral(
                                         "Cascade: Flash call planned from 0:00 for 60 s.");
    QTest::newRow("observed beside planned, never mixed")
        << Lanes{marked(call(), 3000, QStringLiteral("delivered")), viber()}
        << QStringLiteral("Cascade: Flash call planned from 0:00 for 60 s; observed delivered at "
                          "0:03. Viber OTP planned from 1:00 for 90 s.");
    QTest::newRow("open end") << Lanes{sms()} << QStringLiteral("Cascade: SMS planned at 2:30.");
    QTest::newRow("two observations")
        << Lanes{marked(marked(call(), 1000, QStringLiteral("processing")), 3000,
                        QStringLiteral("delivered"))}
        << QStringLiteral("Cascade: Flash call planned from 0:00 for 60 s; observed processing at "
                          "0:01, delivered at 0:03.");
    QTest::newRow("a word with a percent sign is only a word")
        << Lanes{marked(call(), 3000, QStringLiteral("%1"))}
        << QStringLiteral("Cascade: Flash call planned from 0:00 for 60 s; observed %1 at 0:03.");
}

void TestTimelineView::reading()
{
    QFETCH(Lanes, lanes);
    QTEST(timelineReading(lanes), "words");
}

void TestTimelineView::span_data()
{
    QTest::addColumn<Lanes>("lanes");
    QTest::addColumn<int>("now"); // -1: none
    QTest::addColumn<int>("span");
    QTest::newRow("nothing") << Lanes() << -1 << 0;
    QTest::newRow("one step") << Lanes{call()} << -1 << 60;
    QTest::newRow("two steps") << Lanes{call(), viber()} << -1 << 150;
    QTest::newRow("an open one gets room") << Lanes{call(), viber(), sms()} << -1 << 180;
    QTest::newRow("now within") << Lanes{call()} << 59000 << 60;
    QTest::newRow("now at the end") << Lanes{call()} << 60000 << 60;
    QTest::newRow("now beyond, in half minutes") << Lanes{call()} << 60001 << 90;
    QTest::newRow("the scale does not creep") << Lanes{call()} << 70000 << 90;
    QTest::newRow("a late mark") << Lanes{marked(call(), 64200, QStringLiteral("late"))} << -1
                                 << 65;
}

void TestTimelineView::span()
{
    QFETCH(Lanes, lanes);
    QFETCH(int, now);
    QFETCH(int, span);
    const auto at = now < 0 ? std::nullopt : std::optional(milliseconds(now));
    QCOMPARE(int(spanOf(lanes, at).count()), span);
}

void TestTimelineView::scale()
{
    const TimelineLayout layout = layOut({call(), viber()}, {}, 1500, sixAletter);
    QCOMPARE(layout.x(milliseconds(0)), 0.0);
    QCOMPARE(layout.x(seconds(75)), 750.0);
    QCOMPARE(layout.x(seconds(1000)), 1500.0);
    QCOMPARE(layout.lanes[0].planLeft, 0.0);
    QCOMPARE(layout.lanes[0].planWidth, 600.0);
    QCOMPARE(layout.lanes[1].planLeft, 600.0);
    QCOMPARE(layout.lanes[1].planWidth, 900.0);
}

void TestTimelineView::openLaneReachesTheEnd()
{
    const TimelineLayout layout = layOut({call(), sms()}, seconds(400), 900, sixAletter);
    QCOMPARE(layout.lanes[1].planLeft + layout.lanes[1].planWidth, 900.0);
}

void TestTimelineView::planWordsGoWhereThereIsRoom()
{
    const auto words = [](double width, const Lanes &lanes, qsizetype lane) {
        const TimelineLayout layout = layOut(lanes, {}, width, sixAletter);
        const auto box = layout.lanes[lane].planWords;
        return box ? box->text : QStringLiteral("-");
    };
    QCOMPARE(words(900, {call(), viber()}, 1), QStringLiteral("at 1:00 for 90 s"));
    QCOMPARE(words(90, {call(), viber()}, 1), QStringLiteral("1:00"));
    QCOMPARE(words(20, {call(), viber()}, 1), QStringLiteral("-"));
    // The bar is too narrow, but there is room to its right.
    TimelineLane tiny = call();
    tiny.length = seconds(1);
    const TimelineLayout layout = layOut({tiny, viber()}, {}, 600, sixAletter);
    QVERIFY(layout.lanes[0].planWords);
    QVERIFY(layout.lanes[0].planWords->left >= layout.lanes[0].planWidth);
}

void TestTimelineView::newestMarkKeepsItsWord()
{
    const TimelineLane lane = marked(marked(call(), 1000, QStringLiteral("processing")), 1500,
                                     QStringLiteral("delivered"));
    const TimelineLayout layout = layOut({lane}, {}, 600, sixAletter);
    QCOMPARE(layout.lanes[0].marks[1].text, QStringLiteral("delivered 0:01"));
    QVERIFY(layout.lanes[0].marks[0].text.isEmpty());
    QCOMPARE(layout.lanes[0].ticks[0], 10.0);
    // At the right edge the words move left and the tick stays.
    const TimelineLayout edge =
        layOut({marked(call(), 59900, QStringLiteral("delivered"))}, {}, 600, sixAletter);
    const LaneLayout::Box &box = edge.lanes[0].marks[0];
    QCOMPARE(box.text, QStringLiteral("delivered 0:59"));
    QCOMPARE(box.left + box.width, 600.0);
    QCOMPARE(edge.lanes[0].ticks[0], 599.0);
}

void TestTimelineView::axis_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("words");
    QTest::newRow("wide") << 1000
                          << QStringLiteral("0:00 0:05 0:10 0:15 0:20 0:25 0:30 0:35 "
                                            "0:40 0:45 0:50 0:55");
    QTest::newRow("middling") << 300 << QStringLiteral("0:00 0:15 0:30 0:45");
    QTest::newRow("narrow") << 110 << QStringLiteral("0:00 0:30");
}

void TestTimelineView::axis()
{
    QFETCH(int, width);
    const TimelineLayout layout = layOut({call()}, {}, width, sixAletter);
    QStringList words;
    for (const auto &[x, text] : layout.axis) {
        words.append(text);
    }
    QTEST(words.join(u' '), "words");
}

void TestTimelineView::nothingOverlapsOrIsClipped_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestTimelineView::nothingOverlapsOrIsClipped()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QStringList words{QStringLiteral("scheduled"), QStringLiteral("processing"),
                            QStringLiteral("permanent error"), QStringLiteral("ok")};
    for (int round = 0; round < 200; ++round) {
        Lanes lanes;
        int start = 0;
        const int count = int(random.bounded(1, 5));
        for (int i = 0; i < count; ++i) {
            TimelineLane lane{QStringLiteral("x"),
                              seconds(start),
                              seconds(int(random.bounded(1, 200))),
                              i == count - 1,
                              {}};
            int at = start * 1000;
            const int marks = int(random.bounded(0, 5));
            for (int m = 0; m < marks; ++m) {
                at += int(random.bounded(0, 40000));
                lane = marked(lane, at, words[random.bounded(words.size())]);
            }
            start += int(lane.length.count());
            lanes.append(lane);
        }
        const double width = double(random.bounded(1, 1600));
        const TimelineLayout layout = layOut(lanes, {}, width, sixAletter);
        QCOMPARE(layout.lanes.size(), lanes.size());
        for (const LaneLayout &lane : layout.lanes) {
            QList<LaneLayout::Box> boxes = lane.marks;
            boxes.removeIf([](const LaneLayout::Box &box) { return box.width <= 0; });
            if (lane.planWords) {
                boxes.append(*lane.planWords);
            }
            std::sort(boxes.begin(), boxes.end(),
                      [](const auto &a, const auto &b) { return a.left < b.left; });
            double right = 0;
            for (const LaneLayout::Box &box : std::as_const(boxes)) {
                QVERIFY(box.left >= right - 1e-6);
                QVERIFY(box.text.isEmpty() || box.width >= sixAletter(box.text));
                right = box.left + box.width;
            }
            QVERIFY(right <= width + 1e-6);
        }
        double right = 0;
        for (const auto &[x, text] : layout.axis) {
            const double wide = sixAletter(text);
            const double left = qBound(0.0, x - wide / 2, qMax(width - wide, 0.0));
            QVERIFY(left >= right);
            right = left + wide;
        }
    }
}

void TestTimelineView::nameFollowsTheLanes()
{
    TimelineView view;
    QCOMPARE(view.accessibleName(), QStringLiteral("Cascade: no steps"));
    view.setLanes({call()});
    QCOMPARE(view.accessibleName(),
             QStringLiteral("Cascade: Flash call planned from 0:00 for 60 s."));
    view.setNow(seconds(4)); // a clock that speaks every second would drown everything else
    QCOMPARE(view.accessibleName(),
             QStringLiteral("Cascade: Flash call planned from 0:00 for 60 s."));
}

void TestTimelineView::toolTipIsNeverMarkup()
{
    TimelineView view;
    view.setLanes({marked(call(), 1, QStringLiteral("<b>x</b>"))});
    QVERIFY(view.toolTip().contains(QStringLiteral("&lt;b&gt;")));
    QVERIFY(!view.toolTip().contains(QStringLiteral("<b>")));
}

void TestTimelineView::heightIsCompact()
{
    TimelineView view;
    view.setLanes({call(), viber(), sms()});
    QVERIFY(view.sizeHint().height() <= 132);
    QCOMPARE(view.minimumSizeHint().height(), view.sizeHint().height());
    const int three = view.sizeHint().height();
    view.setLanes({call()});
    QVERIFY(view.sizeHint().height() < three);
}

void TestTimelineView::nowRepaintsLittle()
{
    Watched view;
    view.resize(800, 140);
    view.setLanes({call(), viber(), sms()});
    view.setNow(seconds(10));
    view.show();
    QTRY_VERIFY(view.paints > 0);
    view.paints = 0;
    view.widest = 0;
    view.setNow(milliseconds(10010)); // less than a pixel
    QCoreApplication::sendPostedEvents();
    QCOMPARE(view.paints, 0);
    view.setNow(seconds(13));
    QTRY_VERIFY(view.paints > 0);
    QVERIFY2(view.widest < 40, qPrintable(QString::number(view.widest)));
}

void TestTimelineView::plannedAndObservedLookDifferent()
{
    // In grey too: the difference must not be one of colour.
    const auto grey = [](const Lanes &lanes) {
        TimelineView view;
        view.setLanes(lanes);
        view.resize(600, view.sizeHint().height());
        return view.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    };
    const QImage planned = grey({call()});
    const QImage observed = grey({marked(call(), 0, QStringLiteral("delivered"))});
    QCOMPARE(planned.size(), observed.size());
    int differs = 0;
    for (int x = 0; x < planned.width(); ++x) {
        for (int y = 0; y < planned.height(); ++y) {
            differs += qAbs(qGray(planned.pixel(x, y)) - qGray(observed.pixel(x, y))) > 8 ? 1 : 0;
        }
    }
    QVERIFY2(differs > 200, qPrintable(QString::number(differs)));
}

void TestTimelineView::drawsInBothDirections()
{
    const auto image = [](Qt::LayoutDirection direction) {
        TimelineView view;
        view.setLayoutDirection(direction);
        view.setLanes({call(), viber()});
        view.setNow(seconds(15));
        view.resize(600, view.sizeHint().height());
        return view.grab().toImage();
    };
    const QImage left = image(Qt::LeftToRight);
    const QImage right = image(Qt::RightToLeft);
    // The line of now, a tenth of the way: found in the half where its reader starts.
    const auto darkest = [](const QImage &picture) {
        int best = 0;
        int least = 256 * picture.height();
        for (int x = 100; x < picture.width() - 100; ++x) {
            int sum = 0;
            for (int y = 28; y < 80; ++y) {
                sum += qGray(picture.pixel(x, y));
            }
            if (sum < least) {
                least = sum;
                best = x;
            }
        }
        return best;
    };
    QVERIFY(darkest(left) < 300);
    QVERIFY(darkest(right) > 300);
}

QTEST_MAIN(TestTimelineView)
#include "timelineview.moc"
