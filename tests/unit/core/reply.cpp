// SPDX-License-Identifier: MIT
#include "app/core/reply.h"

#include <QMetaEnum>
#include <QTest>

using namespace flashcall;
using namespace Qt::StringLiterals;
using replies::Delivery;
using replies::Note;

class TestReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verifiable_data();
    void verifiable();
    void everyNoteIsInTheTable();
    void final_data();
    void final();
};

void TestReply::verifiable_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QList<Note>>("notes");
    QTest::addColumn<bool>("verifiable");

    const QString pattern = u"***456789"_s;
    const auto row = [](const char *name, const QString &text, const QList<Note> &notes, bool yes) {
        QTest::newRow(name) << text << notes << yes;
    };
    row("no notes", pattern, {}, true);
    row("another caller ID", pattern, {Note::CallerIdDiffers}, true);
    row("another ttl", pattern, {Note::TtlDiffers}, true);
    row("both differ", pattern, {Note::CallerIdDiffers, Note::TtlDiffers}, true);
    row("no pattern", {}, {Note::NoPattern}, false);
    row("bad pattern", u"***"_s, {Note::BadPattern}, false);
    row("contradiction", pattern, {Note::AnnouncedDoesNotFit}, false);
    row("contradiction after harmless notes", pattern,
        {Note::CallerIdDiffers, Note::TtlDiffers, Note::AnnouncedDoesNotFit}, false);
    row("contradiction before a harmless note", pattern,
        {Note::AnnouncedDoesNotFit, Note::TtlDiffers}, false);
    row("no pattern and nobody has noted it", {}, {}, false);
}

void TestReply::verifiable()
{
    QFETCH(const QString, pattern);
    QFETCH(const QList<Note>, notes);
    Accepted accepted;
    accepted.pattern = pattern;
    accepted.notes = notes;
    QTEST(accepted.verifiable(), "verifiable");
}

void TestReply::everyNoteIsInTheTable()
{
    QCOMPARE(QMetaEnum::fromType<Note>().keyCount(), 5);
}

void TestReply::final_data()
{
    QTest::addColumn<Delivery>("delivery");
    QTest::addColumn<bool>("final");

    QTest::newRow("scheduled") << Delivery::Scheduled << false;
    QTest::newRow("processing") << Delivery::Processing << false;
    QTest::newRow("delivered") << Delivery::Delivered << true;
    QTest::newRow("undeliverable") << Delivery::Undeliverable << true;
    QTest::newRow("permanenterror") << Delivery::PermanentError << true;
    QTest::newRow("not_used") << Delivery::NotUsed << false;
    QTest::newRow("a word unknown here") << Delivery::Other << false;
}

void TestReply::final()
{
    Status status;
    QVERIFY(!status.final());
    QFETCH(const Delivery, delivery);
    status.delivery = delivery;
    QTEST(status.final(), "final");
    // A fallback's own end says nothing of the whole.
    status.delivery = Delivery::Processing;
    status.fallbacks = {{u"sms"_s, Delivery::Delivered, u"delivered"_s}};
    QVERIFY(!status.final());
}

QTEST_APPLESS_MAIN(TestReply)
#include "reply.moc"
