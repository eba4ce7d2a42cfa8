// SPDX-License-Identifier: MIT
#include "ui/presentation.h"

#include "presentbench.h"
#include "ui/exchange/exchangedialog.h"
#include "ui/helpdialogs.h"
#include "ui/history/historypage.h"
#include "ui/verify/casetools.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QTableView>

using namespace flashcall;
using namespace flashcall::test;

namespace {

QByteArray read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString masked()
{
    return QStringLiteral("+380*****0004");
}

QString chipWords()
{
    return QStringLiteral("Presentation: numbers masked");
}

} // namespace

// Before an audience a customer's number is nowhere to be read, and is sent all the same.
class PresentationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void walkFindsWhatIsThere();
    void nowhereThroughACase();
    void nowhereWithTwoCases();
    void sendsWhatWasTyped();
    void hintTellsTheMaskedNumber();
    void failureThatQuotesTheNumber();
    void exchange();
    void exchangeOfHistory();
    void sendAgain();
    void cascadePreview();
    void comparison();
    void searchIsDots_data();
    void searchIsDots();
    void receiptsStayWhole();
    void exportsStayWhole();
    void reports();
    void numbersOfTheServiceStay();
    void codeBesideTheNumber();
    void pageMadeWhileOn();
    void windowSaysSo();
    void menuHasIt();
    void keysNameIt();
    void notUnderADialog();
    void neverAtTheStart();
};

void PresentationTest::initTestCase()
{
    QApplication::setStyle(new ui::ConsoleStyle);
}

void PresentationTest::init()
{
    QGuiApplication::clipboard()->clear();
}

// Else an empty result would prove nothing.
void PresentationTest::walkFindsWhatIsThere()
{
    PresentBench bench;
    bench.makePages();
    bench.send();
    bench.answer();
    bench.readHistory();
    const QString found = PresentBench::leaks();
    for (const char *where :
         {"QLineEdit.text", "QLineEdit.displayText", "PlainLabel.text", "QTableView item",
          "HistoryTable item", "HandsetItem", "accessible text", "accessibleDescription"}) {
        QVERIFY2(found.contains(QLatin1String(where)), where);
    }
}

void PresentationTest::nowhereThroughACase()
{
    PresentBench bench;
    bench.makePages();
    bench.toggle();
    QVERIFY(bench.on());
    bench.edit("Customer number")->setText(customer);
    QCOMPARE(PresentBench::leaks(), QString()); // typed
    bench.edit("Customer number")->setText(QStringLiteral("093 667-00-04"));
    QCOMPARE(PresentBench::leaks(), QString());
    bench.edit("Customer number")->setText(QStringLiteral("+380 93 667 00 04 5 6 7 8 9"));
    QCOMPARE(PresentBench::leaks(), QString()); // and wrong
    bench.send();
    bench.readHistory();
    QCOMPARE(PresentBench::leaks(), QString()); // sending
    bench.answer();
    bench.readHistory();
    QCOMPARE(PresentBench::leaks(), QString()); // waiting, the phone has rung
    bench.type("Observed caller ID", QStringLiteral("+380501112233"));
    QTRY_VERIFY(bench.desk.current()->judged() && bench.desk.current()->canObserve());
    bench.readHistory();
    QCOMPARE(PresentBench::leaks(), QString()); // a failed attempt
    bench.type("Observed caller ID", caller);
    QTRY_VERIFY(bench.desk.current()->as<Ended>());
    QCOMPARE(bench.desk.current()->as<Ended>()->ending, Ending::Verified);
    bench.readHistory();
    QCOMPARE(PresentBench::leaks(), QString()); // verified

    bench.toggle();
    for (const char *where : {"QLineEdit.displayText", "PlainLabel.text", "HistoryTable item",
                              "QTableView item", "HandsetItem", "accessible"}) {
        QVERIFY2(PresentBench::leaks().contains(QLatin1String(where)), where);
    }
    bench.toggle();
    bench.readHistory();
    QCOMPARE(PresentBench::leaks(), QString()); // and away again
}

void PresentationTest::nowhereWithTwoCases()
{
    PresentBench bench;
    bench.makePages();
    bench.toggle();
    bench.send();
    bench.answer();
    QTest::keyClick(&bench.window, Qt::Key_N, Qt::ControlModifier);
    bench.send(QStringLiteral("+380936670005"));
    bench.answer();
    bench.readHistory();
    QCOMPARE(PresentBench::leaks(), QString());
    BlindWalk other(QStringLiteral("6670005"));
    other.skipDots();
    QCOMPARE(other.everything(), QStringList());
    QVERIFY(bench.find("Open cases"));
}

