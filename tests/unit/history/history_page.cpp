// SPDX-License-Identifier: MIT
#include "ui/history/historypage.h"

#include "historykit.h"
#include "ui/history/historydetails.h"
#include "ui/history/historyproxy.h"
#include "ui/history/historytable.h"
#include "ui/style.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace flashcall;
using namespace flashcall::test;
using namespace flashcall::ui;
using store::HistoryModel;

namespace {

template <class W>
W *named(const QWidget &page, const char *name)
{
    const QString wanted = QString::fromLatin1(name);
    const auto all = page.findChildren<W *>();
    for (W *widget : all) {
        if (widget->accessibleName() == wanted) {
            return widget;
        }
    }
    return nullptr;
}

// Everything a screen reader could come upon below `root`.
QString spoken(QAccessibleInterface *root)
{
    QString words;
    for (const auto text :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
        words += root->text(text) + u'\n';
    }
    for (int i = 0; i < root->childCount(); ++i) {
        if (QAccessibleInterface *child = root->child(i)) {
            words += spoken(child);
        }
    }
    return words;
}

QStringList labels(const QWidget &page)
{
    QStringList words;
    const auto all = page.findChildren<QLabel *>();
    for (const QLabel *label : all) {
        if (label->isVisible()) {
            words << label->text();
        }
    }
    return words;
}

bool says(const QWidget &page, const QString &part)
{
    return labels(page).join(u'\n').contains(part);
}

} // namespace

class TestHistoryPage : public QObject
{
    Q_OBJECT

private:
    HistoryTable *show(HistoryPage &page)
    {
        page.resize(936, 560); // what a window of 1024 x 640 leaves
        page.show();
        return page.findChild<HistoryTable *>();
    }

private Q_SLOTS:
    void initTestCase() { liveInKyiv(); }
    void withoutAJournalItSaysSo();
    void emptyHistoryIsInWords();
    void proxyIsSound();
    void newestIsChosenAndTold();
    void searchNarrows();
    void nothingFitsIsInWords();
    void outcomeNarrows();
    void periodNarrows();
    void choiceIsKept();
    void newSendsAppearByThemselves();
    void hiddenPageLooksAtNothing();
    void receiptIsCopied_data();
    void receiptIsCopied();
    void keysReachEverything();
    void everyControlHasAName();
    void openCaseHidesInTheWholeTree();
    void textIsNeverMarkup();
    void narrowWindowNeedsNoSideways();
    void exportWritesAndSays();
    void exportAsksWithoutABox();
    void longWordsDoNotWiden();
    void theRecordIsVerified_data();
    void theRecordIsVerified();
};

void TestHistoryPage::withoutAJournalItSaysSo()
{
    HistoryPage page(nullptr);
    page.show();
    QVERIFY(says(page, QStringLiteral("journal cannot be opened")));
    page.refresh(); // and nothing happens
    page.exportTo(QStringLiteral("/nowhere.csv"));
    QVERIFY(!page.findChild<HistoryTable *>());
}

void TestHistoryPage::theRecordIsVerified_data()
{
    QTest::addColumn<QString>("tampering");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("line");
    QTest::newRow("no chain") << QString() << QStringLiteral("Record: Not covered")
                              << QStringLiteral("no audit chain");
    QTest::newRow("edited") << QStringLiteral("UPDATE cases SET ending = 'NoCall'")
                            << QStringLiteral("Record: Edited")
                            << QStringLiteral("say something else than their events");
}

void TestHistoryPage::theRecordIsVerified()
{
    QFETCH(QString, tampering);
    QFETCH(QString, heading);
    QFETCH(QString, line);
    HistoryBench bench;
    bench.send({.typed = {fitting}});
    bench.send({.typed = {fitting}});
    if (!tampering.isEmpty()) {
        QVERIFY(sqlRows(bench.journal->file(), tampering).isEmpty());
    }
    HistoryPage page(bench.journal.get());
    show(page);
    auto *button = named<QPushButton>(page, "Verify record");
    button->click();
    QVERIFY(!button->isEnabled()); // one at a time
    QTRY_VERIFY(button->isEnabled());
    QVERIFY(says(page, heading));
    QTRY_VERIFY(says(page, line));
    QVERIFY(says(page, QStringLiteral("evidence, not prevention")));
    page.verifyRecord(); // what was said before gives way
    QTRY_VERIFY(button->isEnabled());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(labels(page).join(u'\n').count(QStringLiteral("evidence, not prevention")), 1);
}

