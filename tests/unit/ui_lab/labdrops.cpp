// SPDX-License-Identifier: MIT
#include "ui/lab/labpage.h"

#include "ui/lablist/listpart.h"
#include "unit/ui_lab/listkit.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QTest>
#include <QUrl>

using namespace flashcall::ui;

namespace {

QLineEdit *field(const QWidget &page, const char *name)
{
    const auto all = page.findChildren<QLineEdit *>();
    for (QLineEdit *edit : all) {
        if (edit->accessibleName() == QLatin1String(name)) {
            return edit;
        }
    }
    return nullptr;
}

// Whether the page takes it, and then it is dropped there.
bool drop(QWidget &page, const QMimeData &data, QPoint at = {5, 5})
{
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&page, &enter);
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    event.ignore();
    QCoreApplication::sendEvent(&page, &event);
    // What is let in must be taken, and nothing else.
    return enter.isAccepted() && event.isAccepted();
}

} // namespace

// The doors of the lab: what may be dropped on it, and how its parts hand on to each other.
class TestLabDrops : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesShortText_data();
    void takesShortText();
    void takesTextIntoTheFieldBeneath();
    void takesOneCsvFile();
    void refuses_data();
    void refuses();
    void noFieldTakesDropsByItself();
    void partsAreMadeLate();
    void aRowGoesToTheSingleCheck();
    void tabsMoveByKey();
};

void TestLabDrops::takesShortText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("callerId");
    QTest::newRow("a pattern") << QStringLiteral("***456789") << QStringLiteral("***456789")
                               << QString();
    QTest::newRow("a caller ID") << QStringLiteral("+380 12 345-67-89") << QString()
                                 << QStringLiteral("+380 12 345-67-89");
    QTest::newRow("with a line end")
        << QStringLiteral("0123456789\n") << QString() << QStringLiteral("0123456789");
    QTest::newRow("64 bytes") << QString(64, u'1') << QString() << QString(64, u'1');
    QTest::newRow("asterisks among letters")
        << QStringLiteral("a*b") << QString() << QStringLiteral("a*b");
}

void TestLabDrops::takesShortText()
{
    QFETCH(const QString, text);
    LabPage page;
    page.showPart(LabPage::Maker);
    QMimeData data;
    data.setText(text);
    QVERIFY(drop(page, data));
    QTEST(field(page, "Pattern")->text(), "pattern");
    QTEST(field(page, "Caller ID")->text(), "callerId");
    QCOMPARE(page.findChild<QTabBar *>()->currentIndex(), int(LabPage::Single));
}

void TestLabDrops::takesTextIntoTheFieldBeneath()
{
    LabPage page;
    page.resize(936, 592);
    page.show();
    auto *announced = field(page, "Announced caller ID");
    QMimeData data;
    data.setText(QStringLiteral("+380123456789"));
    QVERIFY(drop(page, data, announced->mapTo(&page, announced->rect().center())));
    QCOMPARE(announced->text(), QStringLiteral("+380123456789"));
    QVERIFY(field(page, "Caller ID")->text().isEmpty());
}

void TestLabDrops::takesOneCsvFile()
{
    const ListKit kit;
    LabPage page;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(kit.write(QStringLiteral("Calls.CSV"), ListKit::rows(40)))});
    QVERIFY(drop(page, data));
    QTRY_COMPARE(page.list()->list().state(), PairList::State::Ready);
    QCOMPARE(page.list()->list().progress().rows, 40);
    QCOMPARE(page.findChild<QTabBar *>()->currentIndex(), int(LabPage::List));
}

void TestLabDrops::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("files"); // of the folder; "!": not there
    const QStringList none;
    QTest::newRow("nothing") << QString() << none;
    QTest::newRow("65 bytes") << QString(65, u'1') << none;
    QTest::newRow("64 characters of more bytes") << QString(64, QChar(0x0661)) << none;
    QTest::newRow("two lines") << QStringLiteral("1\n2") << none;
    QTest::newRow("a control character") << QStringLiteral("1\x1b[2") << none;
    QTest::newRow("two files") << QString()
                               << QStringList{QStringLiteral("a.csv"), QStringLiteral("b.csv")};
    QTest::newRow("a picture") << QString() << QStringList{QStringLiteral("a.png")};
    QTest::newRow("a file without an ending") << QString() << QStringList{QStringLiteral("a")};
    QTest::newRow("a folder") << QString() << QStringList{QStringLiteral(".")};
    QTest::newRow("a file that is not there")
        << QString() << QStringList{QStringLiteral("gone.csv!")};
    QTest::newRow("a web address")
        << QString() << QStringList{QStringLiteral("https://example.com/a.csv")};
}

void TestLabDrops::refuses()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, files);
    const ListKit kit;
    QMimeData data;
    if (!text.isEmpty()) {
        data.setText(text);
    }
    QList<QUrl> urls;
    for (const QString &name : files) {
        if (name.startsWith(QStringLiteral("https"))) {
            urls.append(QUrl(name));
        } else if (name.endsWith(u'!') || name == QStringLiteral(".")) {
            urls.append(QUrl::fromLocalFile(kit.path(name.chopped(1))));
        } else {
            urls.append(QUrl::fromLocalFile(kit.write(name, ListKit::rows(3))));
        }
    }
    if (!urls.isEmpty()) {
        data.setUrls(urls);
    }
    LabPage page;
    QVERIFY(!drop(page, data));
    QVERIFY(field(page, "Pattern")->text().isEmpty());
    QVERIFY(field(page, "Caller ID")->text().isEmpty());
    QCOMPARE(page.list()->list().state(), PairList::State::Empty);
}

void TestLabDrops::noFieldTakesDropsByItself()
{
    LabPage page;
    page.showPart(LabPage::List);
    page.showPart(LabPage::Maker);
    const auto edits = page.findChildren<QLineEdit *>();
    for (const QLineEdit *edit : edits) {
        QVERIFY2(!edit->acceptDrops(), qPrintable(edit->accessibleName()));
    }
    const auto texts = page.findChildren<QPlainTextEdit *>();
    QCOMPARE(texts.size(), 1);
    QVERIFY(!texts[0]->acceptDrops());
}

void TestLabDrops::partsAreMadeLate()
{
    LabPage page;
    QVERIFY(!page.findChild<ListPart *>());
    page.showPart(LabPage::List);
    QVERIFY(page.findChild<ListPart *>());
    QCOMPARE(page.findChild<ListPart *>(), page.list());
}

void TestLabDrops::aRowGoesToTheSingleCheck()
{
    LabPage page;
    page.showPart(LabPage::List);
    const LabInput input{QStringLiteral("***1"), QStringLiteral("21"), {}};
    Q_EMIT page.list()->checkWanted(input);
    QVERIFY(page.model().input() == input);
    QCOMPARE(page.findChild<QTabBar *>()->currentIndex(), int(LabPage::Single));
}

void TestLabDrops::tabsMoveByKey()
{
    LabPage page;
    page.show();
    auto *tabs = page.findChild<QTabBar *>();
    QTest::keyClick(tabs, Qt::Key_Right);
    QCOMPARE(tabs->currentIndex(), int(LabPage::List));
    QVERIFY(page.list()->isVisible());
    for (int i = 0; i < tabs->count(); ++i) {
        QVERIFY(tabs->tabText(i).contains(u'&')); // Alt works too
    }
}

QTEST_MAIN(TestLabDrops)
#include "labdrops.moc"
