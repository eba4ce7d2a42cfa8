// SPDX-License-Identifier: MIT
#include "ui/cascade/cascademodel.h"

#include "app/core/vibertemplates.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace flashcall;
using namespace flashcall::ui;
using namespace std::chrono_literals;
using Channels = QList<Channel>;
using FailureMode = QAbstractItemModelTester::FailureReportingMode;

namespace {

constexpr Channel call = Channel::FlashCall;
constexpr Channel viberOtp = Channel::ViberOtp;
constexpr Channel text = Channel::Sms;

Cascade cascadeOf(const Channels &channels)
{
    Cascade steps;
    for (const Channel channel : channels) {
        steps += makeStep(channel);
    }
    return steps;
}

Channels channelsOf(const CascadeModel &model)
{
    Channels channels;
    for (const Step &step : model.steps()) {
        channels += step.channel();
    }
    return channels;
}

Draft surroundings()
{
    Draft draft;
    draft.to = QStringLiteral("+380936670003");
    draft.from = QStringLiteral("YourApp");
    draft.region = QStringLiteral("UA");
    return draft;
}

} // namespace

// The steps behind the form: order, the first one's place, and what is wrong with each.
class CascadeModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesSteps_data();
    void takesSteps();
    void adds_data();
    void adds();
    void addsNoMoreThanMost();
    void removes_data();
    void removes();
    void moves_data();
    void moves();
    void movesAsAViewDoes_data();
    void movesAsAViewDoes();
    void editsAStep();
    void firstStaysACall();
    void problems_data();
    void problems();
    void senderOfTheRequestCounts();
    void callWithoutNumberNeedsACode();
    void plannedTime_data();
    void plannedTime();
    void draftIsWhatIsSent();
    void keepsTheCode();
    void takesWhatWasPutRight();
    void drawnNumberIsNotMissed();
    void tellsRows();
    void randomEdits();
};

void CascadeModelTest::takesSteps_data()
{
    QTest::addColumn<Channels>("given");
    QTest::addColumn<Channels>("taken");
    QTest::newRow("none") << Channels{} << Channels{call};
    QTest::newRow("a call") << Channels{call} << Channels{call};
    QTest::newRow("three") << Channels{call, viberOtp, text} << Channels{call, viberOtp, text};
    QTest::newRow("no call first") << Channels{text, call} << Channels{call, text, call};
    QTest::newRow("too many") << Channels(maxSteps + 5, call) << Channels(maxSteps, call);
    QTest::newRow("too many, and no call first")
        << Channels(maxSteps, text) << Channels({call}) + Channels(maxSteps - 1, text);
}

void CascadeModelTest::takesSteps()
{
    QFETCH(Channels, given);
    QFETCH(Channels, taken);
    CascadeModel model;
    const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
    QSignalSpy changed(&model, &CascadeModel::stepsChanged);
    model.setSteps(cascadeOf(given));
    QCOMPARE(channelsOf(model), taken);
    QCOMPARE(model.rowCount(), int(taken.size()));
    QCOMPARE(changed.size(), 1);
}

void CascadeModelTest::adds_data()
{
    QTest::addColumn<int>("after");
    QTest::addColumn<int>("row");
    QTest::addColumn<Channels>("then");
    QTest::newRow("after the first") << 0 << 1 << Channels{call, Channel::Voice, text};
    QTest::newRow("after the last") << 1 << 2 << Channels{call, text, Channel::Voice};
    QTest::newRow("with no row chosen") << -1 << 2 << Channels{call, text, Channel::Voice};
    QTest::newRow("after a row that is not") << 7 << 2 << Channels{call, text, Channel::Voice};
}

void CascadeModelTest::adds()
{
    QFETCH(int, after);
    QFETCH(int, row);
    QFETCH(Channels, then);
    CascadeModel model;
    const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
    model.setSteps(cascadeOf({call, text}));
    QCOMPARE(model.add(Channel::Voice, after), row);
    QCOMPARE(channelsOf(model), then);
    QCOMPARE(model.steps().at(row), makeStep(Channel::Voice));
}

