// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QMutex>

#include <memory>

namespace flashcall {

// Between a request's body and Qt. Whoever closes it learns for certain whether anything went
// through, in whatever thread the body is read.
class BodyGate
{
public:
    void seal();                        // from here on nothing goes through
    [[nodiscard]] bool wasRead() const; // something went through
    [[nodiscard]] bool isSealed() const;
    bool pass(); // for the device: something is to go through now; false where it must not

private:
    mutable QMutex m_mutex;
    bool m_wasRead = false;
    bool m_sealed = false;
};

// A request body that can be read once. QNetworkAccessManager sends a request again when a
// connection breaks, POST included, unless the body cannot be rewound: so it cannot, not even an
// empty one. What never passed the gate cannot have left the machine.
class BodyDevice final : public QIODevice
{
    Q_OBJECT
public:
    BodyDevice(QByteArray body, std::shared_ptr<BodyGate> gate, QObject *parent = nullptr);

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
    std::shared_ptr<BodyGate> m_gate;
    qint64 m_at = 0;
};

} // namespace flashcall