void PresentationTest::sendsWhatWasTyped()
{
    PresentBench bench;
    bench.edit("Customer number")->setText(QStringLiteral("093 667"));
    bench.toggle();
    QCOMPARE(bench.edit("Customer number")->text(), QStringLiteral("093 667"));
    QVERIFY(!bench.edit("Customer number")->displayText().contains(u'6'));
    QTest::keyClicks(bench.edit("Customer number"), QStringLiteral(" 00 04"));
    QCOMPARE(bench.edit("Customer number")->text(), QStringLiteral("093 667 00 04"));
    bench.toggle();
    QCOMPARE(bench.edit("Customer number")->displayText(), QStringLiteral("093 667 00 04"));
    bench.toggle();
    QTest::keyClick(bench.edit("Customer number"), Qt::Key_Return);
    QTRY_COMPARE(bench.gateway.sends(), 1);
    QCOMPARE(bench.gateway.requests().last().to.e164(), customer);
}

void PresentationTest::hintTellsTheMaskedNumber()
{
    PresentBench bench;
    bench.edit("Customer number")->setText(customer);
    const auto hint = [&bench] { return bench.edit("Customer number")->accessibleDescription(); };
    QVERIFY2(hint().contains(customer), qPrintable(hint()));
    bench.toggle();
    QVERIFY2(hint().contains(masked()), qPrintable(hint()));
    bench.toggle();
    QVERIFY2(hint().contains(customer), qPrintable(hint()));
}

// What the service says about it in its own words.
void PresentationTest::failureThatQuotesTheNumber()
{
    PresentBench bench;
    bench.makePages();
    bench.toggle();
    bench.send();
    Failure failure{replies::FailureClass::Refused, replies::Reason::HttpStatus, 400};
    failure.message = QStringLiteral("No route to 380936670004");
    bench.gateway.lastSend()->finish(Unexpected{failure});
    QTRY_VERIFY(bench.desk.current()->as<Ended>());
    bench.readHistory();
    QCOMPARE(PresentBench::leaks(), QString());
    QVERIFY(BlindWalk(QStringLiteral("3800004"))
                .everything()
                .join(u'\n')
                .contains(QStringLiteral("No route to 380*****0004")));
    bench.toggle();
    QVERIFY(PresentBench::leaks().contains(QStringLiteral("No route to 380936670004")));
}

void PresentationTest::exchange()
{
    PresentBench bench;
    bench.makePages();
    bench.toggle();
    bench.send();
    bench.answer();
    bench.press("Exchange");
    auto *dialog = bench.window.findChild<ui::ExchangeDialog *>();
    QVERIFY(dialog);
    const QPlainTextEdit *reply = dialog->findChildren<QPlainTextEdit *>().last();
    QTRY_VERIFY(reply->toPlainText().contains(QStringLiteral("HTTP 200")));
    QVERIFY2(reply->toPlainText().contains(QStringLiteral("X-To: ") + masked()),
             qPrintable(reply->toPlainText()));
    QCOMPARE(PresentBench::leaks(), QString());
    bench.find<QAbstractButton>("Copy as JSON")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(masked()));
    QCOMPARE(PresentBench::leaks(), QString());
    // Sent so, it would be refused.
    QVERIFY(!bench.find<QAbstractButton>("Copy as cURL")->isEnabled());
    QVERIFY(!bench.find<QAbstractButton>("Copy as HTTPie")->isEnabled());
    auto *formatted = dialog->findChild<QAbstractButton *>();
    for (auto *button : dialog->findChildren<QAbstractButton *>()) {
        formatted = button->text() == QStringLiteral("&Formatted") ? button : formatted;
    }
    formatted->click(); // raw
    QCOMPARE(PresentBench::leaks(), QString());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!bench.window.findChild<ui::ExchangeDialog *>());
    bench.activate();
    bench.toggle();
    QVERIFY(!bench.on());
    bench.press("Exchange");
    QVERIFY(PresentBench::leaks().contains(QStringLiteral("QPlainTextEdit")));
    QVERIFY(bench.find<QAbstractButton>("Copy as cURL")->isEnabled());
}

// Made again from the record, where this run has not seen it.
void PresentationTest::exchangeOfHistory()
{
    PresentBench bench;
    bench.makePages();
    bench.toggle();
    bench.send();
    bench.answer();
    bench.window.showPage(ui::MainWindow::History);
    bench.press("Exchange of the chosen send");
    auto *dialog = bench.window.findChild<ui::ExchangeDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->findChildren<QPlainTextEdit *>().first()->toPlainText().contains(u'{'));
    QCOMPARE(PresentBench::leaks(), QString());
}

