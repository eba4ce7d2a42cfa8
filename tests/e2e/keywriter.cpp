// SPDX-License-Identifier: MIT
// keywriter CONNECTION: puts a key, read from standard input, into the system's key store, as the
// console's dialog does. For the tests of the real programs.
#include "app/config/keys.h"
#include "app/config/keystore.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <optional>

int main(int argc, char *argv[])
{
    using namespace flashcall;
    QCoreApplication app(argc, argv);
    QFile input;
    if (argc != 2 || !input.open(stdin, QIODevice::ReadOnly)) {
        return 2;
    }
    const auto store = config::makeSystemKeyStore();
    config::Keys keys(*store, std::nullopt);
    keys.give(QString::fromLocal8Bit(argv[1]), Secret(input.readAll().trimmed()), &app,
              [](const config::KeyInForce &found) {
                  QCoreApplication::exit(found.source == config::keys::Source::KeyStore ? 0 : 1);
              });
    return QCoreApplication::exec();
}
