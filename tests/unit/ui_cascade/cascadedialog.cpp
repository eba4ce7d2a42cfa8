// SPDX-License-Identifier: MIT
#include "ui/cascade/cascadedialog.h"

#include "app/core/vibertemplates.h"
#include "ui/cascade/cascademodel.h"
#include "ui/field.h"
#include "ui/style.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <memory>

using namespace flashcall;
using namespace flashcall::ui;
using namespace std::chrono_literals;

namespace {

Cascade threeSteps()
{
    Cascade steps{makeStep(Channel::FlashCall), makeStep(Channel::ViberOtp),
                  makeStep(Channel::Sms)};
    steps.first().content = FlashCallContent{QStringLiteral("+380123456789")};
    return steps;
}

QList<Channel> channelsOf(const Cascade &steps)
{
    QList<Channel> channels;
    for (const Step &step : steps) {
        channels += step.channel();
    }
    return channels;
}

} // namespace

// The form as a person drives it: by names, keys and words.
class CascadeDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensOnTheFirstStep();
    void everyControlHasAName();
    void mnemonicsAreOnesOwn_data();
    void mnemonicsAreOnesOwn();
    void fitsASmallScreen();
    void tabGoesRound();
    void movesByKey();
    void removesByKey();
    void addsFromThePalette_data();
    void addsFromThePalette();
    void buttonsKnowWhatCanBeDone();
    void smsIsCountedAsTyped();
    void wrongTimeIsExplained_data();
    void wrongTimeIsExplained();
    void serviceDefaultSendsNoTime();
    void flashCallEditsItsNumber();
    void templateChangesItsFields();
    void templateByHand();
    void languageByHand();
    void voiceNeedsItsToken();
    void previewIsTheRequest();
    void acceptTellsOnce();
    void cancelTellsNothing();
    void editingDoesNotMoveTheCursor();

private:
    template <class W>
    W *find(const char *name) const
    {
        for (W *widget : m_dialog->findChildren<W *>()) {
            if (widget->accessibleName() == QLatin1String(name) && widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QListView *list() const { return find<QListView>("Steps of the cascade"); }
    [[nodiscard]] QPushButton *ok() const { return find<QPushButton>("Use this cascade"); }
    void choose(int row) { list()->setCurrentIndex(list()->model()->index(row, 0)); }
    [[nodiscard]] QString descriptionOf(const char *name) const
    {
        return find<QWidget>(name)->accessibleDescription();
    }

    std::unique_ptr<CascadeDialog> m_dialog;
};

void CascadeDialogTest::initTestCase()
{
    QApplication::setStyle(new ConsoleStyle);
}

void CascadeDialogTest::init()
{
    Connection connection = sandboxConnection();
    connection.sender = QStringLiteral("YourApp");
    connection.callerIds = {QStringLiteral("+380123456789"), QStringLiteral("+380123456780")};
    m_dialog = std::make_unique<CascadeDialog>(threeSteps(), connection);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void CascadeDialogTest::cleanup()
{
    m_dialog.reset();
}

void CascadeDialogTest::opensOnTheFirstStep()
{
    QCOMPARE(list()->model()->rowCount(), 3);
    QCOMPARE(list()->currentIndex().row(), 0);
    QCOMPARE(m_dialog->cascade(), threeSteps());
    QCOMPARE(find<QComboBox>("Caller ID of the step")->currentText(),
             QStringLiteral("+380123456789"));
    QVERIFY(ok()->isEnabled());
    QVERIFY(!find<QLineEdit>("Sender of the step")); // the request's own
    choose(1);
    QCOMPARE(find<QComboBox>("Template")->currentText(), QStringLiteral("Code"));
    QCOMPARE(find<QLineEdit>("Code")->text(), QStringLiteral("{code}"));
    QVERIFY(find<QLineEdit>("Sender of the step"));
    QCOMPARE(find<QSpinBox>("Time to live of the step")->value(), 90);
    QCOMPARE(m_dialog->cascade(), threeSteps()); // looking changes nothing
}

void CascadeDialogTest::everyControlHasAName()
{
    for (int row = 0; row < 3; ++row) {
        choose(row);
        int named = 0;
        for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
            // A spin box's and an editable list's inner line edit speaks through its owner.
            const bool inner = widget->parentWidget() &&
                               qobject_cast<const QAbstractSpinBox *>(widget->parentWidget());
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || inner ||
                qobject_cast<const QScrollArea *>(widget)) {
                continue;
            }
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            ++named;
        }
        QVERIFY(named >= 8);
    }
}

void CascadeDialogTest::mnemonicsAreOnesOwn_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::newRow("flash call") << Channel::FlashCall;
    QTest::newRow("Viber OTP") << Channel::ViberOtp;
    QTest::newRow("SMS") << Channel::Sms;
    QTest::newRow("voice") << Channel::Voice;
}