void TestHistoryPage::emptyHistoryIsInWords()
{
    HistoryBench bench;
    HistoryPage page(bench.journal.get());
    HistoryTable *table = show(page);
    QVERIFY(says(page, QStringLiteral("Nothing was sent yet.")));
    QVERIFY(says(page, QStringLiteral("0 send")));
    QVERIFY(!table->isVisible());
    QVERIFY(!named<QPushButton>(page, "Export as CSV")->isEnabled());
    QVERIFY(!named<QPushButton>(page, "Copy receipt of the chosen send")->isEnabled());
}

void TestHistoryPage::proxyIsSound()
{
    HistoryBench bench;
    bench.addMany(300);
    HistoryModel model(bench.journal->history());
    HistoryProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester tester(&proxy,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    bench.send({});
    model.refresh();
    proxy.fetchMore({});
    QCOMPARE(proxy.rowCount(), 301);
    QCOMPARE(proxy.index(0, HistoryModel::Outcome).data().toString(), QStringLiteral("Running"));
    QCOMPARE(proxy.index(1, HistoryModel::Outcome).data().toString(), QStringLiteral("Verified"));
    QCOMPARE(proxy.index(1, HistoryModel::Outcome).data(HistoryProxy::IconRole).toString(),
             QStringLiteral("good"));
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        QVERIFY(!proxy.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        // A tooltip would guess markup.
        QVERIFY(!proxy.index(1, column).data(Qt::ToolTipRole).isValid());
    }
    QCOMPARE(proxy.index(1, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("2023-01-01 19:00, +380936670300, Verified"));
}

void TestHistoryPage::newestIsChosenAndTold()
{
    HistoryBench bench;
    bench.send({customer, QStringLiteral("CRM-1"), Answer(Unexpected{refusedReply()}), {}, {}});
    bench.send({customer, QStringLiteral("CRM-2"), Answer(acceptedReply()), {other, fitting}, {}});
    HistoryPage page(bench.journal.get());
    HistoryTable *table = show(page);
    QCOMPARE(table->chosen(), 0);
    const QStringList told{QStringLiteral("Verified"),
                           QStringLiteral("CRM-2"),
                           customer,
                           QStringLiteral("***456789"),
                           QStringLiteral("Sandbox"),
                           other + QStringLiteral(": Not verified"),
                           QStringLiteral("olena"),
                           fitting + QStringLiteral(": Verified")};
    for (const QString &words : told) {
        QVERIFY2(says(page, words), qPrintable(words));
    }
    QVERIFY(says(page, QStringLiteral("2 send")));
    table->choose(1);
    QVERIFY(says(page, QStringLiteral("did not accept the key")));
    QVERIFY(!says(page, QStringLiteral("***456789")));
    QVERIFY(says(page, QStringLiteral("No attempts")));
    QVERIFY(page.findChild<HistoryDetails *>()->receipt().contains(QStringLiteral("CRM-1")));
}

void TestHistoryPage::searchNarrows()
{
    HistoryBench bench;
    bench.addMany(3000);
    HistoryPage page(bench.journal.get());
    HistoryTable *table = show(page);
    QCOMPARE(table->model()->rowCount(), HistoryModel::pageSize);
    QVERIFY(says(page, QStringLiteral("more appear as you scroll")));
    auto *search = named<QLineEdit>(page, "Search sends");
    QVERIFY(search);
    QTest::keyClicks(search, QStringLiteral("093 667 2999"));
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->chosen(), 0);
    QVERIFY(says(page, QStringLiteral("BULK-2999")));
    search->clear();
    QCOMPARE(table->model()->rowCount(), HistoryModel::pageSize);
    table->scrollToBottom(); // and the next page comes
    QTRY_VERIFY(table->model()->rowCount() > HistoryModel::pageSize);
}

void TestHistoryPage::nothingFitsIsInWords()
{
    HistoryBench bench;
    bench.send({});
    HistoryPage page(bench.journal.get());
    HistoryTable *table = show(page);
    auto *search = named<QLineEdit>(page, "Search sends");
    search->setText(QStringLiteral("nobody"));
    named<QComboBox>(page, "Outcome")->setCurrentIndex(3);
    QVERIFY(says(page, QStringLiteral("No send fits")));
    QVERIFY(!table->isVisible());
    QVERIFY(page.findChild<HistoryDetails *>()->receipt().isEmpty());
    const auto buttons = page.findChildren<QPushButton *>();
    const auto clear = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *b) {
        return b->text().contains(QStringLiteral("Clear search"));
    });
    QVERIFY(clear != buttons.end() && (*clear)->isVisible());
    (*clear)->click();
    QVERIFY(table->isVisible());
    QVERIFY(search->text().isEmpty());
    QCOMPARE(table->model()->rowCount(), 1);
}

