// SPDX-License-Identifier: MIT
#include "presentbench.h"
#include "ui/handset/handsetview.h"
#include "ui/typescale.h"
#include "ui/verify/casepanel.h"
#include "ui/verify/lanescard.h"
#include "ui/verify/requestform.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTranslator>

using namespace flashcall;
using namespace flashcall::test;

namespace {

// A language whose buttons and captions need two parts of five more room; accessible names, by
// which a bench finds its way, stay.
class LongWords final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *,
                                    int) const override
    {
        const QString words = QString::fromUtf8(source);
        return words.contains(u'&') ? QString(words + QString(words.size() * 2 / 5, u'e'))
                                    : QString();
    }
};

// How a bench gets where the row says.
using Way = void (*)(PresentBench &bench);

void empty(PresentBench &)
{}

void typed(PresentBench &bench)
{
    bench.edit("Customer number")->setText(QStringLiteral("093 667 00 0"));
    bench.edit("Ticket")->setText(QStringLiteral("CRM-1"));
}

void sending(PresentBench &bench)
{
    bench.send();
}

void waiting(PresentBench &bench)
{
    bench.send();
    bench.answer();
}

void failedAttempt(PresentBench &bench)
{
    waiting(bench);
    bench.type("Observed caller ID", QStringLiteral("+380501112233"));
    QTRY_VERIFY(bench.desk.current()->judged() && bench.desk.current()->canObserve());
}

void verified(PresentBench &bench)
{
    waiting(bench);
    bench.type("Observed caller ID", caller);
    QTRY_VERIFY(bench.desk.current()->as<Ended>());
}

void stopped(PresentBench &bench)
{
    waiting(bench);
    bench.press("Stop watching");
    QTRY_VERIFY(bench.desk.current()->as<Ended>());
}

void notSent(PresentBench &bench)
{
    bench.send();
    bench.gateway.lastSend()->finish(
        Unexpected{Failure{replies::FailureClass::Refused, replies::Reason::HttpStatus, 400}});
    QTRY_VERIFY(bench.desk.current()->as<Ended>());
}

void expired(PresentBench &bench)
{
    waiting(bench);
    bench.clock.advance(10min);
    bench.desk.current()->refresh();
    QTRY_VERIFY(bench.desk.current()->as<Ended>());
    QTRY_VERIFY(bench.find("Delivery: nothing yet"));
}

void twoCases(PresentBench &bench)
{
    waiting(bench);
    QTest::keyClick(&bench.window, Qt::Key_N, Qt::ControlModifier);
    bench.send(QStringLiteral("+380936670005"));
    bench.answer();
}

void freeBesideOne(PresentBench &bench)
{
    waiting(bench);
    QTest::keyClick(&bench.window, Qt::Key_N, Qt::ControlModifier);
}

void blind(PresentBench &bench)
{
    waiting(bench);
    bench.press("Blind mode");
}

void wrongFields(PresentBench &bench)
{
    bench.edit("Sender")->clear();
    bench.type("Customer number", customer);
}

// What a widget is and in what it stands: its name through all toggling.
QString pathOf(const QWidget *widget, const QWidget *top)
{
    QString path;
    for (; widget && widget != top; widget = widget->parentWidget()) {
        path.prepend(u'/' +
                     QString::fromLatin1(widget->metaObject()->className()).section(u':', -1) +
                     u' ' + widget->accessibleName());
    }
    return path;
}

void addText(QStringList &words, const QWidget *widget)
{
    for (const char *property : {"text", "displayText", "currentText", "plainText"}) {
        const QVariant value = widget->property(property);
        if (value.isValid()) {
            words << value.toString();
        }
    }
}

