// SPDX-License-Identifier: MIT
#include "app/config/settings.h"

#include "support/connectionkit.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace flashcall;
using namespace flashcall::config;
using namespace flashcall::test;

class TestConfigSettings : public QObject
{
    Q_OBJECT

private:
    QString folder() const { return m_root->filePath(QStringLiteral("config/flashcall-console")); }
    QString file() const { return folder() + QStringLiteral("/settings.json"); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden); }
    static QByteArray contents(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(folder()));
        QFile file(this->file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static Values full()
    {
        Values values;
        values.connections = {fullConnection(),
                              fullConnection(QStringLiteral("b"), QStringLiteral("B"))};
        values.active = QStringLiteral("b");
        values.agent = QStringLiteral("Олена");
        values.language = QStringLiteral("uk");
        values.window = {{QStringLiteral("width"), 1024}};
        return values;
    }

    std::unique_ptr<QTemporaryDir> m_root;

private Q_SLOTS:
    void init() { m_root = std::make_unique<QTemporaryDir>(); }

    void startsWithTheSandbox()
    {
        const Settings settings(folder());
        QVERIFY(!settings.notice());
        QCOMPARE(settings.allConnections().size(), 1);
        QVERIFY(settings.activeConnection().isSandbox());
        QVERIFY(!QFile::exists(folder())); // looking leaves nothing behind
    }

    void comesBackWhole()
    {
        QVERIFY(Settings(folder()).save(full()).has_value());
        const Settings again(folder());
        QVERIFY(!again.notice());
        QVERIFY(again.values() == full());
        QCOMPARE(again.activeConnection().name, QStringLiteral("B"));
        QCOMPARE(again.allConnections().size(), 3);
        QVERIFY(again.allConnections().first().isSandbox());
    }

    void isForTheOwnerOnly()
    {
        QVERIFY(Settings(folder()).save(full()).has_value());
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(folder()) & others, QFile::Permissions());
        QCOMPARE(files(), (QStringList{QStringLiteral("settings.good.json"),
                                       QStringLiteral("settings.json")}));
        for (const QString &name : files()) {
            QCOMPARE(QFile::permissions(folder() + u'/' + name) & others, QFile::Permissions());
        }
    }

    void anActiveConnectionThatHasGoneIsTheSandbox()
    {
        Values values = full();
        values.active = QStringLiteral("gone");
        QVERIFY(Settings(folder()).save(values).has_value());
        QVERIFY(Settings(folder()).activeConnection().isSandbox());
    }

    void setsADamagedFileAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("empty") << QByteArray() << Problem::NotJson;
        QTest::newRow("zeros") << QByteArray(500, '\0') << Problem::NotJson;
        QTest::newRow("half") << QByteArray("{\"flashcall-console\": \"settings\",")
                              << Problem::NotJson;
        QTest::newRow("another program's") << QByteArray("{}") << Problem::NotOurs;
        QTest::newRow("no version")
            << QByteArray("{\"flashcall-console\":\"settings\"}") << Problem::Missing;
        QTest::newRow("version zero")
            << QByteArray("{\"flashcall-console\":\"settings\",\"version\":0}")
            << Problem::OutOfRange;
        QTest::newRow("a version of words")
            << QByteArray("{\"flashcall-console\":\"settings\",\"version\":\"1\"}")
            << Problem::WrongType;
        QTest::newRow("a connection gone bad")
            << QByteArray("{\"flashcall-console\":\"settings\",\"version\":1,"
                          "\"connections\":[{\"id\":\"a\"}]}")
            << Problem::Missing;
        QTest::newRow("a window of text")
            << QByteArray("{\"flashcall-console\":\"settings\",\"version\":1,\"window\":\"x\"}")
            << Problem::WrongType;
        QTest::newRow("too large") << QByteArray(5 * 1024 * 1024, ' ') << Problem::TooLarge;
    }
    void setsADamagedFileAside()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Problem, problem);
        put(bytes);
        Settings settings(folder());
        QVERIFY(settings.notice());
        QCOMPARE(settings.notice()->problem.problem, problem);
        QVERIFY(!settings.notice()->lastGoodUsed);
        QVERIFY(settings.notice()->setAside.contains(QStringLiteral("settings-damaged-")));
        QCOMPARE(contents(settings.notice()->setAside), bytes);
        QVERIFY(!QFile::exists(file()));
        QVERIFY(settings.save(full()).has_value());
        QVERIFY(!Settings(folder()).notice());
    }

    void takesTheLastGoodCopy()
    {
        QVERIFY(Settings(folder()).save(full()).has_value());
        put("{ broken");
        const Settings settings(folder());
        QVERIFY(settings.notice() && settings.notice()->lastGoodUsed);
        QVERIFY(settings.values() == full());
    }

    void twoDamagedFilesGetTwoNames()
    {
        put("one");
        const QString first = Settings(folder()).notice()->setAside;
        put("two");
        const QString second = Settings(folder()).notice()->setAside;
        QVERIFY(first != second);
        QCOMPARE(contents(first), QByteArray("one"));
        QCOMPARE(contents(second), QByteArray("two"));
    }

    void setsANewerFileAside()
    {
        QVERIFY(Settings(folder()).save(full()).has_value());
        const QByteArray newer =
            "{\"flashcall-console\":\"settings\",\"version\":2,\"connections\":{\"new\":1}}";
        put(newer);
        const Settings settings(folder());
        QVERIFY(settings.notice());
        QCOMPARE(settings.notice()->problem.problem, Problem::Newer);
        QCOMPARE(settings.notice()->problem.most, Settings::version);
        QVERIFY(settings.notice()->setAside.contains(QStringLiteral("settings-newer-")));
        QCOMPARE(contents(settings.notice()->setAside), newer);
        QVERIFY(settings.values() == full());
    }

    void keepsMembersItDoesNotKnow()
    {
        put("{\"flashcall-console\":\"settings\",\"version\":1,\"later\":{\"x\":[1]}}");
        Settings settings(folder());
        QVERIFY(!settings.notice());
        QVERIFY(settings.save(full()).has_value());
        const QJsonObject root = QJsonDocument::fromJson(contents(file())).object();
        QCOMPARE(root.value(QStringLiteral("later")).toObject().size(), 1);
    }

    void refusesToSaveWhatItCouldNotRead()
    {
        Settings settings(folder());
        QVERIFY(settings.save(full()).has_value());
        const QByteArray before = contents(file());
        Values bad = full();
        bad.connections[1].ttl = std::chrono::seconds(0);
        const auto saved = settings.save(bad);
        QVERIFY(!saved);
        QCOMPARE(saved.error().path, QStringLiteral("connections[1].ttl"));
        QCOMPARE(contents(file()), before);
        QVERIFY(settings.values() == full());
    }

    void tellsThatItCannotWrite()
    {
        QVERIFY(QDir().mkpath(m_root->filePath(QStringLiteral("config"))));
        QFile blocker(folder()); // a file where the folder should be
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const auto saved = Settings(folder()).save(full());
        QVERIFY(!saved);
        QCOMPARE(saved.error().problem, Problem::CannotWrite);
        QVERIFY(!saved.error().detail.isEmpty());
    }

    // Whatever bytes change: either it reads, or it is set aside as it was.
    void knowsTheAgent()
    {
        const auto restore =
            qScopeGuard([user = qgetenv("USER"), was = qEnvironmentVariableIsSet("USER")] {
                was ? qputenv("USER", user) : qunsetenv("USER");
            });
        Values values;
        qputenv("USER", "maria");
        QCOMPARE(agentName(values), QStringLiteral("maria"));
        qputenv("USER", "");
        QCOMPARE(agentName(values), QStringLiteral("unknown"));
        qunsetenv("USER");
        QCOMPARE(agentName(values), QStringLiteral("unknown"));
        values.agent = QStringLiteral("Olena");
        QCOMPARE(agentName(values), QStringLiteral("Olena"));
    }

    void survivesAnyDamage()
    {
        QVERIFY(Settings(folder()).save(full()).has_value());
        const QByteArray sound = contents(file());
        QRandomGenerator random(5);
        int aside = 0;
        for (int run = 0; run < 400; ++run) {
            QByteArray bytes = sound;
            if (run % 4 == 0) {
                bytes.truncate(random.bounded(int(bytes.size())));
            } else {
                bytes[random.bounded(int(bytes.size()))] = static_cast<char>(random.bounded(256));
            }
            put(bytes);
            const Settings settings(folder());
            if (settings.notice()) {
                ++aside;
                QCOMPARE(contents(settings.notice()->setAside), bytes);
                QVERIFY(settings.notice()->lastGoodUsed);
                QFile::remove(settings.notice()->setAside);
            } else {
                QCOMPARE(contents(file()), bytes);
            }
        }
        QVERIFY(aside > 100);
    }
};

QTEST_GUILESS_MAIN(TestConfigSettings)
#include "config_settings.moc"