void CascadeDialogTest::mnemonicsAreOnesOwn()
{
    QFETCH(Channel, channel);
    auto *model = qobject_cast<CascadeModel *>(list()->model());
    choose(model->add(channel, -1));
    QMap<QChar, QString> taken;
    const auto take = [&taken](const QString &words) {
        const qsizetype at = words.indexOf(u'&');
        if (at < 0) {
            return true;
        }
        const QChar letter = words.at(at + 1).toLower();
        if (taken.contains(letter)) {
            qWarning("Alt+%c: %s and %s", letter.toLatin1(), qPrintable(taken.value(letter)),
                     qPrintable(words));
            return false;
        }
        taken.insert(letter, words);
        return true;
    };
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        QVERIFY(!label->isVisible() || !label->buddy() || take(label->text()));
    }
    for (const auto *button : m_dialog->findChildren<QAbstractButton *>()) {
        QVERIFY(!button->isVisible() || take(button->text()));
    }
    QVERIFY(taken.size() >= 6);
}

void CascadeDialogTest::fitsASmallScreen()
{
    for (int row = 0; row < 3; ++row) {
        choose(row);
        const QSize least = m_dialog->minimumSizeHint();
        QVERIFY2(least.width() <= 1000 && least.height() <= 600,
                 qPrintable(QStringLiteral("%1 x %2").arg(QString::number(least.width()),
                                                          QString::number(least.height()))));
    }
    QVERIFY(m_dialog->width() <= 1024 && m_dialog->height() <= 600);
}

