// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace flashcall {

// A request body that can be read once. QNetworkAccessManager sends a request again when a
// connection breaks, POST included, unless the body cannot be rewound: so it cannot, not even an
// empty one. What was never read from here cannot have left the machine.
class BodyDevice final : public QIODevice
{
    Q_OBJECT
public:
    explicit BodyDevice(QByteArray body, QObject *parent = nullptr);

    [[nodiscard]] bool wasRead() const { return m_wasRead; }
    // From here on nothing is handed out any more.
    void seal() { m_sealed = true; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_at == m_body.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool reset() override { return false; }
    bool seek(qint64 /*position*/) override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_at = 0;
    bool m_wasRead = false;
    bool m_sealed = false;
};

} // namespace flashcall
