// SPDX-License-Identifier: MIT
#pragma once

#include "ui/labmaker/makermodel.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace flashcall::ui {

class Field;
class MakerProxy;
class PlainLabel;

// From caller IDs to patterns that tell them apart. Thin: MakerModel knows.
class MakerPart : public QWidget
{
    Q_OBJECT
public:
    // The caller IDs of the connection in force, or nothing where they must not be seen.
    using Pool = std::function<std::optional<QStringList>()>;
    explicit MakerPart(Pool pool, QWidget *parent = nullptr);

    enum class Format { Csv, Json };
    void exportTo(const QString &file, Format format);
    [[nodiscard]] const MakerModel &model() const { return m_model; }

Q_SIGNALS:
    void copied(const QString &what);

private:
    [[nodiscard]] QWidget *makeNumbers();
    [[nodiscard]] QWidget *makePatterns();
    [[nodiscard]] QWidget *makeButtons();
    void takePool();
    void judge();
    void showResult();
    void copyPatterns();
    void askExport(Format format);
    void say(const QString &words, bool failed);

    Pool m_pool;
    MakerModel m_model;
    MakerProxy *m_proxy;
    QTimer m_soon; // a long list is not judged between two keys
    QPlainTextEdit *m_numbers = nullptr;
    QLineEdit *m_shape = nullptr;
    Field *m_shapeField = nullptr;
    PlainLabel *m_summary = nullptr;
    PlainLabel *m_taken = nullptr;
    PlainLabel *m_strength = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_export = nullptr;
    PlainLabel *m_said = nullptr;
};

} // namespace flashcall::ui
