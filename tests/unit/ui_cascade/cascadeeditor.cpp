// SPDX-License-Identifier: MIT
#include "app/config/settings.h"
#include "app/core/code.h"
#include "app/core/vibertemplates.h"
#include "app/gateway/codec.h"
#include "app/session/connectionbook.h"
#include "support/lintkit.h"
#include "support/scriptedkeystore.h"
#include "ui/cascade/cascadedialog.h"
#include "ui/cascade/cascadefiles.h"
#include "ui/cascade/timebar.h"
#include "ui/field.h"
#include "ui/style.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace flashcall;
using namespace flashcall::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::callStep;
using test::smsStep;

// The editor beyond its steps: findings, code, time, files and what is saved.
class CascadeEditorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void findingsFollowTheTyping();
    void fixesByKey();
    void fixesFromTheList();
    void enterGoesToTheField_data();
    void enterGoesToTheField();
    void wordsForTheAgent();
    void codeIsTypedOrMade();
    void wrongCodeIsExplained();
    void makesCodes();
    void timeIsABar();
    void parametersHaveTypes();
    void tellsWhatTheCustomerReads();
    void pointsAtTheDearCharacter();
    void buildsTheDocumentsCall();
    void buildsTheDocumentsCascade();
    void importsWhatWasCopied();
    void importFailsWithItsPlace();
    void exportsAndImports_data();
    void exportsAndImports();
    void savesLoadsRenamesDeletes();
    void savedAreOnDisk();

