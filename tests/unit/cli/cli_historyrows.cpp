// SPDX-License-Identifier: MIT
#include "app/cli/historyrows.h"
#include "app/cli/historytexts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace flashcall;
using namespace flashcall::cli;
using namespace Qt::Literals::StringLiterals;

namespace {

store::HistoryRow verifiedRow()
{
    store::HistoryRow row;
    row.seq = 7;
    row.caseId = u"0d6c1d0e-4c49-4c5e-9a0b-3c8e5d3f7a21"_s;
    row.at = QDateTime(QDate(2024, 1, 2), QTime(12, 0, 5), QTimeZone::utc());
    row.number = u"+380936670003"_s;
    row.ticket = u"CRM-1"_s;
    row.agent = u"olena"_s;
    row.connection = u"Shop"_s;
    row.messageId = u"abc123"_s;
    row.open = false;
    row.ending = Ending::Verified;
    row.attempts = 2;
    return row;
}

store::HistoryCase verifiedCase()
{
    store::HistoryCase shown{verifiedRow(), {}, {}, {}, {}, {}, {}, {}};
    shown.handedAt = shown.row.at.addSecs(1);
    shown.accepted = Accepted{u"abc123"_s, {}, u"***456789"_s, u"+380123456789"_s, {}, 0, {}};
    shown.attempts.append({shown.row.at.addSecs(9), u"0123456789"_s, u"match"_s, u"same_number"_s,
                           Judgement::Verified, true});
    return shown;
}

QJsonObject read(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

} // namespace

class CliHistoryRowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesARow();
    void writesAFailure();
    void writesACase();
    void keepsARunningCaseBlind();
    void writesTheTable();
    void namesEveryEnding();
    void keepsColumnsApart();
    void explainsEveryJournalProblem();
    void takesAYes_data();
    void takesAYes();
    void tellsWhatWasErased();
};

void CliHistoryRowsTest::writesARow()
{
    const QByteArray line = jsonOf(verifiedRow());
    QVERIFY(!line.contains('\n'));
    const QJsonObject object = read(line);
    const QDateTime at = QDateTime::fromString(object["at"_L1].toString(), Qt::ISODateWithMs);
    QCOMPARE(at, verifiedRow().at);
    QCOMPARE(object["number"_L1].toString(), u"+380936670003"_s);
    QCOMPARE(object["outcome"_L1].toString(), u"verified"_s);
    QCOMPARE(object["attempts"_L1].toInt(), 2);
    QCOMPARE(object["connection"_L1].toString(), u"Shop"_s);
    QVERIFY(!object.contains("reason"_L1));
    QVERIFY(!object.contains("attempts_made"_L1));
}

void CliHistoryRowsTest::writesAFailure()
{
    store::HistoryRow row = verifiedRow();
    row.ending = Ending::Refused;
    row.failure =
        Failure{replies::FailureClass::Refused, replies::Reason::HttpStatus, 429, {}, {}, {}, {}};
    const QJsonObject object = read(jsonOf(row));
    QCOMPARE(object["outcome"_L1].toString(), u"refused"_s);
    QCOMPARE(object["reason"_L1].toString(), u"http_status"_s);
    QCOMPARE(object["http_status"_L1].toInt(), 429);
}

void CliHistoryRowsTest::writesACase()
{
    const QJsonObject object = read(jsonOf(verifiedCase()));
    QCOMPARE(object["pattern"_L1].toString(), u"***456789"_s);
    QCOMPARE(object["caller_id"_L1].toString(), u"+380123456789"_s);
    QVERIFY(object.contains("sent_at"_L1) && !object.contains("ended_at"_L1));
    const QJsonObject attempt = object["attempts_made"_L1].toArray().first().toObject();
    QCOMPARE(attempt["typed"_L1].toString(), u"0123456789"_s);
    QCOMPARE(attempt["verdict"_L1].toString(), u"match"_s);
    QCOMPARE(attempt["judgement"_L1].toString(), u"verified"_s);
    QCOMPARE(attempt["counts"_L1].toBool(), true);
}

void CliHistoryRowsTest::keepsARunningCaseBlind()
{
    store::HistoryCase shown = verifiedCase();
    shown.row.open = true;
    shown.row.ending.reset();
    const QByteArray line = jsonOf(shown);
    QCOMPARE(read(line)["outcome"_L1].toString(), u"running"_s);
    QVERIFY2(!line.contains("***456789") && !line.contains("+380123456789"), line.constData());
    QVERIFY2(!line.contains("same_number"), line.constData());
}

