// SPDX-License-Identifier: MIT
#include "ui/helpdialogs.h"

#include "ui/plainlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QPushButton>
#include <QVBoxLayout>

#include <iterator>
#include <utility>

namespace flashcall::ui {

namespace {

QVBoxLayout *makeColumn(QDialog *dialog, const QString &title)
{
    dialog->setWindowTitle(title);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(grid::three, grid::two, grid::three, grid::two);
    column->setSpacing(grid::unit);
    auto *heading = new PlainLabel(title);
    heading->setSize(PlainLabel::Size::Large);
    column->addWidget(heading);
    return column;
}

void addClose(QDialog *dialog, QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addSpacing(grid::unit);
    column->addWidget(buttons);
}

} // namespace

KeysDialog::KeysDialog(QWidget *parent)
    : QDialog(parent)
{
    QVBoxLayout *column = makeColumn(this, tr("Keys"));
    const std::pair<QString, QKeySequence> keys[] = {
        {tr("Send, from any field of the request"), QKeySequence(Qt::Key_Enter)},
        {tr("Check the observed caller ID"), QKeySequence(Qt::Key_Enter)},
        {tr("Copy receipt"), QKeySequence(Qt::CTRL | Qt::Key_R)},
        {tr("New call"), QKeySequence(QKeySequence::New)},
        {tr("Next of the open cases"), QKeySequence(Qt::CTRL | Qt::Key_Tab)},
        {tr("Close an ended case beside others"), QKeySequence(Qt::CTRL | Qt::Key_W)},
        {tr("Use SMS instead"), QKeySequence(Qt::CTRL | Qt::Key_M)},
        {tr("Next channel of the cascade"), QKeySequence(Qt::CTRL | Qt::Key_J)},
        {tr("No call came?"), QKeySequence(Qt::CTRL | Qt::Key_L)},
        {tr("Exchange of the case"), QKeySequence(Qt::CTRL | Qt::Key_I)},
        {tr("Compare timelines"), QKeySequence(Qt::CTRL | Qt::Key_T)},
        {tr("Save the timeline"), QKeySequence(QKeySequence::Save)},
        {tr("Save the report"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
        {tr("Save the script"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)},
        {tr("Stop watching"), QKeySequence(Qt::CTRL | Qt::Key_Period)},
        {tr("Blind mode"), QKeySequence(Qt::CTRL | Qt::Key_B)},
        {tr("Switch connection"), QKeySequence(Qt::Key_F2)},
        {tr("Presentation: larger type, numbers masked"), QKeySequence(Qt::Key_F11)},
        {tr("Verify, Pattern lab, History, Sandbox"), QKeySequence(Qt::CTRL | Qt::Key_1)},
        {tr("Open, in the lab's list"), QKeySequence(QKeySequence::Open)},
        {tr("Export, in the lab's list"), QKeySequence(Qt::CTRL | Qt::Key_E)},
        {tr("Go to row, in the lab's list"), QKeySequence(Qt::CTRL | Qt::Key_G)},
        {tr("Search in History"), QKeySequence(QKeySequence::Find)},
        {tr("Refresh History"), QKeySequence(Qt::Key_F5)},
        {tr("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma)},
        {tr("Menu"), QKeySequence(Qt::Key_F10)},
        {tr("Verify the record in History"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)},
        {tr("This list"), QKeySequence(Qt::Key_F1)},
        {tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q)},
    };
    // In two columns: larger type, or a small screen, would cut off the end of one.
    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(grid::three);
    const int half = (int(std::size(keys)) + 1) / 2;
    int at = 0;
    for (const auto &[what, key] : keys) {
        auto *name = new PlainLabel(
            key == QKeySequence(Qt::CTRL | Qt::Key_1)
                ? tr("%1 to %2").arg(key.toString(QKeySequence::NativeText), QString::number(4))
                : key.toString(QKeySequence::NativeText));
        name->setSize(PlainLabel::Size::Heading);
        const int side = at < half ? 0 : 2;
        rows->addWidget(name, at % half, side);
        rows->addWidget(new PlainLabel(what), at % half, side + 1);
        ++at;
    }
    column->addLayout(rows);
    auto *hint = new PlainLabel(tr("The underlined letters work with Alt."));
    hint->setTone(Tone::Neutral);
    column->addWidget(hint);
    addClose(this, column);
}

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    QVBoxLayout *column = makeColumn(this, tr("Flash Call Console"));
    const QString lines[] = {
        tr("Version %1").arg(QStringLiteral(FCC_VERSION)),
        tr("Verifies customers by flash call: the number that rang is the proof."),
        tr("Licence: MIT. Made with Qt %1 (LGPL), libphonenumber (Apache 2.0), ICU (Unicode), "
           "cpp-httplib (MIT), CLI11 (BSD), QtKeychain (BSD), libsecret (LGPL), SQLite (public "
           "domain).")
            .arg(QLatin1String(qVersion())),
    };
    for (const QString &line : lines) {
        auto *label = new PlainLabel(line);
        label->setWordWrap(true);
        label->setMinimumWidth(380);
        column->addWidget(label);
    }
    addClose(this, column);
}

} // namespace flashcall::ui