void TestHistoryPage::outcomeNarrows()
{
    HistoryBench bench;
    bench.send({customer, QStringLiteral("a"), Answer(acceptedReply()), {fitting}, {}});
    bench.send({customer, QStringLiteral("b"), Answer(acceptedReply()), {}, Ending::NoCall});
    bench.send({customer, QStringLiteral("c"), Answer(acceptedReply()), {}, {}});
    HistoryPage page(bench.journal.get());
    HistoryTable *table = show(page);
    auto *outcome = named<QComboBox>(page, "Outcome");
    const auto ticketOf = [&](const QString &choice) {
        outcome->setCurrentText(choice);
        const QAbstractItemModel *model = table->model();
        return model->rowCount() == 1 ? model->index(0, HistoryModel::Ticket).data().toString()
                                      : QString::number(model->rowCount());
    };
    QCOMPARE(ticketOf(QStringLiteral("Verified")), QStringLiteral("a"));
    QCOMPARE(ticketOf(QStringLiteral("No call")), QStringLiteral("b"));
    QCOMPARE(ticketOf(QStringLiteral("Running")), QStringLiteral("c"));
    QCOMPARE(ticketOf(QStringLiteral("Late")), QStringLiteral("0"));
    QCOMPARE(ticketOf(QStringLiteral("Any outcome")), QStringLiteral("3"));
}

void TestHistoryPage::periodNarrows()
{
    HistoryBench bench;
    for (const int ago : {40, 29, 6, 1, 0}) {
        bench.clock.setWall(
            QDateTime(QDate(2024, 3, 20).addDays(-ago), QTime(12, 0), QTimeZone::utc()));
        bench.send({});
    }
    HistoryPage page(bench.journal.get());
    HistoryTable *table = show(page);
    auto *period = named<QComboBox>(page, "Period");
    const auto rows = [&](const QString &choice) {
        period->setCurrentText(choice);
        return table->model()->rowCount();
    };
    QCOMPARE(rows(QStringLiteral("Today")), 1);
    QCOMPARE(rows(QStringLiteral("Yesterday")), 1);
    QCOMPARE(rows(QStringLiteral("Last 7 days")), 3);
    QCOMPARE(rows(QStringLiteral("Last 30 days")), 4);
    QCOMPARE(rows(QStringLiteral("Any time")), 5);
    period->setCurrentText(QStringLiteral("Today"));
    bench.clock.advance(std::chrono::hours(24)); // the day goes by with the page open
    page.refresh();
    QCOMPARE(table->model()->rowCount(), 0);
}

void TestHistoryPage::choiceIsKept()
{
    HistoryBench bench;
    bench.send({customer, QStringLiteral("old"), Answer(acceptedReply()), {fitting}, {}});
    bench.send({customer, QStringLiteral("newer"), Answer(acceptedReply()), {fitting}, {}});
    HistoryPage page(bench.journal.get());
    HistoryTable *table = show(page);
    table->choose(1);
    bench.send({});
    page.refresh();
    QCOMPARE(table->chosen(), 2); // the list moved under it
    QVERIFY(page.findChild<HistoryDetails *>()->receipt().contains(QStringLiteral("old")));
    auto *outcome = named<QComboBox>(page, "Outcome");
    outcome->setCurrentText(QStringLiteral("Verified"));
    QCOMPARE(table->chosen(), 1);
    QVERIFY(page.findChild<HistoryDetails *>()->receipt().contains(QStringLiteral("old")));
}

