// SPDX-License-Identifier: MIT
#include "app/core/connection.h"

#include <QTest>

using namespace flashcall;
using namespace Qt::StringLiterals;

// UrlProblem has no meta object; the number is shown on failure.
#define COMPARE_PROBLEM(actual, expected) QCOMPARE(int(actual), int(expected))

class TestBaseUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void urlsMadeElsewhere_data();
    void urlsMadeElsewhere();
    void idsNameTheService_data();
    void idsNameTheService();
};

void TestBaseUrl::accepted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");

    const auto same = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << text;
    };
    same("the documents' own", u"https://restapi.smsbat.com"_s);
    same("with a port", u"https://restapi.smsbat.com:8443"_s);
    same("with a path", u"https://gateway.example/sms"_s);
    same("https to an address", u"https://192.0.2.7"_s);
    same("https to a local name", u"https://localhost"_s);
    same("http to 127.0.0.1", u"http://127.0.0.1"_s);
    same("http to 127.0.0.1 with a port", u"http://127.0.0.1:8080"_s);
    same("http to 127.0.0.1 with a slash", u"http://127.0.0.1:8080/"_s);
    same("the first of the loopback block", u"http://127.0.0.0"_s);
    same("the last of the loopback block", u"http://127.255.255.255:1"_s);
    same("http to [::1]", u"http://[::1]"_s);
    same("http to [::1] with a port", u"http://[::1]:8080"_s);
    QTest::newRow("space around") << u" https://restapi.smsbat.com\n"_s
                                  << u"https://restapi.smsbat.com"_s;
    QTest::newRow("capital scheme")
        << u"HTTPS://restapi.smsbat.com"_s << u"https://restapi.smsbat.com"_s;
    QTest::newRow("capital host") << u"https://RestAPI.smsbat.com"_s
                                  << u"https://restapi.smsbat.com"_s;
}

void TestBaseUrl::accepted()
{
    QFETCH(const QString, text);

    const auto url = parseBaseUrl(text);

    QVERIFY(url.has_value());
    QTEST(url->toString(), "url");
    COMPARE_PROBLEM(checkBaseUrl(*url), UrlProblem::None);
}

void TestBaseUrl::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("problem");

    const auto row = [](const char *name, const QString &text, UrlProblem problem) {
        QTest::newRow(name) << text << int(problem);
    };
    using enum UrlProblem;
    row("nothing", {}, NotAUrl);
    row("space", u"  "_s, NotAUrl);
    row("a host alone", u"restapi.smsbat.com"_s, NotAUrl);
    row("a host and port", u"127.0.0.1:8080"_s, NotAUrl);
    row("no scheme", u"//restapi.smsbat.com"_s, NotAUrl);
    row("no host", u"https://"_s, NotAUrl);
    row("no host, but a path", u"https:///bat"_s, NotAUrl);
    row("no slashes", u"https:restapi.smsbat.com"_s, NotAUrl);
    row("no host, but a port", u"http://:8080"_s, NotAUrl);
    row("ftp", u"ftp://restapi.smsbat.com"_s, NotAUrl);
    row("a file", u"file:///etc/passwd"_s, NotAUrl);
    row("a script", u"javascript:alert(1)"_s, NotAUrl);
    row("a web socket", u"wss://restapi.smsbat.com"_s, NotAUrl);
    row("a space inside", u"https://restapi .smsbat.com"_s, NotAUrl);
    row("port zero", u"https://restapi.smsbat.com:0"_s, NotAUrl);
    row("port too high", u"https://restapi.smsbat.com:65536"_s, NotAUrl);
    row("port not a number", u"https://restapi.smsbat.com:http"_s, NotAUrl);
    row("bracket left open", u"http://[::1"_s, NotAUrl);
    row("backslash as a slash", u"http://127.0.0.1\\@gateway.example"_s, NotAUrl);

    row("http to a host", u"http://restapi.smsbat.com"_s, InsecureHttp);
    row("http to an address", u"http://192.0.2.7"_s, InsecureHttp);
    row("http to localhost", u"http://localhost"_s, InsecureHttp);
    row("http to localhost with a port", u"http://localhost:8080"_s, InsecureHttp);
    row("http to localhost's long name", u"http://localhost.localdomain"_s, InsecureHttp);
    row("loopback as the beginning of a name", u"http://127.0.0.1.evil.example"_s, InsecureHttp);
    row("loopback as a whole label", u"http://127.evil.example"_s, InsecureHttp);
    row("a name of four labels", u"http://127.a.b.c"_s, InsecureHttp);
    row("a dot at the end", u"http://127.0.0.1.:8080"_s, InsecureHttp);
    row("below the block", u"http://126.255.255.255"_s, InsecureHttp);
    row("above the block", u"http://128.0.0.1"_s, InsecureHttp);
    row("every address", u"http://0.0.0.0:8080"_s, InsecureHttp);
    row("the short form", u"http://127.1"_s, InsecureHttp);
    row("three parts", u"http://127.0.1"_s, InsecureHttp);
    row("hexadecimal", u"http://0x7f000001"_s, InsecureHttp);
    row("hexadecimal parts", u"http://0x7f.0.0.1"_s, InsecureHttp);
    row("one number", u"http://2130706433"_s, InsecureHttp);
    row("octal", u"http://0177.0.0.1"_s, InsecureHttp);
    row("leading zero", u"http://127.0.0.01"_s, InsecureHttp);
    row("full-width digits", u"http://１２７.0.0.1"_s, InsecureHttp);
    row("full-width dots", u"http://127。0。0。1"_s, InsecureHttp);
    row("an escaped digit", u"http://%3127.0.0.1"_s, NotAUrl);
    row("[::1] written long", u"http://[0:0:0:0:0:0:0:1]"_s, InsecureHttp);
    row("IPv4 inside IPv6", u"http://[::ffff:127.0.0.1]"_s, InsecureHttp);
    row("every address, IPv6", u"http://[::]:8080"_s, InsecureHttp);
    row("another IPv6 address", u"http://[2001:db8::1]"_s, InsecureHttp);
    row("link-local", u"http://[fe80::1]"_s, InsecureHttp);

    row("user", u"https://user@restapi.smsbat.com"_s, HasCredentials);
    row("user and password", u"https://user:pass@restapi.smsbat.com"_s, HasCredentials);
    row("the key as a password", u"https://@:KEY@restapi.smsbat.com"_s, NotAUrl);
    row("password alone", u"https://:pass@restapi.smsbat.com"_s, HasCredentials);
    row("empty user", u"https://@restapi.smsbat.com"_s, HasCredentials);
    row("loopback as a user name", u"http://127.0.0.1@gateway.example"_s, HasCredentials);
    row("loopback and port as a user", u"http://127.0.0.1:80@gateway.example"_s, HasCredentials);
    row("user at loopback", u"http://user@127.0.0.1"_s, HasCredentials);

    row("query", u"https://restapi.smsbat.com?key=KEY"_s, HasQuery);
    row("query after a path", u"https://restapi.smsbat.com/a?b"_s, HasQuery);
    row("empty query", u"https://restapi.smsbat.com/?"_s, HasQuery);
    row("fragment", u"https://restapi.smsbat.com/#a"_s, HasQuery);
    row("empty fragment", u"https://restapi.smsbat.com#"_s, HasQuery);
    row("loopback before a fragment", u"http://127.0.0.1#@gateway.example"_s, HasQuery);
    row("query at loopback", u"http://127.0.0.1:8080/?x=1"_s, HasQuery);
}

