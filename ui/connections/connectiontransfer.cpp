// SPDX-License-Identifier: MIT
#include "ui/connections/connectiontransfer.h"

#include "app/config/configfile.h"
#include "app/config/transfer.h"
#include "ui/connections/connectionwords.h"

#include <QFileDialog>
#include <QFileInfo>

namespace flashcall::ui {

namespace {

constexpr int bytesMost = 4 * 1024 * 1024;

QString pattern()
{
    return ConnectionTransfer::tr("Connections (*.json)");
}

} // namespace

ConnectionTransfer::ConnectionTransfer(QWidget *window)
    : QObject(window)
    , m_window(window)
{}

void ConnectionTransfer::askImport()
{
    auto *dialog = new QFileDialog(m_window, tr("Import connections"), {}, pattern());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ConnectionTransfer::readFrom);
    dialog->open();
}

void ConnectionTransfer::askExport(const QList<Connection> &connections)
{
    auto *dialog = new QFileDialog(m_window, tr("Export connections"), {}, pattern());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("connections.json"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, connections](const QString &file) { writeTo(file, connections); });
    dialog->open();
}

void ConnectionTransfer::readFrom(const QString &file)
{
    const auto fail = [this, &file](const config::ConfigProblem &problem) {
        Q_EMIT failed(tr("Nothing was imported from %1. %2")
                          .arg(QFileInfo(file).fileName(), words::fileProblem(problem)));
    };
    const auto bytes = config::readFile(file, bytesMost);
    if (!bytes) {
        fail(bytes.error());
        return;
    }
    const auto connections = config::importConnections(*bytes);
    if (!connections) {
        fail(connections.error());
        return;
    }
    Q_EMIT imported(*connections);
}

void ConnectionTransfer::writeTo(const QString &file, const QList<Connection> &connections)
{
    const QString name = QFileInfo(file).fileName();
    if (const auto written = config::writeFile(file, config::exportConnections(connections));
        !written) {
        Q_EMIT failed(tr("%1 was not written. %2").arg(name, words::fileProblem(written.error())));
        return;
    }
    Q_EMIT exported(tr("Exported to %1, without keys.").arg(name));
}

} // namespace flashcall::ui
