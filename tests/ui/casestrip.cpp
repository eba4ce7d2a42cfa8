// SPDX-License-Identifier: MIT
#include "ui/verify/casestrip.h"

#include "pagebench.h"
#include "ui/verify/casepanel.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>

using namespace flashcall;
using namespace flashcall::test;

namespace {

const QString other = QStringLiteral("+380936670004");

// A page with a case that waits and a second one, begun beside it with Ctrl+N, on the table.
struct TwoOnThePage : Bench
{
    QList<ScriptedSend *> sends;

    TwoOnThePage()
    {
        begin(number, QStringLiteral("CRM-1"));
        answer(0, QStringLiteral("***456789"));
        QTest::keyClick(&page, Qt::Key_N, Qt::ControlModifier);
        begin(other, QStringLiteral("CRM-2"));
    }
    void begin(const QString &to, const QString &ticket)
    {
        const int before = gateway.sends();
        type("Ticket", ticket, false);
        type("Customer number", to);
        [&] { QTRY_COMPARE(gateway.sends(), before + 1); }();
        sends << gateway.lastSend();
        sends.last()->markSent();
    }
    void answer(int which, const QString &pattern) const
    {
        Accepted reply = acceptedReply(pattern);
        reply.messageId = QStringLiteral("message%1").arg(which);
        sends[which]->finish(reply);
        const Session *session = &desk.cases().at(which)->session();
        [&] { QTRY_VERIFY(session->accepted()); }();
    }
    [[nodiscard]] QStringList tabs() const
    {
        QStringList names;
        for (const auto *tab : page.findChildren<ui::CaseTab *>()) {
            if (tab->isVisible()) {
                names << tab->accessibleName();
            }
        }
        names.sort();
        return names;
    }
    [[nodiscard]] ui::CaseTab *tab(const QString &part) const
    {
        for (auto *tab : page.findChildren<ui::CaseTab *>()) {
            if (tab->accessibleName().contains(part)) {
                return tab;
            }
        }
        return nullptr;
    }
    // What the strip says of a case that is not on the table.
    [[nodiscard]] QString told(const QString &start) const
    {
        for (const auto *label : page.findChild<ui::CaseStrip *>()->findChildren<QLabel *>()) {
            if (label->text().startsWith(start)) {
                return label->text();
            }
        }
        return {};
    }
    [[nodiscard]] QString numberTyped() const { return edit("Customer number")->text(); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::ControlModifier)
    {
        QTest::keyClick(&page, key, with);
    }
};

} // namespace

// Several cases on the Verify page: told apart, changed by key, never mixed up.
class CaseStripTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void oneCaseHasNoStrip();
    void tellsEachCase();
    void screenReaderChooses();
    void tellsTheTimeLeft();
    void newCallBesideOneThatRuns();
    void changedByKeysAndClicks();
    void observedTextStaysWithItsCase();
    void verdictStaysWithItsCase();
    void formStaysWithItsCase();
    void smsGoesToTheCaseOnTheTable();
    void endsBesideAndIsTold();
    void closedByItsKey();
    void formBegunForANewCallIsKept();
    void sameNumberIsRefused();
    void phoneStaysWithItsCase();
    void otherDefaultsLeaveTheCustomer();
};

void CaseStripTest::initTestCase()
{
    QApplication::setStyle(new ui::ConsoleStyle);
}

void CaseStripTest::oneCaseHasNoStrip()
{
    Bench bench;
    QVERIFY(!bench.page.findChild<ui::CaseStrip *>());
    bench.waiting();
    QVERIFY(!bench.page.findChild<ui::CaseStrip *>()); // not even made
    bench.press("Stop watching");
    bench.press("New call");
    QVERIFY(!bench.page.findChild<ui::CaseStrip *>());
}