// Everything about the window that a person could find changed.
QStringList snapshot(const PresentBench &bench)
{
    QStringList all;
    const QWidget *focus = QApplication::focusWidget();
    all << QStringLiteral("focus ") + (focus ? pathOf(focus, &bench.window) : QString());
    for (const QWidget *next = bench.window.nextInFocusChain(); next != &bench.window;
         next = next->nextInFocusChain()) {
        if (next->isVisible() && (next->focusPolicy() & Qt::TabFocus)) {
            all << QStringLiteral("tab ") + pathOf(next, &bench.window);
        }
    }
    QStringList parts;
    const auto widgets = bench.window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible()) {
            continue;
        }
        const QRect at = widget->geometry();
        QStringList words{pathOf(widget, &bench.window),
                          QStringLiteral("%1,%2 %3x%4")
                              .arg(QString::number(at.x()), QString::number(at.y()),
                                   QString::number(at.width()), QString::number(at.height())),
                          widget->font().toString(),
                          widget->accessibleName(),
                          widget->accessibleDescription(),
                          widget->toolTip()};
        addText(words, widget);
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
            words << QStringLiteral("cursor %1 selected %2")
                         .arg(QString::number(edit->cursorPosition()), edit->selectedText());
        }
        parts << words.join(u'|');
    }
    parts.sort(); // entries of the phone are made anew
    return all + parts;
}

// The lines in which two differ: of hundreds, the few that tell what is wrong.
QString difference(const QStringList &before, const QStringList &after)
{
    QStringList lines;
    for (qsizetype i = 0; i < qMax(before.size(), after.size()) && lines.size() < 12; ++i) {
        if (before.value(i) != after.value(i)) {
            lines << before.value(i) + QStringLiteral("\n  -> ") + after.value(i);
        }
    }
    return lines.join(u'\n');
}

QScrollArea *areaOf(const PresentBench &bench)
{
    const auto areas = bench.window.findChildren<QScrollArea *>();
    for (QScrollArea *area : areas) {
        if (area->widget() == bench.window.verifyPage()) {
            return area;
        }
    }
    return nullptr;
}

template <class W>
QRect placeOf(const PresentBench &bench)
{
    const auto *part = bench.window.findChild<W *>();
    return QRect(part->mapTo(&bench.window, QPoint()), part->size());
}

void addWays()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("empty") << Way(empty);
    QTest::newRow("typed") << Way(typed);
    QTest::newRow("sending") << Way(sending);
    QTest::newRow("waiting") << Way(waiting);
    QTest::newRow("a failed attempt") << Way(failedAttempt);
    QTest::newRow("verified") << Way(verified);
    QTest::newRow("stopped") << Way(stopped);
    QTest::newRow("not sent") << Way(notSent);
    QTest::newRow("expired") << Way(expired);
    QTest::newRow("two cases") << Way(twoCases);
    QTest::newRow("a free form beside a case") << Way(freeBesideOne);
    QTest::newRow("blind") << Way(blind);
    QTest::newRow("wrong fields") << Way(wrongFields);
}

} // namespace

Q_DECLARE_METATYPE(Way)

// Made for an audience while it is on; gone without a trace when it is off.
class PresentLayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void hundredTimes_data();
    void hundredTimes();
    void hundredTimesAndThenSent();
    void focusComesBack_data();
    void focusComesBack();
    void sideBySide_data();
    void sideBySide();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void longWordsStayInside_data();
    void longWordsStayInside();
    void smallWindowScrolls();
    void withoutAPhone();
    void typeGoesWithTheWindow_data();
    void typeGoesWithTheWindow();
    void typeOfEachKind();
    void fontsOfAKindComeBack();
    void formIsShort();
    void otherPagesComeBack_data();
    void otherPagesComeBack();
};

void PresentLayoutTest::initTestCase()
{
    QApplication::setStyle(new ui::ConsoleStyle);
}

void PresentLayoutTest::hundredTimes_data()
{
    addWays();
}

void PresentLayoutTest::hundredTimes()
{
    QFETCH(const Way, way);
    PresentBench bench;
    way(bench);
    PresentBench::settle();
    const int sends = bench.gateway.sends();
    const QStringList before = snapshot(bench);
    QVERIFY(before.size() > 60);
    for (int i = 0; i < 100; ++i) {
        bench.toggle();
        QCOMPARE(bench.on(), i % 2 == 0);
        if (i % 2 == 0) {
            QVERIFY(snapshot(bench) != before);
        } else {
            const QStringList after = snapshot(bench);
            QVERIFY2(after == before, qPrintable(difference(before, after)));
        }
    }
    QCOMPARE(bench.gateway.sends(), sends);
}