void TestBaseUrl::refused()
{
    QFETCH(const QString, text);
    QFETCH(const int, problem);

    const auto url = parseBaseUrl(text);

    QVERIFY2(!url.has_value(), url.has_value() ? qPrintable(url->toString()) : "");
    QCOMPARE(int(url.error()), problem);
}

void TestBaseUrl::urlsMadeElsewhere_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<int>("problem");

    const auto row = [](const char *name, const QUrl &url, UrlProblem problem) {
        QTest::newRow(name) << url << int(problem);
    };
    row("none", {}, UrlProblem::NotAUrl);
    row("sandbox", QUrl(u"http://127.0.0.1:40123"_s), UrlProblem::None);
    row("odd spelling that QUrl has made a literal", QUrl(u"http://127.1"_s), UrlProblem::None);
    row("name", QUrl(u"http://localhost:8080"_s), UrlProblem::InsecureHttp);
    row("tolerant reading of a bad host", QUrl(u"http://a b"_s), UrlProblem::NotAUrl);
    QUrl zone(u"http://[::1]"_s);
    zone.setHost(u"fe80::1%eth0"_s);
    row("zone", zone, UrlProblem::InsecureHttp);
    QUrl password(u"https://restapi.smsbat.com"_s);
    password.setPassword(u"KEY"_s);
    row("password set", password, UrlProblem::HasCredentials);
}

void TestBaseUrl::urlsMadeElsewhere()
{
    QFETCH(const QUrl, url);
    QTEST(int(checkBaseUrl(url)), "problem");
}

void TestBaseUrl::idsNameTheService_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("id");
    QTest::newRow("https") << u"https://restapi.smsbat.com"_s
                           << u"base-url https://restapi.smsbat.com:443"_s;
    QTest::newRow("its port said outright")
        << u"https://restapi.smsbat.com:443/"_s << u"base-url https://restapi.smsbat.com:443"_s;
    QTest::newRow("another path of it")
        << u"https://RESTAPI.smsbat.com/eu"_s << u"base-url https://restapi.smsbat.com:443"_s;
    QTest::newRow("another port") << u"https://restapi.smsbat.com:8443"_s
                                  << u"base-url https://restapi.smsbat.com:8443"_s;
    QTest::newRow("http") << u"http://127.0.0.1"_s << u"base-url http://127.0.0.1:80"_s;
    QTest::newRow("this machine") << u"http://127.0.0.1:8080"_s
                                  << u"base-url http://127.0.0.1:8080"_s;
    QTest::newRow("version six") << u"http://[::1]:8080"_s << u"base-url http://::1:8080"_s;
}

void TestBaseUrl::idsNameTheService()
{
    QFETCH(const QString, url);
    QTEST(baseUrlId(*parseBaseUrl(url)), "id");
}

QTEST_APPLESS_MAIN(TestBaseUrl)
#include "baseurl.moc"
