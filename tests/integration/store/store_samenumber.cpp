// SPDX-License-Identifier: MIT
#include "support/journalkit.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace flashcall::test;

namespace {

constexpr int races = 100;

class Sender
{
public:
    Sender(const QString &folder, const QString &number)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(FCC_RACINGSENDER), {folder, number});
    }
    ~Sender()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(30'000);
    }
    void go() { m_process.write("g"); }
    // Its next line, or nothing where it says none any more.
    QString line()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000)) {}
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }

private:
    QProcess m_process;
};

} // namespace

// Programs that send to one number in the same moment: all were allowed to a moment before.
class TestStoreSameNumber : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyOnePosts_data()
    {
        QTest::addColumn<bool>("sameNumber");
        QTest::newRow("one number") << true;
        QTest::newRow("two numbers") << false;
    }
    void onlyOnePosts()
    {
        QFETCH(bool, sameNumber);
        const int count = sameNumber ? races : 10;
        const QString number = QStringLiteral("+380936670003");
        const QString other = sameNumber ? number : QStringLiteral("+380936670004");
        int posts = 0;
        for (int race = 0; race < count; ++race) {
            QTemporaryDir folder(quickFolder());
            Sender one(folder.path(), number);
            Sender two(folder.path(), other);
            // Both have asked the guard before either is let go.
            QCOMPARE(one.line(), QStringLiteral("allowed"));
            QCOMPARE(two.line(), QStringLiteral("allowed"));
            race % 2 == 0 ? one.go() : two.go();
            race % 2 == 0 ? two.go() : one.go();
            const std::array said{one.line(), two.line()};
            int posted = 0;
            for (const QString &line : said) {
                if (line.startsWith(QLatin1String("posted "))) {
                    ++posted;
                } else {
                    QCOMPARE(line, QStringLiteral("kept RunningCase"));
                }
            }
            QCOMPARE(posted, sameNumber ? 1 : 2);
            // The hand-over is kept in the background of what was said here.
            QTRY_COMPARE(sqlText(folder.filePath(QStringLiteral("journal.sqlite")),
                                 QStringLiteral("SELECT count(*) FROM cases WHERE handed_at IS "
                                                "NOT NULL")),
                         QString::number(posted));
            posts += posted;
        }
        qInfo("%d races of two programs, all allowed before: %d POSTs", count, posts);
    }
};

QTEST_GUILESS_MAIN(TestStoreSameNumber)
#include "store_samenumber.moc"