void PresentLayoutTest::hundredTimesAndThenSent()
{
    PresentBench bench;
    bench.edit("Customer number")->setText(QStringLiteral("+380 93 667 00 04"));
    for (int i = 0; i < 101; ++i) {
        bench.toggle();
    }
    QVERIFY(bench.on());
    bench.edit("Customer number")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(bench.gateway.sends(), 1);
    QCOMPARE(bench.gateway.requests().last().to.e164(), customer);
    bench.gateway.lastSend()->markSent();
    bench.answer();
    bench.toggle();
    QTest::keyClicks(QApplication::focusWidget(), caller); // where the work goes on
    bench.toggle();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(bench.desk.current()->as<Ended>());
    QCOMPARE(bench.desk.current()->as<Ended>()->ending, Ending::Verified);
}

void PresentLayoutTest::focusComesBack_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"Customer number", "Sender", "Ticket", "Time to live", "Caller ID"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

// In a part of the form that an audience does not see, too.
void PresentLayoutTest::focusComesBack()
{
    QFETCH(const QString, name);
    PresentBench bench;
    QWidget *field = bench.find(qPrintable(name));
    QVERIFY(field);
    field->setFocus();
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus == field || field->isAncestorOf(focus));
    bench.toggle();
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
    bench.toggle();
    QCOMPARE(QApplication::focusWidget(), focus);
}

void PresentLayoutTest::sideBySide_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Way>("way");
    for (const QSize &size : {QSize(1280, 800), QSize(1920, 1080), QSize(1366, 768)}) {
        for (const auto &[name, way] : {std::pair<const char *, Way>("empty", empty),
                                        {"waiting", waiting},
                                        {"failed", failedAttempt},
                                        {"verified", verified}}) {
            QTest::addRow("%s %dx%d", name, size.width(), size.height()) << size << way;
        }
    }
}

void PresentLayoutTest::sideBySide()
{
    QFETCH(const QSize, size);
    QFETCH(const Way, way);
    PresentBench bench(size);
    way(bench);
    bench.toggle();
    const QRect form = placeOf<ui::RequestForm>(bench);
    const QRect one = placeOf<ui::CasePanel>(bench);
    const QRect handset = placeOf<ui::HandsetView>(bench);
    const QRect lanes = placeOf<ui::LanesCard>(bench);
    QVERIFY(handset.right() < lanes.left()); // beside each other
    QVERIFY(handset.bottom() == lanes.bottom());
    QVERIFY(handset.top() < lanes.bottom() && lanes.top() < handset.bottom());
    QVERIFY(form.bottom() < handset.top());
    QVERIFY(one.bottom() < lanes.top());
    // The case is the largest; the phone is larger than it is to work with.
    const auto area = [](const QRect &rect) { return rect.width() * rect.height(); };
    QVERIFY(area(one) > area(handset) && area(one) > area(lanes) && area(one) > area(form));
    QVERIFY2(handset.width() >= 290 && handset.height() >= 260,
             qPrintable(QStringLiteral("%1x%2").arg(QString::number(handset.width()),
                                                    QString::number(handset.height()))));
    QVERIFY(lanes.width() > size.width() / 2);
    const QScrollArea *area2 = areaOf(bench);
    QCOMPARE(area2->horizontalScrollBar()->maximum(), 0);
    QCOMPARE(area2->verticalScrollBar()->maximum(), 0);
}

void PresentLayoutTest::nothingIsCutOff_data()
{
    sideBySide_data();
}