void CascadeModelTest::addsNoMoreThanMost()
{
    CascadeModel model;
    while (model.canAdd()) {
        QVERIFY(model.add(text, -1) > 0);
    }
    QCOMPARE(model.rowCount(), maxSteps);
    QCOMPARE(model.add(text, 0), -1);
    QCOMPARE(model.rowCount(), maxSteps);
}

void CascadeModelTest::removes_data()
{
    QTest::addColumn<Channels>("before");
    QTest::addColumn<int>("row");
    QTest::addColumn<Channels>("then");
    QTest::newRow("the last") << Channels{call, text} << 1 << Channels{call};
    QTest::newRow("one between") << Channels{call, viberOtp, text} << 1 << Channels{call, text};
    QTest::newRow("the only one stays") << Channels{call} << 0 << Channels{call};
    QTest::newRow("the call before a text stays")
        << Channels{call, text} << 0 << Channels{call, text};
    QTest::newRow("the call before a call goes")
        << Channels{call, call, text} << 0 << Channels{call, text};
    QTest::newRow("no such row") << Channels{call, text} << 2 << Channels{call, text};
    QTest::newRow("a row below none") << Channels{call, text} << -1 << Channels{call, text};
}

void CascadeModelTest::removes()
{
    QFETCH(Channels, before);
    QFETCH(int, row);
    QFETCH(Channels, then);
    CascadeModel model;
    const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
    model.setSteps(cascadeOf(before));
    QCOMPARE(model.canRemove(row), before != then);
    QCOMPARE(model.remove(row), before != then);
    QCOMPARE(channelsOf(model), then);
}

void CascadeModelTest::moves_data()
{
    QTest::addColumn<Channels>("before");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<Channels>("then");
    const Channels three{call, viberOtp, text};
    const Channels calls{call, call, text};
    QTest::newRow("down") << three << 1 << 2 << Channels{call, text, viberOtp};
    QTest::newRow("up") << three << 2 << 1 << Channels{call, text, viberOtp};
    QTest::newRow("a text before the call") << three << 1 << 0 << three;
    QTest::newRow("the call behind a text") << three << 0 << 1 << three;
    QTest::newRow("the call to the end") << three << 0 << 2 << three;
    QTest::newRow("beyond the end") << three << 2 << 3 << three;
    QTest::newRow("above the beginning") << three << 0 << -1 << three;
    QTest::newRow("to its own place") << three << 1 << 1 << three;
    QTest::newRow("a text before two calls") << calls << 2 << 0 << calls;
    QTest::newRow("a call behind a text, a call stays first")
        << calls << 0 << 2 << Channels{call, text, call};
    QTest::newRow("a text between two calls") << calls << 2 << 1 << Channels{call, text, call};
}

void CascadeModelTest::moves()
{
    QFETCH(Channels, before);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(Channels, then);
    CascadeModel model;
    const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
    model.setSteps(cascadeOf(before));
    QCOMPARE(model.canMove(from, to), before != then);
    QCOMPARE(model.move(from, to), before != then);
    QCOMPARE(channelsOf(model), then);
}

void CascadeModelTest::movesAsAViewDoes_data()
{
    QTest::addColumn<int>("source");
    QTest::addColumn<int>("before"); // dropped above this row
    QTest::addColumn<int>("count");
    QTest::addColumn<Channels>("then");
    const Channels same{call, viberOtp, text, Channel::Voice};
    QTest::newRow("to the end") << 1 << 4 << 1 << Channels{call, text, Channel::Voice, viberOtp};
    QTest::newRow("down by one") << 1 << 3 << 1 << Channels{call, text, viberOtp, Channel::Voice};
    QTest::newRow("up by two") << 3 << 1 << 1 << Channels{call, Channel::Voice, viberOtp, text};
    QTest::newRow("onto itself") << 1 << 2 << 1 << same;
    QTest::newRow("above the call") << 3 << 0 << 1 << same;
    QTest::newRow("two at once") << 1 << 4 << 2 << same;
}