// What can be checked has no "press" for assistive technology, but "toggle".
void CaseStripTest::screenReaderChooses()
{
    TwoOnThePage bench;
    const auto toggle = [&bench](const QString &part) {
        QAccessibleInterface *found = QAccessible::queryAccessibleInterface(bench.tab(part));
        QVERIFY(found && found->actionInterface());
        found->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    };
    QCOMPARE(bench.desk.onTable()->number(), 2);
    toggle(QStringLiteral("0003"));
    QCOMPARE(bench.desk.onTable()->number(), 1);
    QVERIFY(bench.tab(QStringLiteral("0003"))->isChecked());
    QVERIFY(!bench.tab(QStringLiteral("0004"))->isChecked());
    toggle(QStringLiteral("0003")); // once more changes nothing
    QCOMPARE(bench.desk.onTable()->number(), 1);
    QVERIFY(bench.tab(QStringLiteral("0003"))->isChecked());
    QTest::keyClick(&bench.page, Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!bench.desk.onTable());
    toggle(QStringLiteral("0004"));
    QCOMPARE(bench.desk.onTable()->number(), 2);
    toggle(QStringLiteral("new call"));
    QVERIFY(!bench.desk.onTable());
    QVERIFY(bench.tab(QStringLiteral("new call"))->isChecked());
}

void CaseStripTest::tellsEachCase()
{
    const TwoOnThePage bench;
    QVERIFY(bench.page.findChild<ui::CaseStrip *>()->isVisible());
    QCOMPARE(bench.tabs(),
             (QStringList{QStringLiteral("Case of +380*****0003: Waiting for the call"),
                          QStringLiteral("Case of +380*****0004: Sending"),
                          QStringLiteral("Form for a new call")}));
    QVERIFY(bench.tab(QStringLiteral("0004"))->isChecked());
    QVERIFY(!bench.tab(QStringLiteral("0003"))->isChecked());
    QVERIFY(bench.tab(QStringLiteral("0003"))->accessibleDescription().contains(u"CRM-1"));
}

void CaseStripTest::tellsTheTimeLeft()
{
    TwoOnThePage bench;
    bench.answer(1, QStringLiteral("***456780"));
    bench.clock.advance(18s);
    const auto words = [&bench](const char *part) {
        return bench.tab(QString::fromLatin1(part))->accessibleDescription();
    };
    QTRY_VERIFY(words("0003").contains(QStringLiteral("0:42")));
    QVERIFY(words("0004").contains(QStringLiteral("0:42")));
    bench.clock.advance(2s);
    QTRY_VERIFY(words("0003").contains(QStringLiteral("0:40")));
    bench.clock.advance(60s); // both by their own clocks, without being looked at
    QTRY_VERIFY(bench.tab(QStringLiteral("0003"))->accessibleName().contains(u"Expired"));
}

void CaseStripTest::newCallBesideOneThatRuns()
{
    Bench bench;
    bench.type("Ticket", QStringLiteral("CRM-1"), false);
    bench.waiting();
    const DeskCase *first = bench.desk.onTable();
    QTest::keyClick(&bench.page, Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!bench.desk.onTable());
    QVERIFY(first->running());
    QCOMPARE(bench.state(), QStringLiteral("Ready"));
    QVERIFY(bench.edit("Customer number")->text().isEmpty());
    QVERIFY(bench.edit("Ticket")->text().isEmpty());
    QVERIFY(bench.page.findChild<ui::CaseStrip *>()->isVisible());
    QVERIFY(bench.find<QAbstractButton>(QStringLiteral("Send flash call"))->isEnabled());
    QCOMPARE(bench.gateway.sends(), 1);
}

void CaseStripTest::changedByKeysAndClicks()
{
    TwoOnThePage bench;
    const QList<DeskCase *> cases = bench.desk.cases();
    bench.key(Qt::Key_Tab);
    QCOMPARE(bench.desk.onTable(), cases[0]);
    QVERIFY(bench.edit("Observed caller ID")->hasFocus());
    bench.key(Qt::Key_Tab);
    QCOMPARE(bench.desk.onTable(), cases[1]);
    bench.key(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.desk.onTable(), cases[0]);
    QTest::mouseClick(bench.tab(QStringLiteral("0004")), Qt::LeftButton);
    QCOMPARE(bench.desk.onTable(), cases[1]);
    QVERIFY(bench.edit("Observed caller ID")->hasFocus());
    QTest::mouseClick(bench.tab(QStringLiteral("0004")), Qt::LeftButton); // it is there
    QCOMPARE(bench.desk.onTable(), cases[1]);
    QVERIFY(bench.tab(QStringLiteral("0004"))->isChecked());
    QTest::mouseClick(bench.tab(QStringLiteral("new call")), Qt::LeftButton);
    QVERIFY(!bench.desk.onTable());
    bench.key(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.desk.onTable(), cases[1]);
}

