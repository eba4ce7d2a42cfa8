// SPDX-License-Identifier: MIT
#pragma once

#include "app/bulk/rowfile.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>
#include <random>

// Lists in a folder of their own, for the tests of what shows them.
class ListKit
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        Q_ASSERT(written);
        Q_UNUSED(written)
        return file.fileName();
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList names() const // hidden ones too
    {
        return QDir(m_dir.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    // Rows that match, do not, are cut short, hidden or malformed, in no order.
    static QByteArray rows(int count, unsigned seed = 7)
    {
        std::mt19937 random(seed);
        QByteArray text = "pattern,caller_id\n";
        for (int i = 0; i < count; ++i) {
            const QByteArray number = QByteArray::number(100000000 + int(random() % 900000000));
            const QByteArray pattern = "***" + number.mid(3);
            switch (random() % 10) {
            case 0:
                text += pattern + ",0" + number.left(8) + "x\n";
                break;
            case 1:
                text += pattern + ",anonymous\n";
                break;
            case 2:
                text += pattern + '\n';
                break;
            case 3:
                text += pattern + ",\"" + number.mid(3) + "\"\n";
                break;
            case 4:
            case 5:
                text +=
                    pattern + ",+380" + QByteArray::number(100000000 + int(random() % 1000)) + '\n';
                break;
            default:
                text += pattern + ",+380 " + number.left(2) + ' ' + number.mid(2) + '\n';
            }
        }
        return text;
    }

    // What the engine makes of a file, as the command line has it made.
    static QByteArray verdictsOf(const QString &file, const QString &output,
                                 std::optional<flashcall::bulk::RowVerdict> only = {})
    {
        flashcall::bulk::Options options;
        options.input = QFile::encodeName(file).toStdString();
        options.output = QFile::encodeName(output).toStdString();
        options.only = only;
        options.threads = 1;
        options.level = flashcall::bulk::Level::Plain;
        const bool finished = flashcall::bulk::run(options).finished();
        QFile written(output);
        return finished && written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_dir;
};