void CascadeModelTest::movesAsAViewDoes()
{
    QFETCH(int, source);
    QFETCH(int, before);
    QFETCH(int, count);
    QFETCH(Channels, then);
    CascadeModel model;
    const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
    const Channels start{call, viberOtp, text, Channel::Voice};
    model.setSteps(cascadeOf(start));
    QCOMPARE(model.moveRows({}, source, count, {}, before), start != then);
    QCOMPARE(channelsOf(model), then);
    // A view may drop between the steps, never onto one.
    QVERIFY(model.flags({}) & Qt::ItemIsDropEnabled);
    QVERIFY(!(model.flags(model.index(1)) & Qt::ItemIsDropEnabled));
    QVERIFY(model.flags(model.index(1)) & Qt::ItemIsDragEnabled);
    QCOMPARE(model.supportedDropActions(), Qt::MoveAction);
}

void CascadeModelTest::editsAStep()
{
    CascadeModel model;
    model.setSteps(cascadeOf({call, text}));
    QSignalSpy changed(&model, &CascadeModel::stepsChanged);
    const Step step{SmsContent{QStringLiteral("{code} is your code")}, 45s, QStringLiteral("Shop")};
    model.setStep(1, step);
    QCOMPARE(model.steps().at(1), step);
    QCOMPARE(changed.size(), 1);
    model.setStep(1, step); // nothing new
    model.setStep(5, step);
    QCOMPARE(changed.size(), 1);
}

void CascadeModelTest::firstStaysACall()
{
    CascadeModel model;
    model.setSteps(cascadeOf({call, text}));
    model.setStep(0, makeStep(text));
    QCOMPARE(channelsOf(model), (Channels{call, text}));
}

