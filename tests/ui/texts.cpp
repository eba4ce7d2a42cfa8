// SPDX-License-Identifier: MIT
#include "ui/texts.h"

#include "ui/plainlabel.h"

#include <QMetaEnum>
#include <QSet>
#include <QtTest>

using namespace flashcall;
using namespace flashcall::ui;

namespace {
template <class E>
QList<E> all()
{
    QList<E> values;
    const QMetaEnum meta = QMetaEnum::fromType<E>();
    for (int i = 0; i < meta.keyCount(); ++i) {
        values << E(meta.value(i));
    }
    return values;
}
} // namespace

class TextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEndingHasItsOwnName();
    void everyJudgementHasWords();
    void everyReasonHasWords();
    void deliveredIsNotVerified();
    void serverWordsAreVisible();
    void callerIdProblems_data();
    void callerIdProblems();
    void noExclamationMarks();
};

void TextsTest::everyEndingHasItsOwnName()
{
    QSet<QString> names;
    const auto endings = all<Ending>();
    for (const Ending ending : endings) {
        QVERIFY(!texts::ending(ending).isEmpty());
        QVERIFY(!texts::endingIcon(ending).isEmpty());
        names.insert(texts::ending(ending));
    }
    QCOMPARE(names.size(), endings.size());
}

void TextsTest::everyJudgementHasWords()
{
    for (const Judgement judgement : all<Judgement>()) {
        QVERIFY(!texts::judgement(judgement).isEmpty());
        QVERIFY(!texts::judgementIcon(judgement).isEmpty());
    }
}

void TextsTest::everyReasonHasWords()
{
    for (const auto kind : all<replies::FailureClass>()) {
        for (const auto reason : all<replies::Reason>()) {
            Failure failure;
            failure.kind = kind;
            failure.reason = reason;
            failure.httpStatus = 500;
            QVERIFY(!texts::failure(failure).isEmpty());
        }
    }
    for (const auto note : all<replies::Note>()) {
        QVERIFY(!texts::note(note).isEmpty());
    }
}

void TextsTest::deliveredIsNotVerified()
{
    for (const auto delivery : all<replies::Delivery>()) {
        QVERIFY(!texts::delivery(delivery).contains(QStringLiteral("erified")));
    }
}

void TextsTest::serverWordsAreVisible()
{
    Failure failure;
    failure.kind = replies::FailureClass::Refused;
    failure.reason = replies::Reason::HttpStatus;
    failure.httpStatus = 400;
    failure.message = QStringLiteral("<b>bold</b>\u202Etxt\u0007");
    PlainLabel label(texts::failure(failure));
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QVERIFY(label.text().contains(QStringLiteral("<b>bold</b>")));
    QVERIFY(!label.text().contains(QChar(0x202E)));
    QVERIFY(label.text().contains(QStringLiteral("U+202E")));
    QVERIFY(!label.text().contains(QChar(7)));
}

void TextsTest::callerIdProblems_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says"); // empty: no problem

    QTest::newRow("plain") << QStringLiteral("+380 12 345-67-89") << QString();
    QTest::newRow("hidden") << QStringLiteral("anonymous") << QString();
    QTest::newRow("letter O") << QStringLiteral("+38O123456789") << QStringLiteral("position 4");
    QTest::newRow("letter O, advice")
        << QStringLiteral("+38O123456789") << QStringLiteral("Did you mean 0");
    QTest::newRow("position counts characters")
        << QStringLiteral("–12a") << QStringLiteral("position 4");
    QTest::newRow("two numbers") << QStringLiteral("+38067000123, 456789")
                                 << QStringLiteral("two numbers");
    QTest::newRow("punctuation") << QStringLiteral("()-") << QStringLiteral("no digit");
    QTest::newRow("sixteen digits")
        << QStringLiteral("1111123456789000") << QStringLiteral("15 digits");
}

void TextsTest::callerIdProblems()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, says);
    const QString words = texts::callerIdProblem(typed);
    QCOMPARE(words.isEmpty(), says.isEmpty());
    QVERIFY2(words.contains(says), qPrintable(words));
}

void TextsTest::noExclamationMarks()
{
    for (const auto reason : all<replies::Reason>()) {
        Failure failure;
        failure.reason = reason;
        QVERIFY(!texts::failure(failure).contains(u'!'));
    }
}

QTEST_MAIN(TextsTest)
#include "texts.moc"
