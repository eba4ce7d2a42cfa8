// SPDX-License-Identifier: MIT
#include "app/pattern/plans.h"
#include "unit/pattern/text.h"

#include <phonenumbers/phonenumberutil.h>

#include <QTest>

#include <set>

using namespace flashcall::pattern;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

QByteArrayList words(std::string_view list)
{
    return list.empty() ? QByteArrayList() : bytes(list).split(' ');
}

} // namespace

// The table of prefixes against libphonenumber's, which was gathered by other people.
class PatternPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void region_data();
    void region();
    void everyCodeIsKnown();
    void lookUp_data();
    void lookUp();
    void shape();
};

void PatternPlans::region_data()
{
    QTest::addColumn<QByteArray>("region");
    std::set<std::string> regions;
    PhoneNumberUtil::GetInstance()->GetSupportedRegions(&regions);
    QVERIFY(regions.size() > 200);
    for (const std::string &region : regions) {
        QTest::newRow(region.c_str()) << QByteArray::fromStdString(region);
    }
}

void PatternPlans::region()
{
    QFETCH(const QByteArray, region);
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    const int code = util.GetCountryCodeForRegion(region.toStdString());
    const Plan *plan = planOf(std::to_string(code) + "123456");
    QVERIFY(plan);
    QCOMPARE(bytes(plan->callingCode), QByteArray::number(code));

    // Territories that share a code share the plan of its main country here.
    std::string main;
    util.GetRegionCodeForCountryCode(code, &main);
    if (main != region.toStdString()) {
        return;
    }
    std::string trunk;
    util.GetNddPrefixForRegion(region.toStdString(), true, &trunk);
    const QByteArrayList trunks = words(plan->trunkPrefixes);
    // Given up in these years: whether the metadata still has it depends on its age.
    const bool leaving = code == 52 || code == 998;
    QVERIFY2(trunk.empty() ? trunks.isEmpty() || leaving
                           : trunks.contains(QByteArray::fromStdString(trunk)),
             qPrintable(QStringLiteral("trunk %1, not %2")
                            .arg(QString::fromStdString(trunk),
                                 QString::fromUtf8(bytes(plan->trunkPrefixes)))));

    // What one would dial from there for a number elsewhere: prefix, code, number.
    PhoneNumber elsewhere;
    elsewhere.set_country_code(code == 380 ? 48 : 380);
    elsewhere.set_national_number(123456789);
    std::string dialled;
    util.FormatOutOfCountryCallingNumber(elsewhere, region.toStdString(), &dialled);
    // The tilde is where one waits for another tone.
    const QByteArray prefix =
        QByteArray::fromStdString(dialled).split(' ').first().replace("~", "");
    const bool unique = !prefix.startsWith('+'); // '+' where there are several to choose from
    QVERIFY2(!unique || words(plan->internationalPrefixes).contains(prefix), prefix.constData());
    QVERIFY(!plan->internationalPrefixes.empty());
}

void PatternPlans::everyCodeIsKnown()
{
    std::set<int> codes;
    PhoneNumberUtil::GetInstance()->GetSupportedCallingCodes(&codes);
    for (const int code : codes) {
        const Plan *plan = planOf(std::to_string(code));
        QVERIFY2(plan, QByteArray::number(code).constData());
        QCOMPARE(bytes(plan->callingCode), QByteArray::number(code));
    }
    for (const Plan &plan : allPlans()) {
        const int code = bytes(plan.callingCode).toInt();
        QVERIFY2(codes.count(code) == 1, QByteArray::number(code).constData());
    }
}

void PatternPlans::lookUp_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("Ukraine") << QByteArray("380123456789") << QByteArray("380");
    QTest::newRow("one digit") << QByteArray("12025550100") << QByteArray("1");
    QTest::newRow("one digit alone") << QByteArray("1") << QByteArray("1");
    QTest::newRow("two digits") << QByteArray("442079460000") << QByteArray("44");
    QTest::newRow("two digits, cut") << QByteArray("4") << QByteArray();
    QTest::newRow("three digits, cut") << QByteArray("38") << QByteArray();
    QTest::newRow("Kazakhstan shares 7") << QByteArray("77012345678") << QByteArray("7");
    QTest::newRow("unassigned") << QByteArray("999123") << QByteArray();

    QTest::newRow("zero") << QByteArray("0380") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("letters") << QByteArray("38o") << QByteArray();
    QTest::newRow("plus") << QByteArray("+380") << QByteArray();
}

void PatternPlans::lookUp()
{
    QFETCH(const QByteArray, digits);
    QFETCH(const QByteArray, code);
    const Plan *plan = planOf(view(digits));
    QCOMPARE(plan ? bytes(plan->callingCode) : QByteArray(), code);
}

// No code begins another, and prefixes are digits.
void PatternPlans::shape()
{
    for (const Plan &plan : allPlans()) {
        for (const Plan &other : allPlans()) {
            QVERIFY(&plan == &other || !other.callingCode.starts_with(plan.callingCode));
        }
        for (const QByteArray &prefix :
             words(plan.trunkPrefixes) + words(plan.internationalPrefixes)) {
            QVERIFY(!prefix.isEmpty() && prefix.size() <= 5);
            QVERIFY(std::all_of(prefix.begin(), prefix.end(),
                                [](char c) { return c >= '0' && c <= '9'; }));
        }
    }
}

QTEST_APPLESS_MAIN(PatternPlans)
#include "pattern_plans.moc"