// Words that do not wrap have the room they need.
void PresentLayoutTest::nothingIsCutOff()
{
    QFETCH(const QSize, size);
    QFETCH(const Way, way);
    PresentBench bench(size);
    way(bench);
    bench.toggle();
    const auto widgets = bench.window.findChildren<QWidget *>();
    int seen = 0;
    for (const QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *edit = qobject_cast<const QLineEdit *>(widget);
        const bool gives = label && label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        if (!widget->isVisible() || (!label && !button && !edit) || gives) {
            continue;
        }
        ++seen;
        const QString who = QString::fromLatin1(widget->metaObject()->className()) +
                            widget->accessibleName() + (label ? label->text() : QString());
        const int needed = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width())
                                                       : widget->sizeHint().height();
        QVERIFY2(widget->height() >= needed, qPrintable(who));
        if ((button && !button->hasHeightForWidth()) || (label && !label->wordWrap())) {
            QVERIFY2(widget->width() >= widget->sizeHint().width(), qPrintable(who));
        }
    }
    QVERIFY(seen > 20);
}

void PresentLayoutTest::longWordsStayInside_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("presented");
    QTest::newRow("as it is first shown") << QSize(1280, 800) << false;
    QTest::newRow("as it is first shown, presented") << QSize(1280, 800) << true;
    QTest::newRow("the smallest") << QSize(1024, 640) << false;
}

// Another language's words are longer: parts take another row, none goes beyond the page.
void PresentLayoutTest::longWordsStayInside()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, presented);
    LongWords words;
    QVERIFY(QCoreApplication::installTranslator(&words));
    PresentBench bench(size);
    waiting(bench);
    if (presented) {
        bench.toggle();
    }
    PresentBench::settle();
    const QScrollArea *area = areaOf(bench);
    QVERIFY2(area->widget()->width() <= area->viewport()->width(),
             qPrintable(QStringLiteral("%1 of %2")
                            .arg(QString::number(area->widget()->width()),
                                 QString::number(area->viewport()->width()))));
    const auto *lanes = bench.window.findChild<ui::LanesCard *>();
    for (const QPushButton *link : lanes->findChildren<QPushButton *>()) {
        QVERIFY2(link->width() >= link->sizeHint().width(), qPrintable(link->text()));
    }
}

void PresentLayoutTest::smallWindowScrolls()
{
    PresentBench bench({1024, 640});
    waiting(bench);
    PresentBench::settle();
    QScrollArea *area = areaOf(bench);
    const QStringList before = snapshot(bench);
    bench.toggle();
    QVERIFY(area->widget()->height() >= area->viewport()->height());
    // What has the keys can be brought into sight.
    area->ensureWidgetVisible(bench.edit("Observed caller ID"));
    const QLineEdit *edit = bench.edit("Observed caller ID");
    QVERIFY(!edit->visibleRegion().isEmpty());
    bench.toggle();
    QVERIFY2(snapshot(bench) == before, qPrintable(difference(before, snapshot(bench))));
}

// A live connection has none: the form has the side to itself.
void PresentLayoutTest::withoutAPhone()
{
    Connection live = pageConnection();
    live.id = QStringLiteral("shop");
    live.name = QStringLiteral("Shop");
    live.baseUrl = QUrl(QStringLiteral("https://restapi.example.com"));
    PresentBench bench({1280, 800}, live);
    const QStringList before = snapshot(bench);
    bench.toggle();
    QVERIFY(!bench.window.findChild<ui::HandsetView *>()->isVisible());
    QCOMPARE(placeOf<ui::RequestForm>(bench).bottom(), placeOf<ui::LanesCard>(bench).bottom());
    bench.toggle();
    const QStringList after = snapshot(bench);
    QVERIFY2(after == before, qPrintable(difference(before, after)));
}

void PresentLayoutTest::typeGoesWithTheWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::newRow("as it is first shown") << QSize(1280, 800) << 1.3;
    QTest::newRow("a projector") << QSize(1920, 1080) << 1.75;
    QTest::newRow("wide and low") << QSize(2560, 800) << 1.3;
    QTest::newRow("the smallest") << QSize(1024, 640) << 1.2;
    QTest::newRow("a notebook") << QSize(1366, 768) << 1.2;
    QTest::newRow("the largest") << QSize(3840, 2160) << 2.0;
}

