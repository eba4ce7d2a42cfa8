// SPDX-License-Identifier: MIT
#include "ui/numbermask.h"

#include "app/core/phonenumber.h"
#include "support/scenariokit.h"
#include "ui/blindhandset.h"
#include "ui/handset/handsetview.h"
#include "ui/sandboxpage/requestlog.h"
#include "ui/sandboxpage/storymodel.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace flashcall;
using namespace flashcall::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const NumberMask whole;
const NumberMask masked(true);

QString number()
{
    return u"+380936670003"_s;
}

HandsetEntry message(const QString &text)
{
    return {HandsetEntry::Kind::Sms, u"Shop"_s, text, {}, number()};
}

// What each entry of the phone says, newest first.
QStringList readings(const HandsetView &view)
{
    QStringList all;
    for (const HandsetItem *item : view.findChildren<HandsetItem *>()) {
        if (!item->isHidden()) {
            all.prepend(item->accessibleName());
        }
    }
    return all;
}

QStringList column(const QAbstractItemModel &model, int column, int role = Qt::DisplayRole)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        all << model.index(row, column).data(role).toString();
    }
    return all;
}

} // namespace

// Customers' numbers before an audience, and the parts that show them.
class NumberMaskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words();
    void hides_data();
    void hides();
    void phone();
    void phoneKeepsItsPlace();
    void answer_data();
    void answer();
    void requestLog();
    void story();
};

void NumberMaskTest::words()
{
    QCOMPARE(whole.number(number()), number());
    QCOMPARE(masked.number(number()), u"+380*****0003"_s);
    const auto read = PhoneNumber::parse(number(), {});
    QVERIFY(read);
    QCOMPARE(whole.grouped(*read), u"+380 93 667 0003"_s);
    QCOMPARE(masked.grouped(*read), u"+380*****0003"_s);
    const QString text = u"no way to 0936670003"_s;
    QCOMPARE(whole.text(text, number()), text);
    QCOMPARE(masked.text(text, number()), u"no way to ******0003"_s);
    QVERIFY(!NumberMask().on());
    QVERIFY(masked.on());
    QVERIFY(whole != masked);
}

void NumberMaskTest::hides_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("hidden");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a name") << u"Olena"_s << false;
    QTest::newRow("four digits") << u"0003"_s << false;
    QTest::newRow("five digits") << u"70003"_s << true;
    QTest::newRow("five digits apart") << u"7 00-03"_s << true;
    QTest::newRow("of another script") << u"٧٠٠٠٣"_s << true;
}

void NumberMaskTest::hides()
{
    QFETCH(const QString, typed);
    QTEST(masked.hides(typed), "hidden");
    QVERIFY(!whole.hides(typed));
}

void NumberMaskTest::phone()
{
    HandsetView view;
    BlindHandset phone(view);
    phone.add(message(u"To +380 93 667 00 03: 1234"_s));
    phone.add({HandsetEntry::Kind::MissedCall, u"+380123456789"_s, {}, {}, number()});
    const QStringList before = readings(view);
    QVERIFY(before.join(u' ').contains(u"667 00 03"_s));
    phone.setMask(masked);
    QVERIFY(!readings(view).join(u' ').contains(u"667"_s));
    QVERIFY(readings(view).join(u' ').contains(u"+380123456789"_s)); // the service's own
    phone.add(message(u"0936670003 again"_s));
    QVERIFY(readings(view).join(u' ').contains(u"******0003 again"_s));
    phone.setMask(whole);
    QVERIFY(readings(view).join(u' ').contains(u"0936670003 again"_s));
}

