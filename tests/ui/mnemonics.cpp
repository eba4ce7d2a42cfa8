// SPDX-License-Identifier: MIT
#include "pagebench.h"

#include <QLabel>
#include <QTranslator>

using namespace flashcall;
using namespace flashcall::test;

// The underlined letters: each does one thing, or Alt would only walk between them.
class MnemonicsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ui::ConsoleStyle); }
    void unique_data();
    void unique();
};

namespace {

// By the object and not by the name, which is in another language here.
struct RequestKeys
{
    explicit RequestKeys(Bench &on)
        : bench(on)
    {}
    void send() const
    {
        bench.page.fillNumber(number);
        QTest::keyClick(bench.page.focusWidget(), Qt::Key_Return);
        [this] { QTRY_COMPARE(bench.gateway.sends(), 1); }();
        bench.gateway.lastSend()->markSent();
        bench.gateway.lastSend()->finish(acceptedReply());
        [this] { QTRY_VERIFY(bench.desk.current()->as<Waiting>()); }();
    }
    Bench &bench;
};

// What Alt and a letter would reach now, by letter.
QMap<QString, QStringList> letters(const QWidget &page)
{
    QMap<QString, QStringList> found;
    const auto add = [&found](const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty()) {
            found[key.toString()] << text;
        }
    };
    for (const auto *button : page.findChildren<QAbstractButton *>()) {
        if (button->isVisible()) {
            add(button->text());
        }
    }
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() != nullptr) {
            add(label->text());
        }
    }
    return found;
}

} // namespace

void MnemonicsTest::unique_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("Ukrainian") << QStringLiteral("uk");
}

void MnemonicsTest::unique()
{
    QFETCH(const QString, language);
    QTranslator words;
    QVERIFY(words.load(QStringLiteral(":/i18n/flashcall_%1.qm").arg(language)));
    QCoreApplication::installTranslator(&words);
    Bench bench;
    const auto look = [&bench](const char *state) {
        const auto found = letters(bench.page);
        QVERIFY2(found.size() > 6, state);
        for (auto it = found.begin(); it != found.end(); ++it) {
            QVERIFY2(it->size() == 1,
                     qPrintable(QLatin1String(state) + u": " + it.key() + u' ' + it->join(u" / ")));
        }
    };

    look("nothing sent");
    RequestKeys keys(bench);
    keys.send();
    look("waiting");
    bench.desk.current()->finish(Ending::NoCall);
    look("ended");
    QCoreApplication::removeTranslator(&words);
}

QTEST_MAIN(MnemonicsTest)
#include "mnemonics.moc"
