// SPDX-License-Identifier: MIT
// The settings dialog over real settings in a folder of its own, and what it keeps.
#include "ui/settingsdialog.h"

#include "app/session/connectionbook.h"
#include "support/connectionkit.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace flashcall;
using namespace flashcall::ui;
using namespace Qt::Literals::StringLiterals;
using Appearance = ConsoleStyle::Appearance;

namespace {

template <class Widget>
Widget *named(const QWidget &window, const QString &name)
{
    const auto all = window.findChildren<Widget *>();
    const auto found = std::find_if(all.begin(), all.end(), [&name](const Widget *widget) {
        return widget->accessibleName() == name;
    });
    return found == all.end() ? nullptr : *found;
}

} // namespace

class SettingsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = std::make_unique<ConnectionBook>(
            config::Settings(m_folder->path()),
            []() -> std::unique_ptr<config::KeyStore> { return nullptr; }, std::nullopt);
    }

    void beginsWithTheSystems()
    {
        const auto restore = qScopeGuard([user = qgetenv("USER")] { qputenv("USER", user); });
        qputenv("USER", "maria");
        SettingsDialog dialog(*m_book);
        QCOMPARE(named<QLineEdit>(dialog, u"Agent"_s)->text(), QString());
        QCOMPARE(named<QLineEdit>(dialog, u"Agent"_s)->placeholderText(), u"maria"_s);
        QCOMPARE(named<QComboBox>(dialog, u"Language"_s)->currentText(), u"As the system"_s);
        QCOMPARE(named<QComboBox>(dialog, u"Appearance"_s)->currentText(), u"As the system"_s);
    }

    void offersEachLanguageByItsOwnName()
    {
        SettingsDialog dialog(*m_book);
        const auto *language = named<QComboBox>(dialog, u"Language"_s);
        QCOMPARE(language->count(), 1 + languages().size());
        QVERIFY(language->findText(u"українська"_s) > 0);
        QVERIFY(languages().contains(u"en"_s));
    }

    void keepsWhatWasChosen()
    {
        SettingsDialog dialog(*m_book);
        QSignalSpy saved(&dialog, &SettingsDialog::saved);
        named<QLineEdit>(dialog, u"Agent"_s)->setText(u"  Olena "_s);
        auto *language = named<QComboBox>(dialog, u"Language"_s);
        language->setCurrentIndex(language->findText(u"українська"_s));
        auto *appearance = named<QComboBox>(dialog, u"Appearance"_s);
        appearance->setCurrentIndex(appearance->findText(u"Dark"_s));
        dialog.accept();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));

        const config::Settings again(m_folder->path());
        QCOMPARE(preferencesOf(again.values()),
                 (Preferences{u"Olena"_s, u"uk"_s, Appearance::Dark}));
        SettingsDialog next(*m_book);
        QCOMPARE(named<QLineEdit>(next, u"Agent"_s)->text(), u"Olena"_s);
        QCOMPARE(named<QComboBox>(next, u"Appearance"_s)->currentText(), u"Dark"_s);
        QCOMPARE(named<QComboBox>(next, u"Language"_s)->currentText(), u"українська"_s);
    }

    void keepsTheRest()
    {
        QVERIFY(m_book->put(test::fullConnection()));
        QVERIFY(m_book->choose(u"shop"_s));
        QVERIFY(m_book->keep({}, {}, withWindowSize({}, {QSize(1100, 700), true})));
        SettingsDialog dialog(*m_book);
        named<QLineEdit>(dialog, u"Agent"_s)->setText(u"Olena"_s);
        dialog.accept();
        const config::Settings again(m_folder->path());
        QCOMPARE(again.values().connections, QList<Connection>{test::fullConnection()});
        QCOMPARE(again.values().active, u"shop"_s);
        QCOMPARE(windowSizeOf(again.values()), (WindowSize{QSize(1100, 700), true}));
    }

    void writesNothingWhereNothingChanged()
    {
        SettingsDialog dialog(*m_book);
        dialog.reject();
        QVERIFY(!QFile::exists(m_book->settings().file()));
    }

    // Somebody's settings are in the way and cannot be set aside: what was typed stays.
    void staysWhereNothingCouldBeSaved()
    {
        QVERIFY(QFile(m_folder->filePath(u"in-the-way"_s)).open(QIODevice::WriteOnly));
        ConnectionBook book(
            config::Settings(m_folder->filePath(u"in-the-way"_s)),
            []() -> std::unique_ptr<config::KeyStore> { return nullptr; }, std::nullopt);
        SettingsDialog dialog(book);
        dialog.open();
        named<QLineEdit>(dialog, u"Agent"_s)->setText(u"Olena"_s);
        QSignalSpy saved(&dialog, &SettingsDialog::saved);
        dialog.accept();
        QCOMPARE(saved.size(), 0);
        QVERIFY(dialog.isVisible());
        QCOMPARE(named<QLineEdit>(dialog, u"Agent"_s)->text(), u"Olena"_s);
        const auto labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"not be saved"_s) ||
                   label->text().contains(u"written"_s);
        }));
    }

    void readsNoNonsense_data()
    {
        QTest::addColumn<QJsonObject>("window");
        QTest::addColumn<Appearance>("appearance");
        QTest::addColumn<QSize>("size");

        const QSize none = WindowSize().size;
        QTest::newRow("nothing") << QJsonObject() << Appearance::System << none;
        QTest::newRow("a word that is not known")
            << QJsonObject{{u"appearance"_s, u"pink"_s}} << Appearance::System << none;
        QTest::newRow("a number") << QJsonObject{{u"appearance"_s, 2}} << Appearance::System
                                  << none;
        QTest::newRow("light") << QJsonObject{{u"appearance"_s, u"light"_s}} << Appearance::Light
                               << none;
        QTest::newRow("a size") << QJsonObject{{u"width"_s, 1100}, {u"height"_s, 700}}
                                << Appearance::System << QSize(1100, 700);
        QTest::newRow("half a size")
            << QJsonObject{{u"width"_s, 1100}} << Appearance::System << none;
        QTest::newRow("a negative size")
            << QJsonObject{{u"width"_s, -5}, {u"height"_s, 700}} << Appearance::System << none;
        QTest::newRow("a giant") << QJsonObject{{u"width"_s, 1e6}, {u"height"_s, 700}}
                                 << Appearance::System << none;
        QTest::newRow("words for a size")
            << QJsonObject{{u"width"_s, u"wide"_s}, {u"height"_s, 700}} << Appearance::System
            << none;
    }
    void readsNoNonsense()
    {
        QFETCH(const QJsonObject, window);
        config::Values values;
        values.window = window;
        QTEST(preferencesOf(values).appearance, "appearance");
        QTEST(windowSizeOf(values).size, "size");
    }

    void keepsEachAppearance()
    {
        for (const Appearance each : {Appearance::System, Appearance::Light, Appearance::Dark}) {
            config::Values values;
            values.window = withAppearance({{u"width"_s, 1100}}, each);
            QCOMPARE(preferencesOf(values).appearance, each);
            QCOMPARE(values.window.value(u"width"_s).toInt(), 1100);
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConnectionBook> m_book;
};

QTEST_MAIN(SettingsDialogTest)
#include "settingsdialog.moc"