void CliHistoryRowsTest::writesTheTable()
{
    QCOMPARE(csvHeading(), QByteArray("at,number,ticket,outcome,reason,attempts,connection,agent,"
                                      "message_id,case_id\r\n"));
    store::HistoryRow row = verifiedRow();
    row.ticket = u"=1+1"_s;
    row.agent = u"-olena, \x1b[1m"_s;
    const QByteArray line = csvOf(row);
    QVERIFY2(line.contains(",'+380936670003,'=1+1,verified,,2,Shop,\"'-olena, "), line.constData());
    QVERIFY(!line.contains('\x1b'));
    row.ending.reset(); // of a newer program
    QVERIFY(csvOf(row).contains(",other,"));
}

void CliHistoryRowsTest::namesEveryEnding()
{
    const QMetaEnum names = QMetaEnum::fromType<Ending>();
    QSet<QString> words;
    QSet<QString> lines;
    for (int i = 0; i < names.keyCount(); ++i) {
        store::HistoryRow row = verifiedRow();
        row.ending = static_cast<Ending>(names.value(i));
        words += read(jsonOf(row))["outcome"_L1].toString();
        lines += texts::listLine(row);
    }
    QCOMPARE(words.size(), names.keyCount());
    QCOMPARE(lines.size(), names.keyCount());
    QVERIFY(words.contains(u"attempts_used_up"_s) && words.contains(u"no_call"_s));
}

void CliHistoryRowsTest::keepsColumnsApart()
{
    const QString heading = texts::listHeading();
    store::HistoryRow row = verifiedRow();
    const QString line = texts::listLine(row);
    QCOMPARE(line.indexOf(u"+380936670003"_s), heading.indexOf(u"Number"_s));
    QCOMPARE(line.indexOf(u"Verified"_s), heading.indexOf(u"Outcome"_s));
    QCOMPARE(line.indexOf(u"Shop"_s), heading.indexOf(u"Connection"_s));
    QCOMPARE(line.indexOf(u"CRM-1"_s), heading.indexOf(u"Ticket"_s));
    row.ticket.clear();
    QVERIFY(!texts::listLine(row).endsWith(u' '));
    row.ticket = u"a\nb\x1b]0;x\x07"_s;
    row.number.clear();
    const QString hostile = texts::listLine(row);
    QVERIFY(!hostile.contains(u'\n') && !hostile.contains(QChar(0x1b)));
    QVERIFY(hostile.contains(u"(erased)"_s));
}

void CliHistoryRowsTest::explainsEveryJournalProblem()
{
    const QMetaEnum names = QMetaEnum::fromType<journal::Problem>();
    QSet<QString> sentences;
    for (int i = 0; i < names.keyCount(); ++i) {
        const JournalProblem problem{static_cast<journal::Problem>(names.value(i)), u"detail"_s};
        const QString text = texts::journalProblem(problem, u"/folder"_s);
        QVERIFY2(!text.contains(u"%1"_s) && text.size() > 20, qPrintable(text));
        sentences += text;
    }
    QCOMPARE(sentences.size(), names.keyCount());
}

void CliHistoryRowsTest::takesAYes_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("yes");
    for (const char *answer : {"y", "Y", "yes", "Yes"}) {
        QTest::newRow(answer) << QString::fromLatin1(answer) << true;
    }
    for (const char *answer : {"", "n", "no", "yesterday", "1", " "}) {
        QTest::addRow("not '%s'", answer) << QString::fromLatin1(answer) << false;
    }
}

void CliHistoryRowsTest::takesAYes()
{
    QFETCH(QString, answer);
    QFETCH(bool, yes);
    QCOMPARE(texts::isYes(answer), yes);
}

void CliHistoryRowsTest::tellsWhatWasErased()
{
    const QString number = u"+380936670003"_s;
    QVERIFY(texts::erased({}, number).contains(u"nothing of +380936670003"_s));
    const QString text =
        texts::erased({2, 3, {u"/f/copy.sqlite"_s}, {u"/f/left.sqlite"_s}}, number);
    QCOMPARE(text.count(u'\n'), 4);
    QVERIFY(text.contains(u"/f/copy.sqlite"_s) && text.contains(u"/f/left.sqlite still"_s));
    QVERIFY(texts::purged({1, {u"/f/copy"_s}, {u"/f/kept"_s}}).contains(u"/f/kept"_s));
}

QTEST_APPLESS_MAIN(CliHistoryRowsTest)
#include "cli_historyrows.moc"
