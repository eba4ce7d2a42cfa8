// SPDX-License-Identifier: MIT
#include "app/pattern/pattern.h"
#include "unit/pattern/text.h"

#include <QTest>

using namespace flashcall;

// Words for a hidden number, as telephones and networks of many countries write them.
class PatternHidden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidden_data();
    void hidden();
    void notHidden_data();
    void notHidden();
};

void PatternHidden::hidden_data()
{
    QTest::addColumn<QByteArray>("text");
    const std::pair<const char *, std::vector<const char *>> languages[] = {
        {"en", {"anonymous",      "Anonymous",      "ANONYMOUS",
                "private",        "Private Number", "Unknown",
                "unknown caller", "Withheld",       "number withheld",
                "Restricted",     "No Caller ID",   "Caller ID blocked",
                "hidden",         "Unavailable",    "not available",
                "<unknown>",      "\"Anonymous\"",  "Ａｎｏｎｙｍｏｕｓ",
                "out of area",    "private_number"}},
        {"uk",
         {"Прихований номер", "ПРИХОВАНИЙ", "номер приховано", "Анонім", "анонімний дзвінок",
          "Невідомий номер", "невідомо", "Приватний номер", "Номер не визначено", "без номера",
          "Прихований"}},
        {"ru",
         {"Скрытый номер", "Номер скрыт", "Неизвестный абонент", "Неизвестен", "Аноним",
          "Номер не определён", "Частный номер", "Засекреченный номер", "нет номера"}},
        {"pl", {"Numer zastrzeżony", "Zastrzeżony", "Numer prywatny", "Nieznany", "ukryty"}},
        {"ro", {"Număr ascuns", "Număr privat", "Necunoscut", "Apel anonim"}},
        {"es", {"Número oculto", "Número privado", "Desconocido", "No disponible", "anónimo"}},
        {"de",
         {"Unbekannt", "Anonym", "Unterdrückt", "Nummer unterdrückt", "unterdrueckt", "Privat",
          "unbekannter Anrufer", "Keine Rufnummer"}},
        {"fr",
         {"Numéro masqué", "Inconnu", "Numéro privé", "Anonyme", "Appel masqué", "Non identifié",
          "NUMÉRO CACHÉ"}},
        {"it", {"Numero privato", "Sconosciuto", "Anonimo", "Numero nascosto", "Riservato"}},
        {"pt", {"Número privado", "Número desconhecido", "Não identificado", "Confidencial"}},
        {"nl", {"Anoniem", "Onbekend nummer", "Privénummer", "Afgeschermd"}},
        {"tr", {"Gizli numara", "GİZLİ NUMARA", "Özel numara", "Bilinmeyen"}},
        {"ar", {"رقم خاص", "مجهول", "رقم محجوب", "غير معروف", "رقم مخفي"}},
        {"he", {"חסוי", "מספר חסוי", "חסום", "מספר פרטי", "לא ידוע"}},
        {"hi", {"अज्ञात", "निजी नंबर", "गुप्त", "अज्ञात कॉलर"}},
        {"zh", {"匿名", "未知", "未知号码", "未知來電", "私人号码", "隐藏号码", "無來電顯示"}},
        {"ja", {"非通知", "非通知設定", "匿名", "通知不可能", "表示圏外", "不明"}},
        {"ko", {"발신번호표시제한", "발신번호 표시제한", "익명", "알 수 없음", "발신자 정보 없음"}},
        {"vi", {"Số riêng tư", "Không xác định", "Ẩn danh", "SỐ ẨN"}},
        {"el", {"Απόκρυψη", "Άγνωστος", "ΑΠΌΡΡΗΤΟ", "Άγνωστος αριθμός"}},
    };
    for (const auto &[language, texts] : languages) {
        for (const char *text : texts) {
            QTest::addRow("%s: %s", language, text) << QByteArray(text);
        }
    }
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("empty", "");
    row("blank", " \t\r\n");
    row("no-break blank", "\u00a0\u3000");
    row("-1", "-1");
    row("-2", " -2 ");
    row("-2 with a true minus", "−2");
    row("-1 in full width", "－１");
    row("sip anonymous", "sip:anonymous@anonymous.invalid");
    row("sip with a parameter", "sip:Anonymous@example.com;user=phone");
    row("tel anonymous", "tel:anonymous");
    row("decomposed accents",
        QString::fromUtf8("Numéro masqué").normalized(QString::NormalizationForm_D).toUtf8());
    row("decomposed Cyrillic",
        QString::fromUtf8("Прихований").normalized(QString::NormalizationForm_D).toUtf8());
}

void PatternHidden::hidden()
{
    QFETCH(const QByteArray, text);
    const auto cleaned = pattern::cleanCallerId(view(text));
    QVERIFY(cleaned.withheld);
    QCOMPARE(cleaned.problem, pattern::Problem::None);
    QCOMPARE(int{cleaned.digits.size}, 0);
    const auto check = pattern::check("***456789", view(text), {"+380123456789", {}});
    QCOMPARE(check.verdict, pattern::Verdict::NoCallerId);
    QVERIFY(!pattern::countsAsVerified(check, {}));
}

void PatternHidden::notHidden_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"number",
                             "caller",
                             "номер",
                             "the number",
                             "not",
                             "call me",
                             "Oleg",
                             "anonymous 1",
                             "private +380123456789",
                             "unknown1",
                             "anonymousx",
                             "xanonymous",
                             "anonymous caller from Kyiv",
                             "non",
                             "12 unknown",
                             "sip:example.com",
                             "-",
                             "--",
                             "?",
                             "без"}) {
        QTest::newRow(text) << QByteArray(text);
    }
    QTest::newRow("long") << QByteArray("unknown ").repeated(20);
    QTest::newRow("broken encoding") << QByteArray("unknown\xff");
}

void PatternHidden::notHidden()
{
    QFETCH(const QByteArray, text);
    const auto cleaned = pattern::cleanCallerId(view(text));
    QVERIFY(!cleaned.withheld);
    QVERIFY(cleaned.problem != pattern::Problem::None);
}

QTEST_APPLESS_MAIN(PatternHidden)
#include "pattern_hidden.moc"
