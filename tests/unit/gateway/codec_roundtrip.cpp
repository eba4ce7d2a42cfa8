// SPDX-License-Identifier: MIT
#include "app/gateway/codec.h"

#include "app/core/code.h"
#include "app/core/vibertemplates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace flashcall;
using namespace Qt::Literals::StringLiterals;
using codec::Shape;
using connections::NumberStyle;

namespace {

// Requests as partners write them: both shapes, members left out, numbers as texts and back.
class Requests
{
public:
    explicit Requests(quint32 seed)
        : m_random(seed)
    {}

    QByteArray next()
    {
        m_to = below(4) == 0 ? QString() : one({"+380936670003", "+48500600700", "+4915123456789"});
        m_code = below(3) == 0 ? one({"321", "0321", "482913", "99999999"}) : QString();
        QJsonObject message = head(one({"YourApp", "ALPHANAME", "S"}), u"flashcall"_s);
        if (!m_code.isEmpty()) {
            message["text"_L1] = numberOrText(m_code);
        }
        const int steps = below(10);
        QJsonArray entries;
        bool coded = !m_code.isEmpty();
        for (int i = 0; i < steps; ++i) {
            entries.append(step());
            coded = coded || QJsonDocument(entries).toJson().contains("{code}");
        }
        if (!coded || below(2) == 0) {
            message["messageData"_L1] = QJsonObject{{"callerId"_L1, callerId()}};
        }
        hang(message, entries);
        const QJsonObject whole =
            below(3) == 0 ? message : QJsonObject{{"messages"_L1, QJsonArray{message}}};
        return QJsonDocument(whole).toJson(below(2) == 0 ? QJsonDocument::Compact
                                                         : QJsonDocument::Indented);
    }

private:
    int below(int most) { return m_random.bounded(most); }
    QString one(std::initializer_list<const char *> texts)
    {
        return QString::fromUtf8(*(texts.begin() + below(int(texts.size()))));
    }
    QString callerId() { return one({"+380123456789", "+380443334455", "+380501112233"}); }
    QJsonValue numberOrText(const QString &digits)
    {
        return digits.startsWith(u'0') || below(2) == 0 ? QJsonValue(digits)
                                                        : QJsonValue(digits.toLongLong());
    }
    QJsonObject head(const QString &from, const QString &type)
    {
        QJsonObject object{{"from"_L1, from}, {"type"_L1, type}};
        if (!m_to.isEmpty()) {
            object["to"_L1] = m_to;
        }
        if (below(3) > 0) {
            object["ttl"_L1] = 1 + below(3600);
        }
        return object;
    }
    QString text()
    {
        return one({"Your code: {code}", "Код {code}, діє 5 хв", "{code}", "Hello\nworld",
                    "€ ^ {x}", "\"quoted\" \\ back", "😀 {code}", "321", "Your SMS code: 321"});
    }
    QJsonObject viber()
    {
        const viber::Template &chosen = viber::templateFor(static_cast<viber::Text>(below(9)));
        QJsonObject parameters;
        for (const viber::Parameter &parameter : chosen.parameters) {
            parameters[parameter.name] = parameter.number ? numberOrText(QString::number(below(90)))
                                                          : QJsonValue(one({"Shop", "sign-in"}));
        }
        parameters["pin"_L1] =
            below(2) == 0 || m_code.isEmpty() ? QJsonValue(u"{code}"_s) : numberOrText(m_code);
        const bool known = below(5) > 0;
        QJsonObject object = head(one({"YourApp", "Other"}), u"viber_otp"_s);
        object["text"_L1] = below(4) == 0 ? u"as is"_s : QString();
        object["messageData"_L1] =
            QJsonObject{{"templateId"_L1, known ? chosen.idText() : u"my-own"_s},
                        {"templateLang"_L1, one({"uk", "en", "bg"})},
                        {"templateParams"_L1, parameters}};
        return object;
    }
    QJsonObject step()
    {
        switch (static_cast<Channel>(below(4))) {
        case Channel::FlashCall: {
            QJsonObject call = head(one({"YourApp", "Other"}), u"flashcall"_s);
            call["messageData"_L1] = QJsonObject{{"callerId"_L1, callerId()}};
            if (!m_code.isEmpty() && below(2) == 0) {
                call["text"_L1] = numberOrText(m_code);
            }
            return call;
        }
        case Channel::ViberOtp:
            return viber();
        case Channel::Sms: {
            QJsonObject sms = head(one({"YourApp", "ALPHANAME", "Other"}), u"sms"_s);
            sms["text"_L1] = text();
            return sms;
        }
        case Channel::Voice: {
            QJsonObject voice = head(u"Voice line"_s, one({"voice", "speechcall"}));
            voice["text"_L1] = text();
            return voice;
        }
        }
        return {};
    }
    void hang(QJsonObject &message, const QJsonArray &entries)
    {
        if (entries.isEmpty()) {
            return;
        }
        if (below(2) == 0) {
            message["fallbacks"_L1] = entries;
            return;
        }
        QJsonObject inner;
        for (qsizetype i = entries.size(); i-- > 0;) {
            QJsonObject entry = entries.at(i).toObject();
            if (!inner.isEmpty()) {
                entry["fallback"_L1] = inner;
            }
            inner = entry;
        }
        message["fallback"_L1] = inner;
    }