void PresentationTest::sendAgain()
{
    PresentBench bench;
    bench.send();
    bench.gateway.lastSend()->finish(
        Unexpected{Failure{replies::FailureClass::Unknown, replies::Reason::ConnectionLost}});
    QTRY_VERIFY(bench.desk.current()->as<Ended>());
    bench.press("New call");
    bench.clock.advance(15min);
    bench.toggle();
    bench.type("Customer number", customer);
    auto *dialog = bench.window.findChild<QDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->accessibleDescription().contains(masked()));
    QCOMPARE(PresentBench::leaks(), QString());
    bench.find<QAbstractButton>("Send all the same")->click();
    QTRY_COMPARE(bench.gateway.sends(), 2);
    QCOMPARE(bench.gateway.requests().last().to.e164(), customer);
}

void PresentationTest::cascadePreview()
{
    PresentBench bench;
    bench.edit("Customer number")->setText(customer);
    bench.toggle();
    bench.find<QAbstractButton>("Edit cascade")->click();
    auto *dialog = bench.window.findChild<QDialog *>();
    QVERIFY(dialog);
    const auto *preview = bench.find<QPlainTextEdit>("Request as JSON");
    QVERIFY(preview->toPlainText().contains(masked()));
    QVERIFY(preview->toPlainText().contains(caller)); // the service's own
    const auto actions = dialog->actions();
    for (QAction *action : actions) {
        if (action->text() == QStringLiteral("Copy the request as it is sent")) {
            action->trigger();
        }
    }
    QVERIFY(QGuiApplication::clipboard()->text().contains(masked()));
    QCOMPARE(PresentBench::leaks(), QString());
}

void PresentationTest::comparison()
{
    PresentBench bench;
    bench.makePages();
    bench.toggle();
    for (int i = 0; i < 2; ++i) {
        bench.send();
        bench.answer();
        bench.press("Stop watching");
        bench.press("New call");
        bench.clock.advance(15min);
    }
    bench.window.verifyPage()->tools()->compare();
    QVERIFY(bench.find("Left run"));
    QCOMPARE(PresentBench::leaks(), QString());
}

void PresentationTest::searchIsDots_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("dots");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a ticket") << QStringLiteral("CRM-1042") << false;
    QTest::newRow("as many digits as a masked number shows") << QStringLiteral("0004") << false;
    QTest::newRow("more") << QStringLiteral("70004") << true;
    QTest::newRow("apart") << QStringLiteral("667 00 04") << true;
    QTest::newRow("a number") << customer << true;
}

void PresentationTest::searchIsDots()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, dots);
    PresentBench bench;
    bench.makePages();
    QLineEdit *search = bench.edit("Search sends");
    search->setText(typed);
    QCOMPARE(search->displayText(), typed);
    bench.toggle();
    QCOMPARE(search->displayText() != typed, dots);
    QCOMPARE(search->text(), typed);
    QCOMPARE(PresentBench::leaks(), QString());
    search->clear();
    search->setText(typed);
    QCOMPARE(search->displayText() != typed, dots);
    bench.toggle();
    QCOMPARE(search->displayText(), typed);
}

// For the ticket, and not on the screen.
void PresentationTest::receiptsStayWhole()
{
    PresentBench bench;
    bench.makePages();
    bench.toggle();
    bench.send();
    bench.answer();
    bench.press("Stop watching");
    bench.press("Copy receipt");
    QVERIFY(QGuiApplication::clipboard()->text().contains(customer));
    QGuiApplication::clipboard()->clear();
    bench.window.showPage(ui::MainWindow::History);
    bench.press("Copy receipt of the chosen send");
    QVERIFY(QGuiApplication::clipboard()->text().contains(customer));
    QGuiApplication::clipboard()->clear();
    QCOMPARE(PresentBench::leaks(), QString());
}

void PresentationTest::exportsStayWhole()
{
    PresentBench bench;
    bench.makePages();
    bench.toggle();
    bench.send();
    bench.answer();
    bench.readHistory();
    const QString name = bench.folder.filePath(QStringLiteral("out.csv"));
    bench.window.findChild<ui::HistoryPage *>()->exportTo(name);
    QTRY_VERIFY(read(name).contains(customer.toLatin1()));
    QCOMPARE(PresentBench::leaks(), QString());
}

void PresentationTest::reports()
{
    PresentBench bench;
    bench.send();
    bench.answer();
    bench.type("Observed caller ID", caller);
    QTRY_VERIFY(bench.desk.current()->as<Ended>());
    const QString name = bench.folder.filePath(QStringLiteral("report.html"));
    ui::CaseTools *tools = bench.window.verifyPage()->tools();
    const QString caseId = bench.desk.current()->caseId();
    tools->saveReport(name, caseId);
    QVERIFY(BlindWalk::digitsOf(QString::fromUtf8(read(name))).contains(customerEnd));
    bench.toggle();
    tools->saveReport(name, caseId);
    const QStringList lines = QString::fromUtf8(read(name)).split(u'\n');
    for (const QString &line : lines) {
        QVERIFY2(!BlindWalk::digitsOf(line).contains(customerEnd), qPrintable(line.left(600)));
    }
    QVERIFY(read(name).contains(masked().toLatin1()));
    QVERIFY(read(name).contains(QByteArray("X-To: " + masked().toLatin1()))); // the exchange, too
    bench.toggle();
    tools->saveReport(name, caseId);
    QVERIFY(read(name).contains(customer.toLatin1()));
}