void TestHistoryPage::newSendsAppearByThemselves()
{
    HistoryBench bench;
    HistoryPage page(bench.journal.get());
    HistoryTable *table = show(page);
    QCOMPARE(table->model()->rowCount(), 0);
    Session &session = bench.send({});
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(says(page, QStringLiteral("Running")));
    session.finish(Ending::NoCall);
    QTRY_VERIFY(says(page, QStringLiteral("No call"))); // in the details, too
}

void TestHistoryPage::hiddenPageLooksAtNothing()
{
    HistoryBench bench;
    HistoryPage page(bench.journal.get());
    HistoryTable *table = show(page);
    page.hide();
    const auto timers = page.findChildren<QTimer *>();
    for (const QTimer *timer : timers) {
        QVERIFY(!timer->isActive());
    }
    bench.send({});
    QCOMPARE(table->model()->rowCount(), 0);
    page.show();
    QCOMPARE(table->model()->rowCount(), 1);
}

void TestHistoryPage::receiptIsCopied_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("button") << false;
    QTest::newRow("Ctrl+C in the list") << true;
}

void TestHistoryPage::receiptIsCopied()
{
    QFETCH(bool, byKey);
    HistoryBench bench;
    bench.send({customer, QStringLiteral("CRM-7"), Answer(acceptedReply()), {fitting}, {}});
    HistoryPage page(bench.journal.get());
    HistoryTable *table = show(page);
    QSignalSpy copied(&page, &HistoryPage::copied);
    QGuiApplication::clipboard()->clear();
    if (byKey) {
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    } else {
        named<QPushButton>(page, "Copy receipt of the chosen send")->click();
    }
    QCOMPARE(copied.size(), 1);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(QStringLiteral("Result: Verified\n")));
    QVERIFY(text.contains(QStringLiteral("Ticket: CRM-7")));
    QVERIFY(says(page, QStringLiteral("Receipt copied")));
}

void TestHistoryPage::keysReachEverything()
{
    HistoryBench bench;
    bench.addMany(5);
    HistoryPage page(bench.journal.get());
    HistoryTable *table = show(page);
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *search = named<QLineEdit>(page, "Search sends");
    search->setFocus();
    QStringList order;
    for (int i = 0; i < 12; ++i) {
        order << QApplication::focusWidget()->accessibleName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order.join(u'|'),
             QStringLiteral("Search sends|Outcome|Period|Refresh|Verify record|Export as CSV|"
                            "Sends|Details of the chosen send|Copy receipt of the chosen send|"
                            "Exchange of the chosen send|"
                            "Compare the timeline of the chosen send|"
                            "Save the chosen send as a script"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_End);
    QCOMPARE(table->chosen(), 4);
    QTest::keyClick(table, Qt::Key_Up);
    QCOMPARE(table->chosen(), 3);
    QTest::keyClick(table, Qt::Key_Home);
    QCOMPARE(table->chosen(), 0);
    QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), search);
    bench.send({});
    QTest::keyClick(search, Qt::Key_F5);
    QCOMPARE(table->model()->rowCount(), 6);
}

void TestHistoryPage::everyControlHasAName()
{
    HistoryBench bench;
    bench.send({});
    HistoryPage page(bench.journal.get());
    show(page);
    int controls = 0;
    const auto all = page.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible()) {
            continue;
        }
        const QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(access && !access->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
        ++controls;
    }
    QCOMPARE(controls, 12);
    QSet<QChar> mnemonics; // each leads to one place
    const auto buttons = page.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        const qsizetype at = button->text().indexOf(u'&');
        QVERIFY(at >= 0);
        const QChar key = button->text()[at + 1].toLower();
        QVERIFY2(!mnemonics.contains(key), qPrintable(button->text()));
        mnemonics << key;
    }
}