    QRandomGenerator m_random;
    QString m_to, m_code;
};

bool same(const Draft &a, const Draft &b)
{
    return a.to == b.to && a.from == b.from && a.code == b.code && a.callerId == b.callerId &&
           a.ttl == b.ttl && a.fallbacks == b.fallbacks;
}

} // namespace

// A cascade goes into the form and out of it without a change.
class CodecRoundTripTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changesNothing_data();
    void changesNothing();
    void documents_data();
    void documents();
    void leavesOutWhatIsNotThere();
    void refusesWhatCannotBeSent();
    void placesOfAFile_data();
    void placesOfAFile();
    void tellsOwnWords();
};

void CodecRoundTripTest::changesNothing_data()
{
    QTest::addColumn<Shape>("shape");
    QTest::addColumn<NumberStyle>("style");
    QTest::newRow("a list") << Shape::Fallbacks << NumberStyle::WithPlus;
    QTest::newRow("one inside the other") << Shape::Fallback << NumberStyle::WithPlus;
}

// import -> export -> import, and what was exported is exported again byte for byte.
void CodecRoundTripTest::changesNothing()
{
    QFETCH(const Shape, shape);
    QFETCH(const NumberStyle, style);
    Requests requests(20'240'602);
    int withFallbacks = 0;
    for (int round = 0; round < 1000; ++round) {
        const QByteArray json = requests.next();
        const auto read = codec::decodeRequest(json);
        QVERIFY2(read.has_value(), json.constData());
        const QByteArray written = codec::encodeDraft(*read, style, shape);
        QVERIFY2(!written.isEmpty(), json.constData());
        const auto again = codec::decodeRequest(written);
        QVERIFY2(again.has_value(), written.constData());
        QVERIFY2(same(*read, *again), QByteArray(json + "\n" + written).constData());
        QCOMPARE(codec::encodeDraft(*again, style, shape), written);
        if (!read->fallbacks.isEmpty()) {
            ++withFallbacks;
            QCOMPARE(written.contains("\"fallbacks\":["), shape == Shape::Fallbacks);
            QCOMPARE(written.contains("\"fallback\":{"), shape == Shape::Fallback);
        }
    }
    QVERIFY(withFallbacks > 700);
}

void CodecRoundTripTest::documents_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<NumberStyle>("style");
    QTest::newRow("flash call")
        << QByteArray(R"({"messages":[{"from":"YourApp","to":"+380936670003","type":"flashcall",)"
                      R"("messageData":{"callerId":"+380123456789"},"ttl":60}]})")
        << NumberStyle::WithPlus;
    const QByteArray cascade =
        R"({"messages":[{"from":"ALPHANAME","to":"380936670003","type":"flashcall",)"
        R"("text":321,"ttl":30,"fallbacks":[{"from":"ALPHANAME","to":"380936670003",)"
        R"("type":"viber_otp","text":"","ttl":90,"messageData":{)"
        R"("templateId":"6c929cef-29b4-4349-bc9d-2a07bdbb6e43","templateLang":"uk",)"
        R"("templateParams":{"pin":321,"business_platform_name":"SMSBAT",)"
        R"("code_validity_time":7}}},{"from":"ALPHANAME","to":"380936670003","type":"sms",)"
        R"("text":"Your SMS code: 321"}]}]})";
    QTest::newRow("cascade") << cascade << NumberStyle::Bare;
}