private:
    template <class W>
    W *find(const char *name, const QWidget *in = nullptr) const
    {
        for (W *widget : (in ? in : m_dialog.get())->findChildren<W *>()) {
            if (widget->accessibleName() == QLatin1String(name) && widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QListView *findings() const
    {
        for (QListView *view : m_dialog->findChildren<QListView *>()) {
            if (view->accessibleName().startsWith(u"Findings: ")) {
                return view;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QStringList found() const
    {
        QStringList all;
        const auto *model = findings()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            all += model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        }
        return all;
    }
    void open(const Cascade &steps, const QStringList &pool = {})
    {
        Connection connection = sandboxConnection();
        connection.callerIds = pool;
        m_dialog = std::make_unique<CascadeDialog>(steps, connection);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    void choose(int row)
    {
        auto *list = find<QListView>("Steps of the cascade");
        list->setCurrentIndex(list->model()->index(row, 0));
    }
    [[nodiscard]] Draft accepted()
    {
        Draft taken;
        connect(m_dialog.get(), &CascadeDialog::draftAccepted, this,
                [&taken](const Draft &draft) { taken = draft; });
        QTest::mouseClick(find<QPushButton>("Use this cascade"), Qt::LeftButton);
        return taken;
    }
    [[nodiscard]] QString says() const
    {
        QStringList all;
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->isVisible()) {
                all += label->text();
            }
        }
        return all.join(u'\n');
    }

    std::unique_ptr<CascadeDialog> m_dialog;
    QTemporaryDir m_folder;
};

void CascadeEditorTest::initTestCase()
{
    QApplication::setStyle(new ConsoleStyle);
}

void CascadeEditorTest::init()
{
    open({callStep(), smsStep()});
}

void CascadeEditorTest::cleanup()
{
    m_dialog.reset();
}

void CascadeEditorTest::findingsFollowTheTyping()
{
    QCOMPARE(findings()->accessibleName(), u"Findings: Nothing to improve"_s);
    QVERIFY(!find<QPushButton>("Fix the finding")->isEnabled());
    find<QSpinBox>("Time to live of the step")->setValue(30);
    QCOMPARE(findings()->accessibleName(), u"Findings: Advice: 1"_s);
    QCOMPARE(found(), QStringList{u"Advice · step 1, Flash call: A call has 30 s here; 60–90 s are "
                                  "advised."_s});
    find<QSpinBox>("Time to live of the step")->setValue(130);
    QCOMPARE(findings()->accessibleName(), u"Findings: Warnings: 1"_s);
    choose(1);
    find<QPlainTextEdit>("SMS text")->setPlainText(u"Hello"_s);
    QCOMPARE(findings()->accessibleName(), u"Findings: Errors: 1 · Warnings: 2"_s);
    find<QPlainTextEdit>("SMS text")->setPlainText(u"{code}"_s);
    choose(0);
    find<QSpinBox>("Time to live of the step")->setValue(90);
    QCOMPARE(found(), QStringList());
}

void CascadeEditorTest::fixesByKey()
{
    find<QSpinBox>("Time to live of the step")->setValue(30);
    QCOMPARE(find<QPushButton>("Fix the finding")->accessibleDescription(), u"Set 60 s"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_F8);
    QCOMPARE(m_dialog->cascade().first().ttl, 60s);
    QCOMPARE(find<QSpinBox>("Time to live of the step")->value(), 60); // the form shows it
    QCOMPARE(found(), QStringList());
    QTest::keyClick(m_dialog.get(), Qt::Key_F8); // nothing to do
    QCOMPARE(m_dialog->cascade().first().ttl, 60s);
    QVERIFY(says().contains(u"Done: Set 60 s"_s));
}

void CascadeEditorTest::fixesFromTheList()
{
    choose(1);
    find<QPlainTextEdit>("SMS text")->setPlainText(u"Hello"_s);
    findings()->setCurrentIndex(findings()->model()->index(1, 0)); // the text, after the call
    QTest::mouseClick(find<QPushButton>("Fix the finding"), Qt::LeftButton);
    QCOMPARE(find<QPlainTextEdit>("SMS text")->toPlainText(), u"Hello {code}"_s);
    QCOMPARE(found(), QStringList()); // and with it the call has a code
}

void CascadeEditorTest::enterGoesToTheField_data()
{
    QTest::addColumn<Cascade>("steps");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("selected");
    const auto row = [](const char *name, const Cascade &steps, const char *field,
                        const QString &selected = {}) {
        QTest::newRow(name) << steps << QByteArray(field) << selected;
    };
    row("a time", {callStep({}, 30), smsStep()}, "Time to live of the step");
    row("a caller ID", {callStep()}, "Caller ID of the step");
    row("a duration in a text", {callStep(), smsStep(u"{code}, good 12 min"_s)}, "SMS text",
        u"12"_s);
    Step named = smsStep();
    named.from = u"Much too long"_s;
    row("a sender", {callStep(), named}, "Sender of the step");
    row("a parameter",
        {callStep(), smsStep(), test::viberStep(viber::Text::Code, {{u"pin"_s, u"999"_s}})},
        "Code");
}

void CascadeEditorTest::enterGoesToTheField()
{
    QFETCH(const Cascade, steps);
    QFETCH(const QByteArray, field);
    QFETCH(const QString, selected);
    open(steps);
    choose(0);
    findings()->setFocus();
    findings()->setCurrentIndex(findings()->model()->index(0, 0));
    QTest::keyClick(findings(), Qt::Key_Return);
    auto *editor = find<QWidget>(field.constData());
    QVERIFY2(editor, field.constData());
    QTRY_VERIFY(editor->hasFocus() || editor->isAncestorOf(m_dialog->focusWidget()));
    QVERIFY(m_dialog->isVisible()); // Enter in the list is not the dialog's
    if (!selected.isEmpty()) {
        QCOMPARE(qobject_cast<QPlainTextEdit *>(editor)->textCursor().selectedText(), selected);
    }
}

void CascadeEditorTest::wordsForTheAgent()
{
    open({callStep(), test::viberStep(viber::Text::Code, {{u"pin"_s, u"{code}"_s}})});
    QCOMPARE(found().size(), 1);
    QVERIFY(found().first().startsWith(u"Advice · step 2, Viber OTP: The message itself says"_s));
    QTest::mouseClick(find<QPushButton>("Copy words for the agent"), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"You called us yourself"_s));
    QCOMPARE(found().size(), 1); // it stays true
}

void CascadeEditorTest::codeIsTypedOrMade()
{
    auto *kind = find<QComboBox>("Code of all steps");
    QCOMPARE(kind->currentText(), u"New at each send"_s);
    QCOMPARE(find<QSpinBox>("Digits of the code")->value(), 6);
    find<QSpinBox>("Digits of the code")->setValue(3);
    QVERIFY(found().first().startsWith(u"Warning · code of all steps: A code of 3 digit"_s));
    QTest::keyClick(m_dialog.get(), Qt::Key_F8);
    QCOMPARE(find<QSpinBox>("Digits of the code")->value(), 6);
    find<QSpinBox>("Digits of the code")->setValue(8);
    find<QCheckBox>("The code may begin with 0")->setChecked(true);
    kind->setCurrentIndex(1);
    QVERIFY(!find<QSpinBox>("Digits of the code"));
    find<QLineEdit>("Typed code")->setText(u"0482"_s);
    QVERIFY(find<QPlainTextEdit>("Request as JSON")
                ->toPlainText()
                .contains(u"\"text\": \"Your code: 0482\""_s));
    const Draft taken = accepted();
    QCOMPARE(taken.code, u"0482"_s);
    QCOMPARE(taken.codeLength, 8);
    QVERIFY(taken.codeLeadingZero);
}

void CascadeEditorTest::wrongCodeIsExplained()
{
    find<QComboBox>("Code of all steps")->setCurrentIndex(1);
    auto *code = find<QLineEdit>("Typed code");
    code->setText(u"48x9"_s);
    QVERIFY(!find<QPushButton>("Use this cascade")->isEnabled());
    QVERIFY(!code->accessibleDescription().isEmpty());
    QCOMPARE(code->text(), u"48x9"_s);
    code->setText(QString()); // as good as none: one is made
    QVERIFY(find<QPushButton>("Use this cascade")->isEnabled());
    QVERIFY(accepted().code.isEmpty());
}

void CascadeEditorTest::makesCodes()
{
    find<QSpinBox>("Digits of the code")->setValue(5);
    find<QComboBox>("Code of all steps")->setCurrentIndex(1);
    QSet<QString> seen;
    for (int i = 0; i < 8; ++i) {
        QTest::mouseClick(find<QPushButton>("Make a new code"), Qt::LeftButton);
        const QString code = find<QLineEdit>("Typed code")->text();
        QCOMPARE(code.size(), 5);
        QVERIFY(!code.startsWith(u'0'));
        seen.insert(code);
    }
    QVERIFY(seen.size() > 4);
}

void CascadeEditorTest::timeIsABar()
{
    open({callStep({}, 60), test::viberStep(viber::Text::Code, {{u"pin"_s, u"{code}"_s}}, 90),
          smsStep()});
    auto *bar = m_dialog->findChild<TimeBar *>();
    QCOMPARE(bar->accessibleName(), u"Planned time: Flash call 60 s, Viber OTP 90 s, SMS 60 s"_s);
    QVERIFY(says().contains(u"3 min 30 s"_s));
    // To scale, one after the other, to the very end.
    const QRect call = bar->partOf(0);
    const QRect viberPart = bar->partOf(1);
    const QRect sms = bar->partOf(2);
    QCOMPARE(call.left(), 0);
    QVERIFY(call.right() < viberPart.left() && viberPart.right() < sms.left());
    QCOMPARE(sms.right(), bar->width() - 1);
    QVERIFY(qAbs((viberPart.width() - 10) * 2 - (call.width() - 10) * 3) <= 4);
    QVERIFY(qAbs(call.width() - sms.width()) <= 1);
    QTest::mouseClick(bar, Qt::LeftButton, {}, viberPart.center());
    QVERIFY(find<QComboBox>("Template"));
    // A second beside an hour can still be clicked.
    find<QSpinBox>("Time to live of the step")->setValue(3600);
    choose(0);
    find<QSpinBox>("Time to live of the step")->setValue(1);
    QVERIFY(bar->partOf(0).width() >= 8);
}

void CascadeEditorTest::parametersHaveTypes()
{
    open({callStep(), test::viberStep(viber::Text::CodeSenderValidity, {})});
    choose(1);
    const QString all = says();
    for (const char *type :
         {"pin: text", "business_platform_name: text", "code_validity_time: number"}) {
        QVERIFY2(all.contains(QLatin1String(type)), type);
    }
}

void CascadeEditorTest::tellsWhatTheCustomerReads()
{
    for (const viber::Template &one : viber::templates()) {
        QList<std::pair<QString, QString>> parameters;
        for (const viber::Parameter &parameter : one.parameters) {
            const QString name(parameter.name);
            parameters.append({name, parameter.number ? u"17"_s : u"<%1>"_s.arg(name)});
        }
        open({callStep(), test::viberStep(one.text, parameters)});
        choose(1);
        const QString all = says();
        QVERIFY(all.contains(u"Share it with no one; nobody will call"_s));
        for (const auto &[name, value] : parameters) {
            QVERIFY2(all.contains(value), qPrintable(one.idText() + u' ' + name));
        }
    }
}

void CascadeEditorTest::pointsAtTheDearCharacter()
{
    choose(1);
    auto *text = find<QPlainTextEdit>("SMS text");
    text->setPlainText(u"Your code: {code} — {code}"_s);
    QCOMPARE(text->extraSelections().size(), 1);
    QCOMPARE(text->extraSelections().first().cursor.selectedText(), u"—"_s);
    text->setPlainText(u"Код {code}"_s);
    QCOMPARE(text->extraSelections().first().cursor.selectionStart(), 0);
    text->setPlainText(u"{code} 😀"_s);
    QCOMPARE(text->extraSelections().first().cursor.selectedText(), u"😀"_s);
    text->setPlainText(u"Your code: {code}"_s);
    QVERIFY(text->extraSelections().isEmpty());
}

// What the documents show, put together by hand, is what is sent: byte for byte.
void CascadeEditorTest::buildsTheDocumentsCall()
{
    open({callStep({}, 75)});
    find<QComboBox>("Caller ID of the step")->setEditText(u"+380123456789"_s);
    find<QSpinBox>("Time to live of the step")->setValue(60);
    Draft draft = accepted();
    draft.to = u"+380936670003"_s;
    draft.from = u"YourApp"_s;
    const auto request = validate(draft);
    QVERIFY(request.has_value());
    QCOMPARE(codec::encode(*request, connections::NumberStyle::WithPlus),
             R"({"messages":[{"from":"YourApp","to":"+380936670003","type":"flashcall",)"
             R"("messageData":{"callerId":"+380123456789"},"ttl":60}]})");
}

void CascadeEditorTest::buildsTheDocumentsCascade()
{
    open({callStep()});
    find<QSpinBox>("Time to live of the step")->setValue(30);
    find<QComboBox>("Code of all steps")->setCurrentIndex(1);
    find<QLineEdit>("Typed code")->setText(u"321"_s);
    QTest::mouseClick(find<QPushButton>("Add Viber OTP"), Qt::LeftButton);
    find<QComboBox>("Template")->setCurrentIndex(int(viber::Text::CodeSenderValidity));
    find<QLineEdit>("Sender's name in the message")->setText(u"SMSBAT"_s);
    find<QLineEdit>("Valid for")->setText(u"7"_s);
    QCOMPARE(find<QSpinBox>("Time to live of the step")->value(), 90);
    QTest::mouseClick(find<QPushButton>("Add SMS"), Qt::LeftButton);
    find<QPlainTextEdit>("SMS text")->setPlainText(u"Your SMS code: {code}"_s);
    Draft draft = accepted();
    draft.to = u"+380936670003"_s;
    draft.from = u"ALPHANAME"_s;
    const auto request = validate(draft);
    QVERIFY(request.has_value());
    QCOMPARE(codec::encode(*request, connections::NumberStyle::Bare),
             R"({"messages":[{"from":"ALPHANAME","to":"380936670003","type":"flashcall",)"
             R"("text":321,"ttl":30,"fallbacks":[{"from":"ALPHANAME","to":"380936670003",)"
             R"("type":"viber_otp","text":"","ttl":90,"messageData":{"templateId":)"
             R"("6c929cef-29b4-4349-bc9d-2a07bdbb6e43","templateLang":"uk","templateParams":)"
             R"({"pin":321,"business_platform_name":"SMSBAT","code_validity_time":7}}},)"
             R"({"from":"ALPHANAME","to":"380936670003","type":"sms",)"
             R"("text":"Your SMS code: 321"}]}]})");
}

void CascadeEditorTest::importsWhatWasCopied()
{
    QGuiApplication::clipboard()->setText(
        u"{\"to\":\"+380936670004\",\"type\":\"flashcall\",\"text\":4829,\"ttl\":61,"
        "\"fallback\":{\"type\":\"sms\",\"text\":\"Code 4829\"}}"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_dialog->cascade(), (Cascade{callStep({}, 61), smsStep(u"Code 4829"_s)}));
    QCOMPARE(find<QLineEdit>("Typed code")->text(), u"4829"_s);
    QVERIFY(says().contains(u"Number and sender of the request stay."_s));
    QVERIFY(!find<QPlainTextEdit>("Request as JSON")->toPlainText().contains(u"6670004"_s));
}

void CascadeEditorTest::importFailsWithItsPlace()
{
    const Cascade before = m_dialog->cascade();
    m_dialog->files()->readFromText("{\"type\":\"flashcall\",\n \"ttl\":true}", u"x.json"_s);
    QCOMPARE(m_dialog->cascade(), before); // nothing typed is lost
    QVERIFY2(says().contains(u"Nothing was imported from x.json."_s) &&
                 says().contains(u"line 2, column 8, ttl"_s),
             qPrintable(says()));
    m_dialog->files()->readFrom(m_folder.filePath(u"none.json"_s));
    QVERIFY(says().contains(u"Nothing was imported from none.json."_s));
}

void CascadeEditorTest::exportsAndImports_data()
{
    QTest::addColumn<codec::Shape>("shape");
    QTest::newRow("a list") << codec::Shape::Fallbacks;
    QTest::newRow("one inside the other") << codec::Shape::Fallback;
}

void CascadeEditorTest::exportsAndImports()
{
    QFETCH(const codec::Shape, shape);
    const QString file = m_folder.filePath(u"cascade.json"_s);
    Draft draft;
    draft.to = u"+380936670003"_s;
    draft.from = u"YourApp"_s;
    draft.ttl = 77;
    draft.fallbacks = {test::viberStep(viber::Text::Code, {{u"pin"_s, u"{code}"_s}}), smsStep()};
    m_dialog->files()->writeTo(file, draft, connections::NumberStyle::WithPlus, shape);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray json = written.readAll();
    QVERIFY2(!json.contains("380936670003"), json.constData()); // a file goes to other people
    QVERIFY(json.contains("{code}"));
    m_dialog->files()->readFrom(file);
    QCOMPARE(m_dialog->cascade(), Cascade{callStep({}, 77)} + draft.fallbacks);
    draft.fallbacks.clear(); // no number, no code
    m_dialog->files()->writeTo(m_folder.filePath(u"bad.json"_s), draft,
                               connections::NumberStyle::WithPlus, shape);
    QVERIFY(says().contains(u"bad.json was not written"_s));
    QVERIFY(!QFile::exists(m_folder.filePath(u"bad.json"_s)));
}

void CascadeEditorTest::savesLoadsRenamesDeletes()
{
    QVERIFY(!find<QPushButton>("Saved cascades")); // nowhere to keep them
    test::ScriptedStore store;
    ConnectionBook book{config::Settings(m_folder.path()),
                        [&store] { return std::make_unique<test::ForwardedStore>(store); },
                        {}};
    m_dialog->setBook(book);
    const auto cascades = [&book] { return book.find(u"sandbox"_s)->cascades; };
    const auto openList = [this] {
        QTest::mouseClick(find<QPushButton>("Saved cascades"), Qt::LeftButton);
        return m_dialog->findChildren<QDialog *>(Qt::FindDirectChildrenOnly).constLast();
    };
    find<QSpinBox>("Digits of the code")->setValue(8);
    QDialog *list = openList();
    QVERIFY(!find<QPushButton>("Save the present cascade", list)->isEnabled()); // no name yet
    find<QLineEdit>("Name of the cascade", list)->setText(u" Night <b>"_s);
    QTest::mouseClick(find<QPushButton>("Save the present cascade", list), Qt::LeftButton);
    QCOMPARE(cascades().size(), 1);
    QCOMPARE(cascades().first(), (NamedCascade{u"Night <b>"_s, m_dialog->cascade(), 8, false}));
    find<QLineEdit>("Name of the cascade", list)->setText(u"Day"_s);
    QTest::mouseClick(find<QPushButton>("Save the present cascade", list), Qt::LeftButton);
    find<QLineEdit>("Name of the cascade", list)->setText(u"NIGHT <b>"_s); // the other one's
    QVERIFY(!find<QPushButton>("Rename the chosen cascade", list)->isEnabled());
    find<QLineEdit>("Name of the cascade", list)->setText(u"Evening"_s);
    QTest::mouseClick(find<QPushButton>("Rename the chosen cascade", list), Qt::LeftButton);
    QCOMPARE(cascades().at(1).name, u"Evening"_s);
    QTRY_VERIFY(list->isActiveWindow());
    find<QListWidget>("Saved cascades", list)->setFocus();
    QTest::keyClick(find<QListWidget>("Saved cascades", list), Qt::Key_Delete);
    QCOMPARE(cascades().size(), 1);
    QTest::mouseClick(find<QPushButton>("Undo the deletion", list), Qt::LeftButton);
    QCOMPARE(cascades().size(), 2);
    QTest::keyClick(list, Qt::Key_Escape);

    choose(1);
    find<QPlainTextEdit>("SMS text")->setPlainText(u"Other {code}"_s);
    find<QSpinBox>("Digits of the code")->setValue(4);
    list = openList();
    find<QListWidget>("Saved cascades", list)->setCurrentRow(0);
    QTest::mouseClick(find<QPushButton>("Load the chosen cascade", list), Qt::LeftButton);
    QCOMPARE(m_dialog->cascade(), (Cascade{callStep(), smsStep()}));
    QCOMPARE(find<QSpinBox>("Digits of the code")->value(), 8);
    QVERIFY(says().contains(u"“Night <b>” is loaded"_s));
}

void CascadeEditorTest::savedAreOnDisk()
{
    const config::Settings settings(m_folder.path()); // as the test before left it
    QVERIFY(!settings.notice());
    QCOMPARE(settings.values().sandboxCascades.size(), 2);
    QCOMPARE(settings.activeConnection().cascades, settings.values().sandboxCascades);
}

QTEST_MAIN(CascadeEditorTest)
#include "cascadeeditor.moc"
