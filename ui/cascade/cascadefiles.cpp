// SPDX-License-Identifier: MIT
#include "ui/cascade/cascadefiles.h"

#include "app/config/configfile.h"
#include "ui/cascade/jsontext.h"
#include "ui/cascade/lintwords.h"
#include "ui/connections/connectionwords.h"

#include <QFileDialog>
#include <QFileInfo>

namespace flashcall::ui {

namespace {

constexpr int bytesMost = 256 * 1024;

QString pattern()
{
    return QStringLiteral("JSON (*.json)");
}

} // namespace

CascadeFiles::CascadeFiles(QWidget *window)
    : QObject(window)
    , m_window(window)
{}

void CascadeFiles::askImport()
{
    auto *dialog = new QFileDialog(m_window, tr("Import a cascade"), {}, pattern());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CascadeFiles::readFrom);
    dialog->open();
}

void CascadeFiles::askExport(const Draft &draft, connections::NumberStyle style, codec::Shape shape)
{
    auto *dialog = new QFileDialog(m_window, tr("Export the cascade"), {}, pattern());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("cascade.json"));
    connect(
        dialog, &QFileDialog::fileSelected, this,
        [this, draft, style, shape](const QString &file) { writeTo(file, draft, style, shape); });
    dialog->open();
}

void CascadeFiles::readFrom(const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    const auto bytes = config::readFile(file, bytesMost);
    if (!bytes) {
        Q_EMIT failed(
            tr("Nothing was imported from %1. %2").arg(name, words::fileProblem(bytes.error())));
        return;
    }
    readFromText(*bytes, name);
}

void CascadeFiles::readFromText(const QByteArray &json, const QString &name)
{
    const auto draft = codec::decodeRequest(json);
    if (!draft) {
        Q_EMIT failed(
            tr("Nothing was imported from %1. %2").arg(name, words::importProblem(draft.error())));
        return;
    }
    Q_EMIT imported(*draft);
    Q_EMIT said(tr("Imported from %1. Number and sender of the request stay.").arg(name));
}

void CascadeFiles::writeTo(const QString &file, Draft draft, connections::NumberStyle style,
                           codec::Shape shape)
{
    const QString name = QFileInfo(file).fileName();
    draft.to.clear();
    const QByteArray json = codec::encodeDraft(draft, style, shape);
    if (json.isEmpty()) {
        Q_EMIT failed(tr("%1 was not written: the cascade is not complete.").arg(name));
        return;
    }
    if (const auto written = config::writeFile(file, indentedJson(json).toUtf8() + '\n');
        !written) {
        Q_EMIT failed(tr("%1 was not written. %2").arg(name, words::fileProblem(written.error())));
        return;
    }
    Q_EMIT said(tr("Exported to %1, without the customer's number.").arg(name));
}

} // namespace flashcall::ui