void CascadeDialogTest::tabGoesRound()
{
    choose(1);
    list()->setFocus();
    QSet<QWidget *> seen;
    for (int i = 0; i < 60; ++i) {
        QWidget *focus = m_dialog->focusWidget();
        QVERIFY(focus);
        seen.insert(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    for (const char *name : {"Steps of the cascade", "Add SMS", "Template", "Language", "Code",
                             "Request as JSON", "Use this cascade", "Remove step"}) {
        QVERIFY2(seen.contains(find<QWidget>(name)), name);
    }
    QCOMPARE(m_dialog->cascade(), threeSteps()); // no key on the way changed anything
}

void CascadeDialogTest::movesByKey()
{
    using enum Channel;
    choose(1);
    QTest::keyClick(list(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(channelsOf(m_dialog->cascade()), (QList<Channel>{FlashCall, Sms, ViberOtp}));
    QCOMPARE(list()->currentIndex().row(), 2); // the choice goes with it
    QCOMPARE(find<QComboBox>("Template")->currentText(), QStringLiteral("Code"));
    QTest::keyClick(list(), Qt::Key_Up, Qt::ControlModifier);
    QTest::keyClick(list(), Qt::Key_Up, Qt::ControlModifier); // not before the call
    QCOMPARE(m_dialog->cascade(), threeSteps());
    QTest::mouseClick(find<QPushButton>("Move step down"), Qt::LeftButton);
    QCOMPARE(channelsOf(m_dialog->cascade()), (QList<Channel>{FlashCall, Sms, ViberOtp}));
}

void CascadeDialogTest::removesByKey()
{
    using enum Channel;
    choose(1);
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(channelsOf(m_dialog->cascade()), (QList<Channel>{FlashCall, Sms}));
    QVERIFY(find<QPlainTextEdit>("SMS text")); // the form is the next step's
    QTest::keyClick(list(), Qt::Key_Delete);
    QTest::keyClick(list(), Qt::Key_Delete); // the call stays
    QCOMPARE(channelsOf(m_dialog->cascade()), QList<Channel>{FlashCall});
    QVERIFY(find<QComboBox>("Caller ID of the step"));
}

void CascadeDialogTest::addsFromThePalette_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<int>("key"); // with Ctrl
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("flash call") << QByteArray("Add Flash call") << int(Qt::Key_1)
                                << Channel::FlashCall << QByteArray("Caller ID of the step");
    QTest::newRow("Viber OTP") << QByteArray("Add Viber OTP") << int(Qt::Key_2) << Channel::ViberOtp
                               << QByteArray("Template");
    QTest::newRow("SMS") << QByteArray("Add SMS") << int(Qt::Key_3) << Channel::Sms
                         << QByteArray("SMS text");
    QTest::newRow("voice") << QByteArray("Add Voice") << int(Qt::Key_4) << Channel::Voice
                           << QByteArray("Voice text");
}

void CascadeDialogTest::addsFromThePalette()
{
    QFETCH(QByteArray, button);
    QFETCH(int, key);
    QFETCH(Channel, channel);
    QFETCH(QByteArray, field);
    QTest::mouseClick(find<QPushButton>(button.constData()), Qt::LeftButton);
    QCOMPARE(m_dialog->cascade().size(), 4);
    QCOMPARE(m_dialog->cascade().at(1), makeStep(channel)); // after the chosen one
    QCOMPARE(list()->currentIndex().row(), 1);
    QVERIFY(find<QWidget>(field.constData()));
    choose(3);
    QTest::keyClick(m_dialog.get(), Qt::Key(key), Qt::ControlModifier);
    QCOMPARE(m_dialog->cascade().size(), 5);
    QCOMPARE(m_dialog->cascade().at(4), makeStep(channel));
}

void CascadeDialogTest::buttonsKnowWhatCanBeDone()
{
    QVERIFY(!find<QPushButton>("Move step up")->isEnabled());
    QVERIFY(!find<QPushButton>("Move step down")->isEnabled()); // a text would be first
    QVERIFY(!find<QPushButton>("Remove step")->isEnabled());
    choose(1);
    QVERIFY(!find<QPushButton>("Move step up")->isEnabled());
    QVERIFY(find<QPushButton>("Move step down")->isEnabled());
    QVERIFY(find<QPushButton>("Remove step")->isEnabled());
    auto *model = qobject_cast<CascadeModel *>(list()->model());
    while (model->add(Channel::Sms, -1) > 0) {}
    QVERIFY(!find<QPushButton>("Add SMS")->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_dialog->cascade().size(), maxSteps);
}

void CascadeDialogTest::smsIsCountedAsTyped()
{
    choose(2);
    auto *text = find<QPlainTextEdit>("SMS text");
    text->setPlainText(QString());
    QVERIFY(!ok()->isEnabled());
    QTest::keyClicks(text, QStringLiteral("Your SMS code: "));
    QVERIFY(descriptionOf("SMS text").contains(QStringLiteral("15 of 160 · GSM-7")));
    QVERIFY(descriptionOf("SMS text").contains(QStringLiteral("proves nothing")));
    QTest::mouseClick(find<QPushButton>("Insert {code}"), Qt::LeftButton);
    QVERIFY(descriptionOf("SMS text").contains(QStringLiteral("21 of 160 · GSM-7")));
    text->insertPlainText(QStringLiteral(" і"));
    QVERIFY(descriptionOf("SMS text").contains(QStringLiteral("23 of 70 · UCS-2")));
    QVERIFY(descriptionOf("SMS text").contains(QStringLiteral("“і”")));
    QCOMPARE(std::get<SmsContent>(m_dialog->cascade().at(2).content).text,
             QStringLiteral("Your SMS code: {code} і"));
    QVERIFY(ok()->isEnabled());
}

void CascadeDialogTest::wrongTimeIsExplained_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("ttl");
    QTest::newRow("the call, 0") << 0 << 0;
    QTest::newRow("the call, 100,000") << 0 << 100'000;
    QTest::newRow("Viber, 0") << 1 << 0;
    QTest::newRow("Viber, 3601") << 1 << 3601;
}

void CascadeDialogTest::wrongTimeIsExplained()
{
    QFETCH(int, row);
    QFETCH(int, ttl);
    choose(row);
    auto *spin = find<QSpinBox>("Time to live of the step");
    spin->setValue(ttl);
    QCOMPARE(spin->value(), ttl); // explained, not changed
    QVERIFY2(descriptionOf("Time to live of the step").contains(QStringLiteral("3,600")),
             qPrintable(descriptionOf("Time to live of the step")));
    QVERIFY(!ok()->isEnabled());
    QVERIFY(ok()->accessibleDescription().contains(
        QStringLiteral("Step %1").arg(row + 1))); // why, in words
    QVERIFY(!find<QPlainTextEdit>("Request as JSON")->toPlainText().contains(u'{'));
    spin->setValue(60);
    QVERIFY(ok()->isEnabled());
    QVERIFY(ok()->accessibleDescription().isEmpty());
}

void CascadeDialogTest::serviceDefaultSendsNoTime()
{
    choose(1);
    auto *box = find<QCheckBox>("Service's default time to live");
    auto *spin = find<QSpinBox>("Time to live of the step");
    box->setChecked(true);
    QVERIFY(!m_dialog->cascade().at(1).ttl);
    QVERIFY(!spin->isEnabled());
    box->setChecked(false);
    QCOMPARE(m_dialog->cascade().at(1).ttl, 90s); // what was there comes back
    choose(0);
    QVERIFY(!find<QCheckBox>("Service's default time to live"));
}

void CascadeDialogTest::flashCallEditsItsNumber()
{
    auto *caller = find<QComboBox>("Caller ID of the step");
    QCOMPARE(caller->count(), 2);
    caller->setEditText(QStringLiteral("abc"));
    QVERIFY(!ok()->isEnabled());
    QVERIFY(!descriptionOf("Caller ID of the step").isEmpty());
    caller->setCurrentIndex(1);
    QCOMPARE(std::get<FlashCallContent>(m_dialog->cascade().first().content).callerId,
             QStringLiteral("+380123456780"));
    QVERIFY(ok()->isEnabled());
}

void CascadeDialogTest::templateChangesItsFields()
{
    choose(1);
    auto *box = find<QComboBox>("Template");
    QCOMPARE(box->count(), 10);
    const viber::Template &rich = viber::templateFor(viber::Text::CodeSenderValidity);
    box->setCurrentIndex(int(viber::Text::CodeSenderValidity));
    QCOMPARE(find<QLineEdit>("Code")->text(), QStringLiteral("{code}")); // carried over
    QVERIFY(!ok()->isEnabled());                                         // two are still missing
    QVERIFY(!descriptionOf("Sender's name in the message").isEmpty());
    find<QLineEdit>("Sender's name in the message")->setText(QStringLiteral("SMSBAT"));
    find<QLineEdit>("Valid for")->setText(QStringLiteral("seven"));
    QVERIFY(!ok()->isEnabled());
    find<QLineEdit>("Valid for")->setText(QStringLiteral("7"));
    QVERIFY(ok()->isEnabled());
    const auto &content = std::get<ViberOtpContent>(m_dialog->cascade().at(1).content);
    QCOMPARE(content.templateId, rich.idText());
    const QList<std::pair<QString, QString>> parameters{
        {QStringLiteral("pin"), QStringLiteral("{code}")},
        {QStringLiteral("business_platform_name"), QStringLiteral("SMSBAT")},
        {QStringLiteral("code_validity_time"), QStringLiteral("7")}};
    QCOMPARE(content.parameters, parameters);
    // There and back: what was typed is still there.
    box->setCurrentIndex(int(viber::Text::Code));
    box->setCurrentIndex(int(viber::Text::CodeSender));
    QCOMPARE(find<QLineEdit>("Sender's name in the message")->text(), QStringLiteral("SMSBAT"));
}

void CascadeDialogTest::templateByHand()
{
    choose(1);
    find<QComboBox>("Template")->setCurrentIndex(9);
    QVERIFY(!ok()->isEnabled()); // no id yet
    find<QLineEdit>("Template id")->setText(QStringLiteral("my-own-template"));
    auto *lines = find<QPlainTextEdit>("Parameters");
    QCOMPARE(lines->toPlainText(), QStringLiteral("pin = {code}"));
    lines->setPlainText(QStringLiteral("pin = {code}\n\nname=a = b\nbare"));
    const auto &content = std::get<ViberOtpContent>(m_dialog->cascade().at(1).content);
    QCOMPARE(content.templateId, QStringLiteral("my-own-template"));
    const QList<std::pair<QString, QString>> parameters{
        {QStringLiteral("pin"), QStringLiteral("{code}")},
        {QStringLiteral("name"), QStringLiteral("a = b")},
        {QStringLiteral("bare"), QString()}};
    QCOMPARE(content.parameters, parameters);
    QVERIFY(ok()->isEnabled());
    lines->setPlainText(QStringLiteral("pin = 1\npin = 2"));
    QVERIFY(!ok()->isEnabled());
    QVERIFY(!descriptionOf("Parameters").isEmpty());
    lines->setPlainText(QStringLiteral("pin = {code}"));
    // Another step and back.
    const Cascade before = m_dialog->cascade();
    choose(2);
    choose(1);
    QCOMPARE(m_dialog->cascade(), before);
    QCOMPARE(find<QLineEdit>("Template id")->text(), QStringLiteral("my-own-template"));
}

void CascadeDialogTest::languageByHand()
{
    choose(1);
    auto *box = find<QComboBox>("Language");
    QCOMPARE(box->count(), 20);
    QVERIFY(!find<QLineEdit>("Language code"));
    box->setCurrentIndex(box->findData(QStringLiteral("pl")));
    QCOMPARE(std::get<ViberOtpContent>(m_dialog->cascade().at(1).content).language,
             QStringLiteral("pl"));
    box->setCurrentIndex(19);
    QVERIFY(!ok()->isEnabled());
    find<QLineEdit>("Language code")->setText(QStringLiteral("bg"));
    QVERIFY(ok()->isEnabled()); // with a notice
    QVERIFY(descriptionOf("Language code").contains(QStringLiteral("19")));
    QCOMPARE(std::get<ViberOtpContent>(m_dialog->cascade().at(1).content).language,
             QStringLiteral("bg"));
}

void CascadeDialogTest::voiceNeedsItsToken()
{
    QTest::mouseClick(find<QPushButton>("Add Voice"), Qt::LeftButton);
    auto *token = find<QLineEdit>("Type token");
    QCOMPARE(token->text(), QStringLiteral("voice"));
    QVERIFY(descriptionOf("Type token").contains(QStringLiteral("Confirm with your provider")));
    token->setText(QString());
    QVERIFY(!ok()->isEnabled());
    token->setText(QStringLiteral("speechcall"));
    QVERIFY(ok()->isEnabled());
    QVERIFY(find<QPlainTextEdit>("Request as JSON")
                ->toPlainText()
                .contains(QStringLiteral("\"speechcall\"")));
}

void CascadeDialogTest::previewIsTheRequest()
{
    Draft draft;
    draft.to = QStringLiteral("+380936670004");
    draft.from = QStringLiteral("Shop");
    m_dialog->setDraft(draft);
    const QString json = find<QPlainTextEdit>("Request as JSON")->toPlainText();
    QVERIFY(json.contains(QStringLiteral("\"+380936670004\"")));
    QVERIFY(json.contains(QStringLiteral("\"from\": \"Shop\"")));
    QVERIFY(json.contains(QStringLiteral("\"type\": \"flashcall\"")));
    QVERIFY(json.contains(QStringLiteral("\"fallbacks\"")));
    QVERIFY(find<QPlainTextEdit>("Request as JSON")->isReadOnly());
}

void CascadeDialogTest::acceptTellsOnce()
{
    QSignalSpy accepted(m_dialog.get(), &CascadeDialog::cascadeAccepted);
    choose(2);
    QTest::keyClick(list(), Qt::Key_Delete);
    const Cascade steps = m_dialog->cascade();
    QTest::keyClick(m_dialog.get(), Qt::Key_Return); // the button that Enter stands for
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(accepted.first().first().value<Cascade>(), steps);
    QVERIFY(!m_dialog->isVisible());
}

void CascadeDialogTest::cancelTellsNothing()
{
    QSignalSpy accepted(m_dialog.get(), &CascadeDialog::cascadeAccepted);
    choose(2);
    QTest::keyClick(list(), Qt::Key_Delete);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(accepted.isEmpty());
    QVERIFY(!m_dialog->isVisible());
}

void CascadeDialogTest::editingDoesNotMoveTheCursor()
{
    choose(2);
    auto *text = find<QPlainTextEdit>("SMS text");
    text->setPlainText(QStringLiteral("{code} end"));
    QTextCursor cursor = text->textCursor();
    cursor.setPosition(0);
    text->setTextCursor(cursor);
    QTest::keyClicks(text, QStringLiteral("Hi "));
    QCOMPARE(text->toPlainText(), QStringLiteral("Hi {code} end"));
    QCOMPARE(text->textCursor().position(), 3);
}

QTEST_MAIN(CascadeDialogTest)
#include "cascadedialog.moc"
