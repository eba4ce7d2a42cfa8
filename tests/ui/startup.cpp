// SPDX-License-Identifier: MIT
#include "ui/startup.h"

#include <QtTest>

using namespace flashcall::ui;

class StartupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data();
    void accepted();
    void onlyOptionsMakeAWindowOfItsOwn_data();
    void onlyOptionsMakeAWindowOfItsOwn();
    void refused_data();
    void refused();
};

void StartupTest::accepted_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("sandbox");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<bool>("asked"); // for the sandbox, whatever was chosen last

    const QString none;
    QTest::newRow("nothing") << QStringList{} << true << none << none << false;
    QTest::newRow("sandbox") << QStringList{QStringLiteral("--sandbox")} << true << none << none
                             << true;
    QTest::newRow("tour") << QStringList{QStringLiteral("--tour=x")} << true << none << none
                          << true;
    QTest::newRow("a number") << QStringList{QStringLiteral("+380936670003")} << true
                              << QStringLiteral("+380936670003") << none << false;
    QTest::newRow("a link") << QStringList{QStringLiteral("tel:+380936670003")} << true
                            << QStringLiteral("tel:+380936670003") << none << false;
    QTest::newRow("a long link is cut")
        << QStringList{QString(500, u'1')} << true << QString(64, u'1') << none << false;
    QTest::newRow("https") << QStringList{QStringLiteral("--base-url"),
                                          QStringLiteral("https://rest.example")}
                           << false << none << QStringLiteral("https://rest.example") << false;
    QTest::newRow("https, one word")
        << QStringList{QStringLiteral("--base-url=https://rest.example")} << false << none
        << QStringLiteral("https://rest.example") << false;
    QTest::newRow("loopback") << QStringList{QStringLiteral("--base-url"),
                                             QStringLiteral("http://127.0.0.1:8080")}
                              << false << none << QStringLiteral("http://127.0.0.1:8080") << false;
}

void StartupTest::accepted()
{
    QFETCH(const QStringList, arguments);
    const auto startup = readArguments(arguments);
    QVERIFY2(startup.has_value(), qPrintable(startup ? QString() : startup.error()));
    QTEST(startup->sandbox, "sandbox");
    QTEST(startup->number, "number");
    QTEST(startup->baseUrl.toString(), "baseUrl");
    QTEST(startup->sandboxAsked, "asked");
}

void StartupTest::onlyOptionsMakeAWindowOfItsOwn_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("alone");
    const auto row = [](const QStringList &arguments, bool alone) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << alone;
    };
    QTest::newRow("nothing") << QStringList{} << false;
    row({QStringLiteral("+380936670003")}, false);
    row({QStringLiteral("tel:+380936670003")}, false);
    row({QStringLiteral("--sandbox")}, true);
    row({QStringLiteral("--tour"), QStringLiteral("x")}, true);
    row({QStringLiteral("--base-url=https://rest.example")}, true);
    row({QStringLiteral("--appearance=dark")}, true);
    row({QStringLiteral("+380936670003"), QStringLiteral("--sandbox")}, true);
}

void StartupTest::onlyOptionsMakeAWindowOfItsOwn()
{
    QFETCH(const QStringList, arguments);
    const auto startup = readArguments(arguments);
    QVERIFY(startup.has_value());
    QTEST(startup->alone, "alone");
}

void StartupTest::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("names"); // what the message must name

    const auto row = [](const char *name, const QStringList &arguments, const char *names) {
        QTest::newRow(name) << arguments << QString::fromLatin1(names);
    };
    const QString url = QStringLiteral("--base-url");
    row("http elsewhere", {url, QStringLiteral("http://rest.example")}, "--base-url");
    row("http to a name of the loopback", {url, QStringLiteral("http://localhost")}, "--base-url");
    row("odd spelling of the loopback", {url, QStringLiteral("http://127.1")}, "--base-url");
    row("credentials", {url, QStringLiteral("https://a:b@rest.example")}, "--base-url");
    row("no value", {url}, "--base-url");
    row("no folder", {QStringLiteral("--tour")}, "--tour");
    row("unknown option", {QStringLiteral("--colour")}, "--colour");
    row("an option of Qt", {QStringLiteral("-platformpluginpath")}, "-platformpluginpath");
    row("two numbers", {QStringLiteral("1"), QStringLiteral("2")}, "2");
    row("both gateways", {QStringLiteral("--sandbox"), url, QStringLiteral("https://a.example")},
        "--sandbox");
    row("tour elsewhere", {QStringLiteral("--tour=x"), url, QStringLiteral("https://a.example")},
        "--base-url");
    row("appearance", {QStringLiteral("--appearance"), QStringLiteral("pink")}, "--appearance");
}

void StartupTest::refused()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, names);
    const auto startup = readArguments(arguments);
    QVERIFY(!startup);
    QVERIFY2(startup.error().contains(names), qPrintable(startup.error()));
}

QTEST_APPLESS_MAIN(StartupTest)
#include "startup.moc"
