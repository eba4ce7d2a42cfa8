// SPDX-License-Identifier: MIT
// Where there is little room: what is long stays whole, or says that it does not.
#include "ui/handset/handsetitem.h"
#include "ui/plainlabel.h"
#include "ui/style.h"
#include "ui/verify/requestform.h"
#include "ui/verify/requestmodel.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QTranslator>

using namespace flashcall;
using namespace flashcall::ui;

namespace {

// A language whose "Missed call" is too long for a narrow phone.
class LongWords final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *,
                                    int) const override
    {
        return qstrcmp(source, "Missed call") == 0 ? QStringLiteral("Пропущений дзвінок")
                                                   : QString();
    }
};

QImage picture(PlainLabel &label, int width)
{
    label.resize(width, 24);
    QImage image(label.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    label.render(&image);
    return image;
}

} // namespace

class LongWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aHeadingTakesASecondLine();
    void anElidedLabelSaysSo();
    void aCallerIdIsSeenWhole();
};

void LongWordsTest::initTestCase()
{
    QApplication::setStyle(new ConsoleStyle);
}

void LongWordsTest::aHeadingTakesASecondLine()
{
    const HandsetItem item({HandsetEntry::Kind::MissedCall,
                            QStringLiteral("+380123456789"),
                            {},
                            QDateTime(QDate(2025, 3, 1), QTime(14, 2, 14)),
                            {},
                            {}});
    constexpr int narrow = 140; // in the smallest window
    constexpr int wide = 300;
    const int narrowBefore = item.heightForWidth(narrow);
    const int wideBefore = item.heightForWidth(wide);
    LongWords words;
    QVERIFY(QCoreApplication::installTranslator(&words));
    QVERIFY(item.heightForWidth(narrow) > narrowBefore + item.fontMetrics().height() / 2);
    QCOMPARE(item.heightForWidth(wide), wideBefore);
}

void LongWordsTest::anElidedLabelSaysSo()
{
    const QString whole = QStringLiteral("sent 12:27:51, 14a7f46e95d1");
    constexpr int narrow = 90;
    constexpr int wide = 400;
    PlainLabel elided(whole);
    elided.setElided();
    PlainLabel plain(whole);
    const QString cut = plain.fontMetrics().elidedText(whole, Qt::ElideRight, narrow);
    QVERIFY(cut.endsWith(QChar(0x2026)));
    QCOMPARE(picture(elided, wide), picture(plain, wide));
    QVERIFY(picture(elided, narrow) != picture(plain, narrow));
    plain.setText(cut);
    QCOMPARE(picture(elided, narrow), picture(plain, narrow));
    QCOMPARE(elided.text(), whole); // for assistive technology
}

void LongWordsTest::aCallerIdIsSeenWhole()
{
    const QString number = QStringLiteral("+380123456789");
    RequestModel model;
    RequestForm form(model);
    constexpr int narrow = 296; // in the smallest window
    form.resize(narrow, form.sizeHint().height());
    form.show();
    auto *box = form.findChild<QComboBox *>();
    QVERIFY(box);
    box->setEditText(number);
    const QLineEdit *edit = box->lineEdit();
    QVERIFY2(edit->width() >= edit->fontMetrics().horizontalAdvance(number),
             qPrintable(QString::number(edit->width())));
    QCOMPARE(form.width(), narrow);
}

QTEST_MAIN(LongWordsTest)
#include "longwords.moc"