void CaseStripTest::observedTextStaysWithItsCase()
{
    TwoOnThePage bench;
    bench.type("Observed caller ID", QStringLiteral("04455"), false);
    bench.key(Qt::Key_Tab);
    QCOMPARE(bench.edit("Observed caller ID")->text(), QString());
    bench.type("Observed caller ID", QStringLiteral("0123"), false);
    bench.key(Qt::Key_Tab);
    QCOMPARE(bench.edit("Observed caller ID")->text(), QStringLiteral("04455"));
    bench.key(Qt::Key_Tab);
    QCOMPARE(bench.edit("Observed caller ID")->text(), QStringLiteral("0123"));
    QVERIFY(bench.journal.attempts.isEmpty()); // nothing was committed by changing
}

void CaseStripTest::verdictStaysWithItsCase()
{
    TwoOnThePage bench;
    bench.answer(1, QStringLiteral("***456780"));
    bench.type("Observed caller ID", QStringLiteral("0123456789")); // the first one's number
    QTRY_VERIFY(bench.verdict().startsWith(QStringLiteral("Not verified")));
    bench.key(Qt::Key_Tab);
    QVERIFY(!bench.verdict().startsWith(QStringLiteral("Not verified")));
    QVERIFY(bench.starting(QStringLiteral("Expected pattern")).contains(u"456789"));
    QCOMPARE(bench.desk.current()->attemptsUsed(), 0);
    bench.type("Observed caller ID", QStringLiteral("0123456789"));
    QTRY_COMPARE(bench.state(), QStringLiteral("Verified"));
    bench.key(Qt::Key_Tab);
    QCOMPARE(bench.state(), QStringLiteral("Waiting for the call"));
    QVERIFY(bench.verdict().startsWith(QStringLiteral("Not verified")));
}

void CaseStripTest::formStaysWithItsCase()
{
    TwoOnThePage bench;
    QCOMPARE(bench.numberTyped(), other);
    bench.key(Qt::Key_Tab);
    QCOMPARE(bench.numberTyped(), number);
    QCOMPARE(bench.edit("Ticket")->text(), QStringLiteral("CRM-1"));
    bench.key(Qt::Key_Tab);
    QCOMPARE(bench.numberTyped(), other);
    QCOMPARE(bench.edit("Ticket")->text(), QStringLiteral("CRM-2"));
}

// A button of a case never reaches another one's customer.
void CaseStripTest::smsGoesToTheCaseOnTheTable()
{
    TwoOnThePage bench;
    bench.key(Qt::Key_Tab);
    const QString previous = bench.desk.current()->caseId();
    bench.press("Use SMS instead");
    QTRY_COMPARE(bench.gateway.sends(), 3);
    QCOMPARE(bench.gateway.requests().last().to.e164(), number);
    QCOMPARE(bench.journal.intents.last().previousCaseId, previous);
    QCOMPARE(bench.desk.cases().size(), 2);
    QVERIFY(bench.desk.cases().first()->running()); // the other goes on
}

void CaseStripTest::endsBesideAndIsTold()
{
    TwoOnThePage bench;
    const DeskCase *table = bench.desk.onTable();
    bench.desk.cases().first()->session().finish(Ending::Withheld);
    QCOMPARE(bench.desk.onTable(), table);
    QCOMPARE(bench.state(), QStringLiteral("Sending"));
    const auto told = [&bench] { return bench.told(QStringLiteral("+380*****0003: ")); };
    QVERIFY2(told().contains(QStringLiteral("withheld"), Qt::CaseInsensitive), qPrintable(told()));
    QVERIFY(bench.tab(QStringLiteral("0003"))->accessibleName().endsWith(QStringLiteral(", new")));
    bench.answer(1, QStringLiteral("***456780"));
    QVERIFY(!told().isEmpty()); // until it is looked at
    bench.key(Qt::Key_Tab);
    QCOMPARE(told(), QString());
    QVERIFY(!bench.tab(QStringLiteral("0003"))->accessibleName().contains(QStringLiteral("new")));
    // Enter, meant for another case, sends nothing to this one's customer.
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &bench.page,
                    Qt::Key_Return);
    QTest::keyClick(bench.page.focusWidget(), Qt::Key_Return);
    QCOMPARE(bench.gateway.sends(), 2);
}

