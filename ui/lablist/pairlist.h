// SPDX-License-Identifier: MIT
#pragma once

#include "ui/lablist/listjob.h"

#include <QStringList>

class QTemporaryFile;

namespace flashcall::ui {

// A list of pairs from the file to its verdicts; the form's logic, without widgets. One file at a
// time, and of it only the index is kept.
class PairList : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Empty,
        Judging,
        ColumnsWanted, // the header does not name them: see header(), then judge()
        Ready,
        Failed,    // problem() says why
        Cancelled, // nothing is kept
    };
    enum class Export { Idle, Writing, Written, Failed, Cancelled, Changed };
    Q_ENUM(State)
    Q_ENUM(Export)

    explicit PairList(QObject *parent = nullptr);
    ~PairList() override;

    // Anything under way is cancelled first.
    void open(const QString &file);
    // The text goes to a private file that lives as long as the list does.
    void openText(const QString &csv);
    // With columns chosen, 0-based.
    void judge(int patternColumn, int callerIdColumn);
    void cancel();
    void clear();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] bool isPasted() const { return m_pasted != nullptr; }
    [[nodiscard]] QString name() const; // to be shown; empty for a pasted list
    [[nodiscard]] const bulk::Progress &progress() const { return m_progress; }
    [[nodiscard]] std::chrono::milliseconds elapsed() const { return m_elapsed; }
    [[nodiscard]] const bulk::Header &header() const { return m_header; }
    [[nodiscard]] const bulk::Problem &problem() const { return m_outcome.result.problem; }
    [[nodiscard]] const std::vector<bulk::BadRow> &badRows() const;
    [[nodiscard]] bool changedMeanwhile() const { return m_outcome.changed; }
    [[nodiscard]] const bulk::FileStamp &stamp() const { return m_stamp; }
    // Null while there is nothing to see; grows while Judging.
    [[nodiscard]] std::shared_ptr<const bulk::RowIndex> index() const { return m_index; }

    // In Ready only. Nothing is left of an export that is cancelled or fails.
    void exportTo(const QString &file, std::optional<bulk::RowVerdict> only);
    void cancelExport();
    [[nodiscard]] Export exportState() const { return m_exportState; }
    [[nodiscard]] const ListJob *exporting() const { return m_export.get(); }
    [[nodiscard]] bool isSameFile(const QString &other) const;

Q_SIGNALS:
    void changed();    // the state
    void progressed(); // rows were judged
    void exportChanged();

private:
    void start(int patternColumn, int callerIdColumn);
    void setState(State state);
    void onProgress();
    void onJudged();
    void onExported();

    State m_state = State::Empty;
    Export m_exportState = Export::Idle;
    QString m_file;
    std::unique_ptr<QTemporaryFile> m_pasted;
    int m_patternColumn = -1;
    int m_callerIdColumn = -1;
    bulk::FileStamp m_stamp;
    bulk::Header m_header;
    std::shared_ptr<bulk::RowIndex> m_index;
    bulk::Progress m_progress;
    std::chrono::milliseconds m_elapsed{0};
    ListOutcome m_outcome;
    std::unique_ptr<ListJob> m_job, m_export;
};

} // namespace flashcall::ui