void CascadeModelTest::problems_data()
{
    using request::Field;
    using request::Problem;
    QTest::addColumn<Step>("step");
    QTest::addColumn<QList<Field>>("fields");
    const auto row = [](const char *name, const Step &step, const QList<Field> &fields) {
        QTest::newRow(name) << step << fields;
    };
    const QString code = QStringLiteral("{code}");
    const auto otp = [](const QString &id, const QString &language,
                        const QList<std::pair<QString, QString>> &parameters) {
        return Step{ViberOtpContent{id, language, parameters, {}}, 90s, {}};
    };
    const QString withSender = viber::templateFor(viber::Text::CodeSender).idText();
    const std::pair<QString, QString> pin{QStringLiteral("pin"), code};
    const QString uk = QStringLiteral("uk");

    row("SMS as made", makeStep(text), {});
    row("Viber OTP as made", makeStep(viberOtp), {});
    row("voice as made", makeStep(Channel::Voice), {});
    row("SMS without a text", {SmsContent{}, {}, {}}, {Field::StepText});
    row("TTL of 0", {SmsContent{code}, 0s, {}}, {Field::StepTtl});
    row("TTL of 100,000", {SmsContent{code}, 100'000s, {}}, {Field::StepTtl});
    row("SMS sender of 12", {SmsContent{code}, {}, QStringLiteral("ABCDEFGHIJKL")},
        {Field::StepSender});
    row("Viber sender of 12",
        {ViberOtpContent{viber::templateFor(viber::Text::Code).idText(), uk, {pin}, {}}, 90s,
         QStringLiteral("ABCDEFGHIJKL")},
        {});
    row("a parameter is missing", otp(withSender, uk, {pin}), {Field::StepParameter});
    row("no template", otp({}, uk, {pin}), {Field::StepTemplate});
    row("no language",
        otp(withSender, {},
            {pin, {QStringLiteral("business_platform_name"), QStringLiteral("Shop")}}),
        {Field::StepLanguage});
    row("another template's id, no parameters", otp(QStringLiteral("my-own"), uk, {}), {});
    row("a voice token with a space", {VoiceContent{code, QStringLiteral("speech call")}, {}, {}},
        {Field::StepVoiceToken});
    row("an unreadable caller ID", {FlashCallContent{QStringLiteral("abc")}, 60s, {}},
        {Field::StepCallerId});
    row("two faults", {SmsContent{}, 0s, {}}, {Field::StepText, Field::StepTtl});
}

void CascadeModelTest::problems()
{
    QFETCH(Step, step);
    QFETCH(QList<request::Field>, fields);
    CascadeModel model;
    model.setSurroundings(surroundings());
    Cascade steps = cascadeOf({call, text});
    steps.first().content = FlashCallContent{QStringLiteral("+380123456789")};
    steps.append(step);
    model.setSteps(steps);
    QList<request::Field> found;
    for (const FieldProblem &problem : model.problems(2)) {
        QCOMPARE(problem.step, 2);
        found += problem.field;
    }
    QCOMPARE(found, fields);
    QVERIFY(model.problems(0).isEmpty());
    QVERIFY(model.problems(1).isEmpty());
    QCOMPARE(model.firstIncomplete(), fields.isEmpty() ? -1 : 2);
    QCOMPARE(model.index(2).data(CascadeModel::ProblemsRole).toInt(), int(fields.size()));
    // The model says complete exactly where the whole can be sent.
    QCOMPARE(validate(model.draft()).has_value(), fields.isEmpty());
}

void CascadeModelTest::senderOfTheRequestCounts()
{
    CascadeModel model;
    model.setSteps(cascadeOf({call, text}));
    Draft around = surroundings();
    around.from = QStringLiteral("A name too long for SMS");
    model.setSurroundings(around);
    QCOMPARE(model.firstIncomplete(), 1);
    QCOMPARE(model.problems(1).first().field, request::Field::StepSender);
    Step own = makeStep(text);
    own.from = QStringLiteral("Shop"); // its own sender stands in
    model.setStep(1, own);
    QCOMPARE(model.firstIncomplete(), -1);
}

void CascadeModelTest::callWithoutNumberNeedsACode()
{
    CascadeModel model;
    model.setSurroundings(surroundings());
    model.setSteps(cascadeOf({call}));
    QCOMPARE(model.firstIncomplete(), 0);
    QCOMPARE(model.problems(0).first().field, request::Field::StepCallerId);
    QCOMPARE(model.problems(0).first().problem, request::Problem::NeedsCallerIdOrCode);
    model.add(text, 0); // it uses {code}
    QCOMPARE(model.firstIncomplete(), -1);
}

void CascadeModelTest::plannedTime_data()
{
    QTest::addColumn<QList<int>>("ttls"); // 0: none
    QTest::addColumn<int>("seconds");
    QTest::newRow("one") << QList<int>{60} << 60;
    QTest::newRow("three") << QList<int>{60, 90, 30} << 180;
    QTest::newRow("a default between") << QList<int>{60, 0, 30} << 150;
}

void CascadeModelTest::plannedTime()
{
    QFETCH(QList<int>, ttls);
    QFETCH(int, seconds);
    Cascade steps;
    for (const int ttl : ttls) {
        Step step = makeStep(call);
        step.ttl = ttl == 0 ? std::nullopt : std::optional(std::chrono::seconds(ttl));
        steps.append(step);
    }
    CascadeModel model;
    model.setSteps(steps);
    QCOMPARE(model.plannedTime().count(), seconds);
}

void CascadeModelTest::draftIsWhatIsSent()
{
    Cascade steps = cascadeOf({call, viberOtp, text});
    steps.first() = {FlashCallContent{QStringLiteral("+380123456789")}, 75s, {}};
    CascadeModel model;
    Draft around = surroundings();
    around.callerId = QStringLiteral("not looked at");
    around.fallbacks = cascadeOf({Channel::Voice});
    model.setSurroundings(around);
    model.setSteps(steps);
    const Draft draft = model.draft();
    QCOMPARE(draft.to, around.to);
    QCOMPARE(draft.from, around.from);
    QCOMPARE(draft.callerId, QStringLiteral("+380123456789"));
    QCOMPARE(draft.ttl, 75);
    QCOMPARE(draft.fallbacks, steps.mid(1));
    const auto request = validate(draft);
    QVERIFY(request.has_value());
    QCOMPARE(request->steps, steps);
}

void CascadeModelTest::keepsTheCode()
{
    CascadeModel model;
    model.setSurroundings(surroundings());
    model.setSteps(cascadeOf({call, text}));
    QCOMPARE(model.draft().code, QStringLiteral("123456")); // an example
    QVERIFY(model.kept().code.isEmpty());                   // and none that is kept
    Draft code;
    code.code = QStringLiteral("48x");
    code.codeLength = 4;
    code.codeLeadingZero = true;
    model.setCode(code);
    QCOMPARE(model.kept().code, QStringLiteral("48x"));
    QCOMPARE(model.kept().codeLength, 4);
    QVERIFY(model.kept().codeLeadingZero);
    QVERIFY(model.codeProblem());
    QCOMPARE(model.codeProblem()->position, 2);
    QCOMPARE(model.firstIncomplete(), -1); // no step is wrong
    code.code = QStringLiteral("4829");
    model.setCode(code);
    QVERIFY(!model.codeProblem());
    QCOMPARE(model.draft().code, QStringLiteral("4829"));
    QCOMPARE(model.kept().from, surroundings().from);
}

void CascadeModelTest::takesWhatWasPutRight()
{
    CascadeModel model;
    const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
    model.setSurroundings(surroundings());
    Cascade steps = cascadeOf({call, text});
    steps[0].ttl = 30s;
    model.setSteps(steps);
    const auto found = model.findings({});
    QCOMPARE(found.size(), 1);
    QSignalSpy changed(&model, &CascadeModel::stepsChanged);
    model.take(*found.first().fix);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.steps().first().ttl, 60s);
    QVERIFY(model.findings({}).isEmpty());
    QCOMPARE(model.kept().to, surroundings().to);
}

void CascadeModelTest::drawnNumberIsNotMissed()
{
    CascadeModel model;
    model.setSurroundings(surroundings());
    model.setSteps(cascadeOf({call}));
    QCOMPARE(model.firstIncomplete(), 0);
    QCOMPARE(model.findings({}).size(), 1);
    model.setDrawsFromPool(true);
    QCOMPARE(model.firstIncomplete(), -1);
    QVERIFY(model.findings({}).isEmpty());
    QVERIFY(model.kept().code.isEmpty()); // the example is not what is kept
}

void CascadeModelTest::tellsRows()
{
    CascadeModel model;
    model.setSurroundings(surroundings());
    model.setSteps(cascadeOf({call, viberOtp, text}));
    const QModelIndex otp = model.index(1);
    QCOMPARE(otp.data().toString(), QStringLiteral("Viber OTP"));
    QCOMPARE(otp.data(CascadeModel::TtlRole).toString(), QStringLiteral("90 s"));
    QCOMPARE(otp.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Step 2: Viber OTP 90 s"));
    QVERIFY(model.index(2).data(CascadeModel::TtlRole).toString().isEmpty());
    model.setStep(2, {SmsContent{}, {}, {}});
    QCOMPARE(model.index(2).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Step 3: SMS, not complete"));
    QVERIFY(!model.data(model.index(9), Qt::DisplayRole).isValid());
}

void CascadeModelTest::randomEdits()
{
    CascadeModel model;
    const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
    model.setSurroundings(surroundings());
    QRandomGenerator random(7);
    for (int i = 0; i < 2'000; ++i) {
        const int row = random.bounded(-1, maxSteps + 1);
        const auto channel = Channel(random.bounded(4));
        switch (random.bounded(4)) {
        case 0:
            model.add(channel, row);
            break;
        case 1:
            model.remove(row);
            break;
        case 2:
            model.move(row, random.bounded(-1, maxSteps + 1));
            break;
        case 3:
            model.setStep(row, makeStep(channel));
            break;
        }
        QVERIFY(model.rowCount() >= 1 && model.rowCount() <= maxSteps);
        QCOMPARE(model.steps().first().channel(), call);
        QCOMPARE(model.firstIncomplete() < 0, validate(model.draft()).has_value());
    }
}

QTEST_GUILESS_MAIN(CascadeModelTest)
#include "cascademodel.moc"
