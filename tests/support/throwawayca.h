// SPDX-License-Identifier: MIT
#pragma once

#include "support/rawserver.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace flashcall::test {

// Certificates made for one test run by throwaway-ca.sh, which names the kinds.
class ThrowAwayCa
{
public:
    enum class Kinds { GoodAlone, All };
    // Runs openssl. Once this is true the others may be called.
    [[nodiscard]] bool make(Kinds kinds = Kinds::GoodAlone)
    {
        QProcess script;
        script.start(QStringLiteral("bash"),
                     {QStringLiteral(FCC_TEST_SUPPORT "/throwaway-ca.sh"), m_folder.path(),
                      kinds == Kinds::All ? QStringLiteral("all") : QStringLiteral("good")});
        return script.waitForFinished() && script.exitStatus() == QProcess::NormalExit &&
               script.exitCode() == 0;
    }

    // From here on this process trusts the root of this run and no other.
    void trust() const
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(certificates(QStringLiteral("root")));
        QSslConfiguration::setDefaultConfiguration(configuration);
    }

    [[nodiscard]] TlsIdentity identity(const QString &kind) const
    {
        QFile key(m_folder.filePath(kind + QStringLiteral(".key")));
        key.open(QIODevice::ReadOnly);
        return {certificates(kind), QSslKey(&key, QSsl::Ec)};
    }

private:
    [[nodiscard]] QList<QSslCertificate> certificates(const QString &kind) const
    {
        return QSslCertificate::fromPath(m_folder.filePath(kind + QStringLiteral(".pem")));
    }

    QTemporaryDir m_folder;
};

} // namespace flashcall::test