void PresentLayoutTest::typeGoesWithTheWindow()
{
    QFETCH(const QSize, size);
    QFETCH(const double, scale);
    const double usual = QApplication::font().pointSizeF();
    PresentBench bench(size);
    QCOMPARE(ui::typeScale(), 1.0);
    QCOMPARE(ui::grown(48), 48);
    bench.toggle();
    QCOMPARE(QApplication::font().pointSizeF(), usual * scale);
    QVERIFY(qAbs(ui::typeScale() - scale) < 1e-6);
    QCOMPARE(ui::grown(100), qRound(100 * scale));
    bench.window.resize(1280, 800); // to another screen
    QCOMPARE(QApplication::font().pointSizeF(), usual * 1.3);
    bench.toggle();
    QCOMPARE(QApplication::font().pointSizeF(), usual);
    bench.window.resize(size);
    QCOMPARE(QApplication::font().pointSizeF(), usual);
}

// Type that was set on a widget goes with the rest, whatever its size and weight.
void PresentLayoutTest::typeOfEachKind()
{
    PresentBench bench;
    bench.makePages();
    QHash<const QWidget *, QFont> before;
    for (const QWidget *widget : bench.window.findChildren<QWidget *>()) {
        before.insert(widget, widget->font());
    }
    bench.toggle();
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        const double ratio = it.key()->font().pointSizeF() / it->pointSizeF();
        QVERIFY2(qAbs(ratio - 1.3) < 0.01,
                 qPrintable(pathOf(it.key(), &bench.window) + QString::number(ratio)));
        QCOMPARE(it.key()->font().weight(), it->weight());
        QCOMPARE(it.key()->font().families(), it->families());
    }
    bench.toggle();
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        QVERIFY2(it.key()->font() == *it, qPrintable(pathOf(it.key(), &bench.window)));
    }
}

// A desktop may name another font for menus.
void PresentLayoutTest::fontsOfAKindComeBack()
{
    QFont own = QApplication::font();
    own.setPointSizeF(17);
    own.setItalic(true);
    QApplication::setFont(own, "QMenu");
    {
        PresentBench bench;
        bench.toggle();
        QCOMPARE(QApplication::font("QMenu").pointSizeF(), 17 * 1.3);
        QVERIFY(QApplication::font("QMenu").italic());
        bench.toggle();
        QCOMPARE(QApplication::font("QMenu"), own);
    }
    QApplication::setFont(QApplication::font(), "QMenu");
}

// Number and Enter are enough; what is wrong elsewhere is shown all the same.
void PresentLayoutTest::formIsShort()
{
    PresentBench bench;
    bench.toggle();
    QVERIFY(!bench.find("Ticket")->isVisible());
    bench.edit("Sender")->clear();
    bench.type("Customer number", customer);
    QCOMPARE(bench.gateway.sends(), 0);
    QVERIFY(bench.find("Sender")->isVisible());
    QVERIFY(bench.find("Sender")->hasFocus());
    bench.type("Sender", QStringLiteral("Shop"));
    QTRY_COMPARE(bench.gateway.sends(), 1);
    QVERIFY(!bench.find("Sender")->isVisible());
    bench.toggle();
    QVERIFY(bench.find("Sender")->isVisible());
}

void PresentLayoutTest::otherPagesComeBack_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("Pattern lab") << int(ui::MainWindow::Lab);
    QTest::newRow("History") << int(ui::MainWindow::History);
    QTest::newRow("Sandbox") << int(ui::MainWindow::Sandbox);
}

void PresentLayoutTest::otherPagesComeBack()
{
    QFETCH(const int, page);
    PresentBench bench;
    verified(bench);
    bench.window.showPage(page);
    QCoreApplication::processEvents();
    // The attempt may still be on its way to the journal when History is opened.
    QTRY_VERIFY(page != ui::MainWindow::History ||
                snapshot(bench).join(u' ').contains(QStringLiteral("fits the pattern")));
    const QStringList before = snapshot(bench);
    for (int i = 0; i < 10; ++i) {
        bench.toggle();
        bench.toggle();
        const QStringList after = snapshot(bench);
        QVERIFY2(after == before, qPrintable(difference(before, after)));
    }
}

QTEST_MAIN(PresentLayoutTest)
#include "presentlayout.moc"