void CaseStripTest::closedByItsKey()
{
    TwoOnThePage bench;
    bench.key(Qt::Key_W); // it runs
    QCOMPARE(bench.desk.cases().size(), 2);
    bench.desk.current()->finish(Ending::Stopped);
    QTRY_VERIFY(bench.desk.current()->as<Ended>());
    QVERIFY(bench.find<QPushButton>(QStringLiteral("Close case"))->isVisible());
    bench.key(Qt::Key_W);
    QCOMPARE(bench.desk.cases().size(), 1);
    QCOMPARE(bench.desk.current()->request()->to.e164(), number); // the neighbour
    QCOMPARE(bench.numberTyped(), number);
    QVERIFY(!bench.page.findChild<ui::CaseStrip *>()->isVisible()); // as before the second
}

void CaseStripTest::formBegunForANewCallIsKept()
{
    TwoOnThePage bench;
    bench.key(Qt::Key_N);
    bench.type("Customer number", QStringLiteral("+38093667"), false);
    bench.key(Qt::Key_Tab);
    QCOMPARE(bench.numberTyped(), number);
    bench.key(Qt::Key_N);
    QCOMPARE(bench.numberTyped(), QStringLiteral("+38093667"));
    bench.key(Qt::Key_N); // again: a new one
    QCOMPARE(bench.numberTyped(), QString());
}

void CaseStripTest::sameNumberIsRefused()
{
    TwoOnThePage bench;
    bench.key(Qt::Key_N);
    bench.type("Customer number", number);
    QCOMPARE(bench.gateway.sends(), 2);
    QVERIFY(!bench.desk.onTable());
    const auto words = [&bench] {
        QString all;
        for (const auto *label : bench.page.findChildren<QLabel *>()) {
            all += label->text() + u'\n';
        }
        return all;
    };
    QTRY_VERIFY(words().contains(QStringLiteral("A case of this number is running")));
}

void CaseStripTest::phoneStaysWithItsCase()
{
    TwoOnThePage bench;
    const auto rings = [&bench](const QString &from, const QString &to) {
        sandbox::HandsetEvent event;
        event.from = from;
        event.to = to;
        bench.page.showHandset(event);
    };
    const auto shown = [&bench] {
        int items = 0;
        for (const QWidget *widget : bench.page.findChildren<QWidget *>()) {
            const QLatin1String name(widget->metaObject()->className());
            items += name.endsWith(QLatin1String("HandsetItem")) && widget->isVisible() ? 1 : 0;
        }
        return items;
    };
    rings(caller, number); // for the one beside
    QTRY_COMPARE(shown(), 0);
    rings(QStringLiteral("+380123456780"), other);
    QTRY_COMPARE(shown(), 1);
    bench.key(Qt::Key_Tab);
    QTRY_COMPARE(shown(), 1);
    QTRY_VERIFY(bench.starting(QStringLiteral("Missed call")).contains(caller));
    bench.key(Qt::Key_N);
    QTRY_COMPARE(shown(), 0);
}

// Of a form that was filled in for another connection only the customer's is put back.
void CaseStripTest::otherDefaultsLeaveTheCustomer()
{
    TwoOnThePage bench;
    bench.desk.cases().first()->session().finish(Ending::NoCall);
    bench.desk.cases().last()->session().finish(Ending::Stopped);
    QTRY_VERIFY(!bench.desk.anyRuns());
    Connection changed = pageConnection();
    changed.sender = QStringLiteral("OtherApp");
    bench.desk.use(changed, Secret());
    bench.key(Qt::Key_Tab);
    QCOMPARE(bench.numberTyped(), number);
    QCOMPARE(bench.edit("Ticket")->text(), QStringLiteral("CRM-1"));
    QCOMPARE(bench.edit("Sender")->text(), QStringLiteral("OtherApp"));
}

QTEST_MAIN(CaseStripTest)
#include "casestrip.moc"
