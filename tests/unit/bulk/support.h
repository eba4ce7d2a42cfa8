// SPDX-License-Identifier: MIT
#pragma once

#include "app/bulk/bulk.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <random>

namespace flashcall::bulk {

// Runs texts through the engine, over files in a folder of its own.
class Bench
{
public:
    Bench();
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] QByteArray read(const QString &name) const;
    void write(const QString &name, const QByteArray &text) const;
    [[nodiscard]] QStringList names() const; // of all files in the folder, hidden ones too
    // Judges a text; the output is in `output` where the run finished.
    Result judge(const QByteArray &text, Options options = {});

    QByteArray output;

private:
    QTemporaryDir m_dir;
};

// All levels that this machine has.
std::vector<Level> levels();

// Seeded rows: many formats, half of them matching, some of them nonsense.
class RowMaker
{
public:
    explicit RowMaker(unsigned seed)
        : m_engine(seed)
    {}
    int upTo(int last) { return std::uniform_int_distribution<int>(0, last)(m_engine); }
    QByteArray pattern();
    QByteArray callerId(); // for the pattern made last, as often as not
    QByteArray quoted(const QByteArray &text);
    QByteArray cleanRow(); // digits and common formatting only, without a line break
    QByteArray dirtyRow(); // quotes, other scripts, hidden numbers, malformed rows

private:
    QByteArray digits(int size);
    std::mt19937 m_engine;
    QByteArray m_number;
};

} // namespace flashcall::bulk