void CodecRoundTripTest::documents()
{
    QFETCH(const QByteArray, json);
    QFETCH(const NumberStyle, style);
    auto read = codec::decodeRequest(json);
    QVERIFY(read.has_value());
    read->region = u"UA"_s; // the cascade's recipient is written without a plus
    read->to =
        PhoneNumber::parse(read->to.startsWith(u'+') ? read->to : u'+' + read->to, {})->e164();
    QCOMPARE(codec::encodeDraft(*read, style, Shape::Fallbacks), json);
}

void CodecRoundTripTest::leavesOutWhatIsNotThere()
{
    Draft draft;
    draft.fallbacks = {{SmsContent{u"Code {code}"_s}, std::nullopt, {}}};
    QCOMPARE(codec::encodeDraft(draft, NumberStyle::WithPlus, Shape::Fallbacks),
             R"({"messages":[{"type":"flashcall","ttl":60,)"
             R"("fallbacks":[{"type":"sms","text":"Code {code}"}]}]})");
    draft.fallbacks[0].from = u"Shop"_s;
    QVERIFY(codec::encodeDraft(draft, NumberStyle::WithPlus, Shape::Fallback)
                .contains(R"("fallback":{"from":"Shop","type":"sms")"));
    draft.code = u"0482"_s; // a typed code stands beside its places
    const QByteArray coded = codec::encodeDraft(draft, NumberStyle::WithPlus, Shape::Fallbacks);
    QVERIFY(coded.contains(R"("text":"0482")"));
    QVERIFY(coded.contains("Code {code}"));
}

void CodecRoundTripTest::refusesWhatCannotBeSent()
{
    Draft draft;
    QVERIFY(codec::encodeDraft(draft, NumberStyle::WithPlus, Shape::Fallbacks).isEmpty());
    draft.callerId = u"+380123456789"_s;
    QVERIFY(!codec::encodeDraft(draft, NumberStyle::WithPlus, Shape::Fallbacks).isEmpty());
    draft.to = u"abc"_s;
    QVERIFY(codec::encodeDraft(draft, NumberStyle::WithPlus, Shape::Fallbacks).isEmpty());
}

void CodecRoundTripTest::placesOfAFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<qsizetype>("offset");
    const auto row = [](const char *path, qsizetype offset) {
        QTest::newRow(*path ? path : "the whole") << QString::fromLatin1(path) << offset;
    };
    row("", 0);
    row("messages", 12);
    row("messages[0].ttl", 20);
    row("messages[0].fallbacks[0].text", 64);
    row("messages[0].fallbacks[0].ttl", 43); // is not there: the step
    row("messages[0].text", 13);             // is not there: the message
    row("else", 0);
}

void CodecRoundTripTest::placesOfAFile()
{
    QFETCH(const QString, path);
    QFETCH(const qsizetype, offset);
    const auto file = codec::readRequest(
        R"({"messages":[{"ttl":60, "fallbacks":      [{"type":"sms","text":"Hi"}]}]})");
    QVERIFY(file.has_value());
    QCOMPARE(file->stepPaths, (QStringList{u"messages[0]"_s, u"messages[0].fallbacks[0]"_s}));
    QCOMPARE(file->offsetOf(path), offset);
}

void CodecRoundTripTest::tellsOwnWords()
{
    const QByteArray json =
        R"({"to":"+380936670003","text":321,"fallbacks":[)"
        R"({"type":"flashcall","text":322},{"type":"sms","to":"+380936670004","text":"x"},)"
        R"({"type":"sms","to":"380936670003","text":"x"},{"type":"flashcall","text":321}]})";
    const auto file = codec::readRequest(json);
    QVERIFY(file.has_value());
    const QList<lint::OwnWords> own{{}, {{}, u"322"_s}, {u"+380936670004"_s, {}}, {}, {}};
    QCOMPARE(file->own, own);
    // What a form cannot keep it does not take.
    const auto draft = codec::decodeRequest(json);
    QVERIFY(!draft.has_value());
    QCOMPARE(draft.error().path, u"fallbacks[0].text"_s);
}

QTEST_APPLESS_MAIN(CodecRoundTripTest)
#include "codec_roundtrip.moc"