// The entry that has the keys keeps them, and stays what it is.
void NumberMaskTest::phoneKeepsItsPlace()
{
    HandsetView view;
    BlindHandset phone(view);
    view.show();
    phone.add(message(u"+380936670003: 1234"_s));
    phone.add({HandsetEntry::Kind::MissedCall, u"+380123456789"_s, {}, {}, number()});
    HandsetItem *oldest = nullptr;
    for (HandsetItem *item : view.findChildren<HandsetItem *>()) {
        oldest = item->entry().kind == HandsetEntry::Kind::Sms ? item : oldest;
    }
    QVERIFY(oldest);
    oldest->setFocus();
    const int height = oldest->heightForWidth(160);
    for (const NumberMask &mask : {masked, whole, masked}) {
        phone.setMask(mask);
        QCOMPARE(view.count(), 2);
        QCOMPARE(view.focusWidget(), oldest);
        QCOMPARE(oldest->entry().text.contains(u'*'), mask.on());
        QCOMPARE(oldest->entry().kind, HandsetEntry::Kind::Sms);
        QCOMPARE(handsetAnswer(oldest->entry()), u"1234"_s);
        QCOMPARE(oldest->heightForWidth(160), height);
    }
}

void NumberMaskTest::answer_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("behind the number") << u"For +380936670003: 1234"_s << u"1234"_s;
    QTest::newRow("before it") << u"1234 for 0936670003"_s << u"1234"_s;
    QTest::newRow("no code") << u"+380936670003 called"_s << QString();
    QTest::newRow("no number") << u"Your code: 1234"_s << u"1234"_s;
}

// The same code whether the number beside it is shown or not.
void NumberMaskTest::answer()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    HandsetView view;
    BlindHandset phone(view);
    QSignalSpy chosen(&phone, &BlindHandset::numberChosen);
    phone.setMask(masked);
    phone.add(message(text));
    view.findChild<HandsetItem *>()->click();
    QCOMPARE(chosen.size(), code.isEmpty() ? 0 : 1);
    QCOMPARE(chosen.isEmpty() ? QString() : chosen.first().first().toString(), code);
}

void NumberMaskTest::requestLog()
{
    RequestLog log;
    const QAbstractItemModelTester tester(&log,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    log.setMask(masked); // of nothing
    log.setMask(whole);
    log.add({u"POST"_s, u"/bat/messagelist"_s, 200, number(), u"m1"_s, true, {}}, {});
    log.add({u"GET"_s, u"/of/380936670003"_s, 404, number(), {}, true, {}}, {});
    log.add({u"GET"_s, u"/"_s, 404, {}, {}, true, {}}, {});
    QSignalSpy changed(&log, &QAbstractItemModel::dataChanged);
    log.setMask(masked);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(1).value<QModelIndex>(), log.index(2, RequestLog::To));
    const QString shown = u"+380*****0003"_s;
    QCOMPARE(column(log, RequestLog::To), (QStringList{QString(), shown, shown}));
    QCOMPARE(column(log, RequestLog::To, Qt::ToolTipRole), (QStringList{QString(), shown, shown}));
    QCOMPARE(column(log, RequestLog::Request).value(1), u"GET /of/380*****0003"_s);
    log.add({u"POST"_s, u"/bat/messagelist"_s, 200, number(), u"m2"_s, true, {}}, {});
    QCOMPARE(column(log, RequestLog::To).first(), shown);
    log.setMask(whole);
    QCOMPARE(column(log, RequestLog::To).first(), number());
}

void NumberMaskTest::story()
{
    StoryModel story;
    const QAbstractItemModelTester tester(&story,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    sandbox::WireMessage to = scenariokit::message();
    to.to = number();
    sandbox::Plan plan;
    plan.delay = 0ms;
    plan.httpStatus = 200;
    sandbox::HandsetEvent event;
    event.kind = sandbox::HandsetKind::Sms;
    event.from = u"Shop"_s;
    event.text = u"Hello 093 667-00-03"_s;
    plan.handset.append(event);
    story.show(to, plan, 0ms);
    QVERIFY(column(story, 0).join(u' ').contains(u"093 667-00-03"_s));
    story.setMask(masked);
    for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole}) {
        const QString all = column(story, 0, role).join(u' ');
        QVERIFY2(all.contains(u"Hello *** ***-00-03"_s), qPrintable(all));
    }
    story.setMask(whole);
    QVERIFY(column(story, 0).join(u' ').contains(u"093 667-00-03"_s));
}

QTEST_MAIN(NumberMaskTest)
#include "numbermask.moc"
