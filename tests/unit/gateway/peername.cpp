// SPDX-License-Identifier: MIT
#include "app/gateway/peername.h"

#include <QTest>

using namespace flashcall;

class TestPeerName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
};

void TestPeerName::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *title, const char *name, const char *host, bool matches) {
        QTest::newRow(title) << QString::fromLatin1(name) << QString::fromLatin1(host) << matches;
    };
    row("the same", "api.example.com", "api.example.com", true);
    row("other case", "API.Example.com", "api.example.com", true);
    row("another", "api.example.com", "web.example.com", false);
    row("the end of it", "example.com", "api.example.com", false);
    row("more than it", "api.example.com", "example.com", false);
    row("any label", "*.example.com", "api.example.com", true);
    row("any label, other case", "*.EXAMPLE.com", "api.example.com", true);
    row("not two labels", "*.example.com", "a.b.example.com", false);
    row("not no label", "*.example.com", "example.com", false);
    row("not an empty label", "*.example.com", ".example.com", false);
    row("part of a label", "a*.example.com", "api.example.com", false);
    row("not the first label", "api.*.com", "api.example.com", false);
    row("every company", "*.com", "example.com", false);
    row("everything", "*", "example.com", false);
    row("nothing", "", "", false);
    row("an encoded name", "xn--80ak6aa92e.com", "xn--80ak6aa92e.com", true);
}

void TestPeerName::names()
{
    QFETCH(const QString, name);
    QFETCH(const QString, host);
    QTEST(dnsNameMatches(name, host), "matches");
}

QTEST_APPLESS_MAIN(TestPeerName)
#include "peername.moc"