// The demonstration is about them.
void PresentationTest::numbersOfTheServiceStay()
{
    PresentBench bench;
    bench.makePages();
    bench.toggle();
    bench.send();
    bench.answer();
    QVERIFY(bench.find("Expected pattern: ***456789"));
    QVERIFY(bench.find("Missed call from +380123456789"));
    QVERIFY(bench.find<QComboBox>("Caller ID")->currentText().startsWith(QStringLiteral("+380")));
    bench.edit("Observed caller ID")->setText(caller);
    QCOMPARE(bench.edit("Observed caller ID")->displayText(), caller);
}

// What is left of the number is not taken for the code that stands beside it.
void PresentationTest::codeBesideTheNumber()
{
    PresentBench bench;
    bench.toggle();
    bench.send();
    bench.answer();
    QPushButton *message = nullptr;
    for (auto *button : bench.window.verifyPage()->findChildren<QPushButton *>()) {
        message =
            button->accessibleName().startsWith(QStringLiteral("SMS from")) ? button : message;
    }
    QVERIFY(message);
    QVERIFY2(message->accessibleName().contains(masked()), qPrintable(message->accessibleName()));
    QTest::mouseClick(message, Qt::LeftButton);
    QCOMPARE(bench.edit("Observed caller ID")->text(), QStringLiteral("4321"));
}

void PresentationTest::pageMadeWhileOn()
{
    PresentBench bench;
    bench.send();
    bench.answer();
    bench.toggle();
    bench.makePages();
    bench.readHistory();
    QTRY_COMPARE(PresentBench::leaks(), QString()); // what a page begins with is gone at once
    bench.toggle();
    QVERIFY(PresentBench::leaks().contains(QStringLiteral("HistoryTable item")));
    QVERIFY(PresentBench::leaks().contains(QStringLiteral("QTableView item")));
}

void PresentationTest::windowSaysSo()
{
    PresentBench bench;
    const auto label = [&bench] {
        for (auto *one : bench.window.findChildren<QLabel *>()) {
            if (one->text() == chipWords()) {
                return one;
            }
        }
        return static_cast<QLabel *>(nullptr);
    };
    QVERIFY(!label()); // nothing is made for it before
    bench.toggle();
    QVERIFY(label() && label()->isVisible());
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(label());
    QCOMPARE(spoken->text(QAccessible::Name), chipWords());
    QVERIFY(label()->width() >= label()->sizeHint().width());
    bench.toggle();
    QVERIFY(!label()->isVisible());
}

void PresentationTest::menuHasIt()
{
    PresentBench bench;
    const auto choose = [&bench] {
        bench.find<QAbstractButton>("Menu")->click();
        QAction *found = nullptr;
        for (QAction *action : bench.window.findChild<QMenu *>()->actions()) {
            found = action->text() == QStringLiteral("&Presentation") ? action : found;
        }
        const bool checked = found->isChecked();
        found->trigger();
        bench.window.findChild<QMenu *>()->close();
        [&] { QTRY_VERIFY(!bench.window.findChild<QMenu *>()); }();
        return checked;
    };
    QVERIFY(!choose());
    QVERIFY(bench.on());
    QVERIFY(choose());
    QVERIFY(!bench.on());
}

void PresentationTest::keysNameIt()
{
    const ui::KeysDialog dialog;
    QStringList words;
    for (const auto *label : dialog.findChildren<QLabel *>()) {
        words << label->text();
    }
    QVERIFY(words.contains(QStringLiteral("F11")));
    QVERIFY(words.contains(QStringLiteral("Presentation: larger type, numbers masked")));
}

void PresentationTest::notUnderADialog()
{
    PresentBench bench;
    bench.press("Edit cascade");
    auto *dialog = bench.window.findChild<QDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    bench.toggle();
    bench.window.togglePresentation();
    QVERIFY(!bench.on());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!bench.window.findChild<QDialog *>());
    bench.activate();
    bench.toggle();
    QVERIFY(bench.on());
}

void PresentationTest::neverAtTheStart()
{
    const QFont before = QApplication::font();
    {
        PresentBench bench;
        bench.toggle();
        QVERIFY(bench.on());
        QVERIFY(QApplication::font() != before);
    } // closed as it was
    QCOMPARE(QApplication::font(), before);
    const PresentBench next;
    QVERIFY(!next.on());
    QCOMPARE(QApplication::font(), before);
}

QTEST_MAIN(PresentationTest)
#include "presentation.moc"
