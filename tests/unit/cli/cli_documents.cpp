// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"
#include "app/cli/events.h"
#include "app/cli/linttexts.h"
#include "app/sandbox/scenario.h"

#include <QFile>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QTest>

using namespace flashcall;
using namespace flashcall::cli;
using namespace Qt::Literals::StringLiterals;

namespace {

QString resource(const QString &name)
{
    QFile file(QLatin1StringView(FCC_TEST_DATA) % u"/../../resources/"_s % name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The manual page as it is read: without roff's marks.
QString manual()
{
    return resource(u"man/flashcall.1"_s).remove(u'\\');
}

constexpr const char *commands[] = {
    "check",        "send",           "cascade lint",   "status",        "sandbox",
    "history list", "history export", "history verify", "history erase", "history purge"};

// Every option that the help of a command names.
QStringList optionsOf(const QString &command)
{
    const auto help = parseArguments(command.split(u' ') + QStringList{u"--help"_s});
    QStringList options;
    if (!help) {
        static const QRegularExpression option(u"(?m)^ +(?:-\\w,)?(--[a-z-]+)"_s);
        auto found = option.globalMatch(help.error().text);
        while (found.hasNext()) {
            options += found.next().captured(1);
        }
    }
    return options;
}

} // namespace

// The manual page and the completion name what the program takes, so that neither is forgotten.
class CliDocumentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesEveryOption_data();
    void namesEveryOption();
    void namesEveryScenario();
    void namesEveryRule();
    void namesEveryEvent();
    void namesNoOptionThatIsNotThere();
};

void CliDocumentsTest::namesEveryOption_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("check") << u"check"_s << 6;
    QTest::newRow("send") << u"send"_s << 14;
    QTest::newRow("cascade lint") << u"cascade lint"_s << 1;
    QTest::newRow("status") << u"status"_s << 2;
    QTest::newRow("sandbox") << u"sandbox"_s << 3;
    QTest::newRow("history list") << u"history list"_s << 4;
    QTest::newRow("history export") << u"history export"_s << 5;
    QTest::newRow("history verify") << u"history verify"_s << 1;
    QTest::newRow("history erase") << u"history erase"_s << 2;
    QTest::newRow("history purge") << u"history purge"_s << 2;
}

void CliDocumentsTest::namesEveryOption()
{
    QFETCH(QString, command);
    QFETCH(int, atLeast);
    const QStringList options = optionsOf(command);
    QVERIFY2(options.size() >= atLeast, qPrintable(options.join(u' ')));
    const QString completion = resource(u"completions/flashcall"_s);
    QVERIFY(manual().contains(u".SS "_s % command));
    for (const QString &option : options) {
        if (option != u"--help"_s) {
            QVERIFY2(manual().contains(option), qPrintable(option));
        }
        QVERIFY2(completion.contains(option), qPrintable(option));
    }
}

void CliDocumentsTest::namesEveryScenario()
{
    const QString completion = resource(u"completions/flashcall"_s);
    for (const sandbox::Scenario scenario : sandbox::allScenarios()) {
        const QString name = sandbox::scenarioName(scenario);
        QVERIFY2(manual().contains(name), qPrintable(name));
        QVERIFY2(completion.contains(name), qPrintable(name));
    }
}

void CliDocumentsTest::namesEveryRule()
{
    const auto rules = QMetaEnum::fromType<lint::Rule>();
    for (int i = 0; i < rules.keyCount(); ++i) {
        const QString name = texts::ruleName(static_cast<lint::Rule>(rules.value(i)));
        QVERIFY2(!name.isEmpty() && manual().contains(name), rules.key(i));
    }
    QVERIFY(manual().contains(u"cannot_send"_s));
}

void CliDocumentsTest::namesEveryEvent()
{
    for (const char *event : {"sending", "accepted", "rejected", "refused", "unknown", "not_sent",
                              "status", "verdict", "expired", "listening", "request", "handset"}) {
        QVERIFY2(manual().contains(QLatin1StringView(event)), event);
    }
}

void CliDocumentsTest::namesNoOptionThatIsNotThere()
{
    QStringList all{u"--help"_s, u"--version"_s};
    for (const char *command : commands) {
        all += optionsOf(QLatin1StringView(command));
    }
    static const QRegularExpression option(u"--[a-z][a-z-]+"_s);
    for (const QString &document : {manual(), resource(u"completions/flashcall"_s)}) {
        auto found = option.globalMatch(document);
        QVERIFY(found.hasNext());
        while (found.hasNext()) {
            const QString name = found.next().captured();
            QVERIFY2(all.contains(name), qPrintable(name));
        }
    }
}

QTEST_APPLESS_MAIN(CliDocumentsTest)
#include "cli_documents.moc"
