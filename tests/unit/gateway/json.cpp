// SPDX-License-Identifier: MIT
#include "app/core/json.h"
#include "app/gateway/jsonwriter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>
#include <optional>

using namespace flashcall;

Q_DECLARE_METATYPE(flashcall::json::Problem)

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void good_data();
    void good();
    void bad_data();
    void bad();
    void depth_data();
    void depth();
    void tooMany();
    void duplicates_data();
    void duplicates();
    void integers_data();
    void integers();
    void positions_data();
    void positions();
    void strings_data();
    void strings();
    void cutAnywhere();
    void writerQuotes_data();
    void writerQuotes();
};

void TestJson::good_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"{}", "[]", "null", "true", "false", "0", "-0", "12.5e-3", "\"\"", " \t\r\n{} \n",
          "[1,2,[3,{\"a\":null}]]", "{\"\":1}", "\"\\u0041\\n\\\"\\/\"", "[ ]", "{ }",
          "{\"a\" : [ 1 , 2 ] }", "\xEF\xBB\xBF{}", "\"\xF0\x9F\x98\x80\"", "\"\\ud83d\\ude00\""}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void TestJson::good()
{
    QFETCH(const QByteArray, text);
    QVERIFY(json::read(text).has_value());
}

void TestJson::bad_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<json::Problem>("problem");
    const auto bad = [](const char *name, const QByteArray &text, qsizetype offset) {
        QTest::newRow(name) << text << offset << json::Problem::NotJson;
    };
    bad("nothing", "", 0);
    bad("space alone", "  ", 2);
    bad("a word", "hello", 0);
    bad("a word begun like null", "nul", 3);
    bad("capital", "True", 0);
    bad("something after the end", "{} x", 3);
    bad("two documents", "{}{}", 2);
    bad("a NUL after the end", QByteArray("{}\0", 3), 2);
    bad("comma before the end of an array", "[1,]", 3);
    bad("comma before the end of an object", "{\"a\":1,}", 7);
    bad("no colon", "{\"a\" 1}", 5);
    bad("no key", "{1:2}", 1);
    bad("single quotes", "{'a':1}", 1);
    bad("a comment", "{/*x*/}", 1);
    bad("leading zero", "[01]", 2);
    bad("plus sign", "[+1]", 1);
    bad("a point without digits", "[1.]", 3);
    bad("a point first", "[.5]", 1);
    bad("an exponent without digits", "[1e]", 3);
    bad("hexadecimal", "[0x10]", 2);
    bad("NaN", "[NaN]", 1);
    bad("line break in a string", "\"a\nb\"", 2);
    bad("unknown escape", "\"\\x41\"", 2);
    bad("short escape", "\"\\u12\"", 5);
    bad("half a string", "\"abc", 4);
    bad("half an object", "{\"a\":", 5);
    bad("wrong bracket", "[1}", 2);
    const auto encoding = [](const char *name, const QByteArray &text, qsizetype offset) {
        QTest::newRow(name) << text << offset << json::Problem::BadEncoding;
    };
    encoding("Latin-1", "\"caf\xE9\"", 4);
    encoding("a byte too few", "\"\xE2\x82\"", 1);
    encoding("overlong slash", "\"\xC0\xAF\"", 1);
    encoding("overlong in three", "\"\xE0\x80\xAF\"", 1);
    encoding("a surrogate in UTF-8", "\"\xED\xA0\x80\"", 1);
    encoding("beyond Unicode", "\"\xF4\x90\x80\x80\"", 1);
    encoding("a lone continuation", "\"\x80\"", 1);
    encoding("high surrogate alone", "\"\\ud83d\"", 1);
    encoding("high surrogate and a letter", "\"\\ud83dx\"", 1);
    encoding("two high surrogates", "\"\\ud83d\\ud83d\"", 1);
    encoding("low surrogate alone", "\"\\ude00\"", 1);
}

void TestJson::bad()
{
    QFETCH(const QByteArray, text);
    const auto document = json::read(text);
    QVERIFY(!document.has_value());
    QTEST(document.error().offset, "offset");
    QTEST(document.error().problem, "problem");
}

void TestJson::depth_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<bool>("good");
    QTest::newRow("at the limit") << json::maxDepth << true;
    QTest::newRow("one deeper") << json::maxDepth + 1 << false;
    QTest::newRow("far too deep") << 100'000 << false;
}

void TestJson::depth()
{
    QFETCH(const int, depth);
    QFETCH(const bool, good);
    const QByteArray arrays = QByteArray(depth, '[') + QByteArray(depth, ']');
    const QByteArray objects = QByteArray("{\"a\":").repeated(depth) + '1' + QByteArray(depth, '}');
    for (const QByteArray &text : {arrays, objects}) {
        const auto document = json::read(text);
        QCOMPARE(document.has_value(), good);
        if (!good) {
            QCOMPARE(document.error().problem, json::Problem::TooDeep);
        }
    }
}

void TestJson::tooMany()
{
    const auto zeros = [](int count) -> QByteArray {
        return "[0" + QByteArray(",0").repeated(count - 1) + ']';
    };
    QVERIFY(json::read(zeros(json::maxValues - 1)).has_value());
    const auto document = json::read(zeros(json::maxValues));
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().problem, json::Problem::TooMany);
}