void TestHistoryPage::openCaseHidesInTheWholeTree()
{
    HistoryBench bench;
    Session &session = bench.send({customer,
                                   QStringLiteral("CRM-1"),
                                   Answer(acceptedReply()),
                                   {QStringLiteral("0671112233")},
                                   {}});
    HistoryPage page(bench.journal.get());
    show(page);
    QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&page);
    QVERIFY(root);
    const QString before = spoken(root);
    QVERIFY(before.contains(QStringLiteral("Pattern: hidden")));
    QVERIFY(before.contains(QStringLiteral("0671112233")));
    QVERIFY2(!before.contains(QStringLiteral("456789")), qPrintable(before));
    named<QPushButton>(page, "Copy receipt of the chosen send")->click();
    QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("456789")));
    session.finish(Ending::Stopped);
    bench.settle();
    page.refresh();
    QVERIFY(spoken(root).contains(QStringLiteral("Pattern: ***456789")));
}

void TestHistoryPage::textIsNeverMarkup()
{
    const QString markup = QStringLiteral("<table><img src=\"file:/x\">t</table>");
    HistoryBench bench;
    bench.send({customer, markup, Answer(Unexpected{refusedReply()}), {}, {}});
    HistoryPage page(bench.journal.get());
    HistoryTable *table = show(page);
    QCOMPARE(table->model()->index(0, HistoryModel::Ticket).data().toString(), markup);
    QVERIFY(labels(page).join(QString()).remove(u'\n').contains(markup));
    QVERIFY(says(page, QStringLiteral("bad <b>key</b>")));
    const auto all = page.findChildren<QLabel *>();
    for (const QLabel *label : all) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(label->toolTip().isEmpty());
    }
}

void TestHistoryPage::narrowWindowNeedsNoSideways()
{
    HistoryBench bench;
    bench.addMany(50);
    HistoryPage page(bench.journal.get());
    HistoryTable *table = show(page);
    QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
    QTRY_VERIFY(table->columnWidth(HistoryModel::Reason) >= 100);
    QVERIFY(!table->isColumnHidden(HistoryModel::Outcome));
    page.resize(1500, 800);
    QTRY_VERIFY(!table->isColumnHidden(HistoryModel::ConnectionName));
    QVERIFY(!table->isColumnHidden(HistoryModel::Attempts));
    QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
}

void TestHistoryPage::exportWritesAndSays()
{
    HistoryBench bench;
    bench.addMany(1200);
    HistoryPage page(bench.journal.get());
    show(page);
    auto *button = named<QPushButton>(page, "Export as CSV");
    const QString file = bench.root.filePath(QStringLiteral("out.csv"));
    page.exportTo(file);
    QVERIFY(button->text().contains(QStringLiteral("Stop")));
    button->click();
    QVERIFY(says(page, QStringLiteral("no file was written")));
    QVERIFY(!QFile::exists(file));
    page.exportTo(file);
    QTRY_VERIFY(says(page, QStringLiteral("written to out.csv")));
    QVERIFY(says(page, QStringLiteral("1200 row")) || says(page, QStringLiteral("1,200 row")));
    QVERIFY(QFile::exists(file));
    page.exportTo(bench.root.filePath(QStringLiteral("no/such.csv")));
    QTRY_VERIFY(says(page, QStringLiteral("could not be written")));
    QVERIFY(button->text().contains(QStringLiteral("Export")));
}

void TestHistoryPage::exportAsksWithoutABox()
{
    HistoryBench bench;
    bench.addMany(3);
    HistoryPage page(bench.journal.get());
    show(page);
    named<QPushButton>(page, "Export as CSV")->click(); // comes back at once
    auto *dialog = page.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    const QString file = bench.root.filePath(QStringLiteral("asked.csv"));
    Q_EMIT dialog->fileSelected(file);
    dialog->close();
    QTRY_VERIFY(QFile::exists(file));
}

void TestHistoryPage::longWordsDoNotWiden()
{
    HistoryBench bench;
    Accepted accepted = acceptedReply();
    accepted.messageId = QString(400, u'W');
    bench.send({customer, QString(200, u'W'), Answer(accepted), {fitting}, {}});
    HistoryPage page(bench.journal.get());
    show(page);
    const auto *scroll = named<QScrollArea>(page, "Details of the chosen send");
    QVERIFY(scroll);
    QVERIFY(scroll->isVisible());
    QTRY_VERIFY(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
}

int main(int argc, char **argv)
{
    QApplication::setStyle(new ConsoleStyle(ConsoleStyle::Appearance::Light));
    QApplication app(argc, argv);
    TestHistoryPage test;
    return QTest::qExec(&test, argc, argv);
}
#include "history_page.moc"