void TestJson::duplicates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("none") << QByteArray(R"({"a":1,"b":{"a":2}})") << QStringList();
    QTest::newRow("at the top") << QByteArray(R"({"a":1,"a":2})")
                                << QStringList{QStringLiteral("a")};
    QTest::newRow("three times") << QByteArray(R"({"a":1,"a":2,"a":3})")
                                 << QStringList{QStringLiteral("a"), QStringLiteral("a")};
    QTest::newRow("inside") << QByteArray(R"({"m":[{},{"x":{"ttl":1,"ttl":1}}]})")
                            << QStringList{QStringLiteral("m[1].x.ttl")};
    QTest::newRow("written another way")
        << QByteArray(R"({"status":1,"st\u0061tus":2})") << QStringList{QStringLiteral("status")};
    QTest::newRow("other case is another key") << QByteArray(R"({"a":1,"A":2})") << QStringList();
    QTest::newRow("in an array of arrays")
        << QByteArray(R"([[{"a":1,"a":1}]])") << QStringList{QStringLiteral("[0][0].a")};
}

void TestJson::duplicates()
{
    QFETCH(const QByteArray, text);
    const auto document = json::read(text);
    QVERIFY(document.has_value());
    QStringList paths;
    for (const json::Duplicate &duplicate : document->duplicates) {
        paths.append(duplicate.path);
    }
    QTEST(paths, "paths");
}

void TestJson::integers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<qint64>("value");
    const auto whole = [](const char *text, qint64 value) {
        QTest::newRow(text) << QByteArray(text) << true << value;
    };
    whole("0", 0);
    whole("60", 60);
    whole("-5", -5);
    whole("60.0", 60);
    whole("6e1", 60);
    whole("9223372036854775807", std::numeric_limits<qint64>::max());
    for (const char *text :
         {"0.5", "1e400", "1e30", "92233720368547758080", "\"60\"", "true", "null", "[60]"}) {
        QTest::newRow(text) << QByteArray(text) << false << qint64{0};
    }
}

void TestJson::integers()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, whole);
    const auto document = json::read(text);
    QVERIFY(document.has_value());
    const std::optional<qint64> number = document->root.integer();
    QCOMPARE(number.has_value(), whole);
    QTEST(number.value_or(0), "value");
}

void TestJson::positions_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("start") << QByteArray("{}") << qsizetype{0} << 1 << 1;
    QTest::newRow("same line") << QByteArray("{ x}") << qsizetype{2} << 1 << 3;
    QTest::newRow("second line") << QByteArray("{\n  x") << qsizetype{4} << 2 << 3;
    QTest::newRow("Windows lines") << QByteArray("{\r\n x") << qsizetype{4} << 2 << 2;
    QTest::newRow("after Cyrillic")
        << QByteArray("\"\xD0\xB4\xD0\xB0\"x") << qsizetype{6} << 1 << 5;
    QTest::newRow("after a mark") << QByteArray("\xEF\xBB\xBFx") << qsizetype{3} << 1 << 1;
    QTest::newRow("at the end") << QByteArray("ab") << qsizetype{2} << 1 << 3;
    QTest::newRow("past the end") << QByteArray("ab") << qsizetype{9} << 1 << 3;
}

void TestJson::positions()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qsizetype, offset);
    const json::Position position = json::positionOf(text, offset);
    QTEST(position.line, "line");
    QTEST(position.column, "column");
}

void TestJson::strings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << QByteArray("\"abc\"") << QStringLiteral("abc");
    QTest::newRow("escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t")")
                             << QStringLiteral("\"\\/\b\f\n\r\t");
    QTest::newRow("code unit") << QByteArray(R"("\u0456")") << QStringLiteral(u"\u0456");
    QTest::newRow("capital hex") << QByteArray(R"("\u00E9")") << QStringLiteral(u"\u00E9");
    QTest::newRow("pair") << QByteArray(R"("\ud83d\uDE00!")") << QStringLiteral(u"\U0001F600!");
    QTest::newRow("UTF-8 around an escape")
        << QByteArray("\"\xD0\xB4\\n\xD0\xB0\"") << QStringLiteral(u"\u0434\n\u0430");
}

void TestJson::strings()
{
    QFETCH(const QByteArray, text);
    const auto document = json::read(text);
    QVERIFY(document.has_value());
    QVERIFY(document->root.string() != nullptr);
    QTEST(*document->root.string(), "value");
}

void TestJson::cutAnywhere()
{
    const QByteArray text = R"({"a": [1, -2.5e3, true, null, "x\u0041\n"], "b": {"c": {}}})";
    QVERIFY(json::read(text).has_value());
    for (qsizetype size = 0; size < text.size(); ++size) {
        const auto document = json::read(text.first(size));
        QVERIFY2(!document.has_value(), text.first(size).constData());
        QVERIFY(document.error().offset <= size);
    }
}

void TestJson::writerQuotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringLiteral("abc");
    QTest::newRow("quotes") << QStringLiteral("a\"b\\c/d");
    QTest::newRow("control characters") << QStringLiteral("\x01\b\f\n\r\t\x1f\x7f");
    QTest::newRow("NUL") << QString(QChar(0));
    QTest::newRow("Ukrainian") << QStringLiteral(u"Ваш код: 321");
    QTest::newRow("beyond the plane") << QStringLiteral(u"\U0001F600");
    QTest::newRow("line separator") << QStringLiteral(u"a\u2028b");
}

// Two readers, ours and Qt's, must find the text again.
void TestJson::writerQuotes()
{
    QFETCH(const QString, text);
    json::Writer writer;
    writer.beginObject();
    writer.key(text);
    writer.string(text);
    writer.endObject();
    const auto document = json::read(writer.bytes());
    QVERIFY(document.has_value());
    const json::Member &member = document->root.object()->constFirst();
    QCOMPARE(member.key, text);
    QCOMPARE(*member.value.string(), text);
    const QJsonObject other = QJsonDocument::fromJson(writer.bytes()).object();
    QCOMPARE(other.value(text).toString(), text);
}

QTEST_APPLESS_MAIN(TestJson)
#include "json.moc"
