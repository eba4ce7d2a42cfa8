// SPDX-License-Identifier: MIT
#include "ui/labmaker/makerproxy.h"

#include "app/core/visibletext.h"
#include "ui/labmaker/makermodel.h"
#include "ui/texts.h"

#include <QBrush>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

namespace flashcall::ui {

namespace {

using State = MakerModel::State;
constexpr int attemptsUsual = 3;

State stateOf(const QModelIndex &index)
{
    return State(index.data(MakerModel::StateRole).toInt());
}

QString othersOf(const QModelIndex &index)
{
    QStringList shown;
    const QStringList others = index.data(MakerModel::OthersRole).toStringList();
    for (const QString &other : others) {
        shown.append(visibleLine(other));
    }
    return shown.join(QStringLiteral(", "));
}

QString standing(const QModelIndex &index)
{
    switch (stateOf(index)) {
    case State::Alone:
        return MakerProxy::tr("Told apart from all others");
    case State::Collides: {
        const int count = index.data(MakerModel::CountRole).toInt();
        const QString others = othersOf(index);
        return count > MakerModel::othersMost
                   ? MakerProxy::tr("Collides with %n, %1 among them", nullptr, count).arg(others)
                   : MakerProxy::tr("Collides with %1").arg(others);
    }
    case State::Same:
        return MakerProxy::tr("The same number as %1").arg(othersOf(index));
    case State::Unreadable:
        return texts::callerIdProblem(
            index.siblingAtColumn(MakerModel::CallerId).data().toString());
    case State::Hidden:
        return MakerProxy::tr("A word for a hidden number");
    case State::NoPattern:
        return MakerProxy::tr("Shorter than the shape's first fixed digit");
    case State::NoShape:
        return {};
    }
    return {};
}

Tone toneOf(State state)
{
    switch (state) {
    case State::Alone:
        return Tone::Good;
    case State::Collides:
    case State::Unreadable:
        return Tone::Bad;
    case State::Same:
    case State::Hidden:
    case State::NoPattern:
        return Tone::Caution;
    case State::NoShape:
        break;
    }
    return Tone::Neutral;
}

} // namespace

QVariant MakerProxy::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const QModelIndex source = mapToSource(index);
    const bool last = source.column() == MakerModel::Standing;
    switch (role) {
    case Qt::DisplayRole:
        return last ? standing(source) : visibleLine(source.data().toString());
    case Qt::ForegroundRole:
        return last ? QBrush(Theme(QGuiApplication::palette()).tone(toneOf(stateOf(source))))
                    : QVariant();
    case Qt::AccessibleTextRole:
        // Whoever walks down the first column hears how the number stands.
        return source.column() == MakerModel::CallerId
                   ? tr("%1: %2", "caller ID: how it stands")
                         .arg(visibleLine(source.data().toString()), standing(source))
                   : data(index, Qt::DisplayRole);
    default: // default: roles are open; the raw model answers its own
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant MakerProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | Qt::AlignLeading);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (MakerModel::Column(section)) {
    case MakerModel::CallerId:
        return tr("Caller ID");
    case MakerModel::Pattern:
        return tr("Its pattern");
    case MakerModel::Standing:
        return tr("Told apart");
    case MakerModel::ColumnCount:
        break;
    }
    return {};
}

namespace makerwords {

Said summary(const MakerModel &model)
{
    const int distinct = model.distinct();
    if (distinct == 0) {
        return {MakerProxy::tr("Type or paste caller IDs, one a line."), Tone::Neutral};
    }
    QStringList words;
    Tone tone = Tone::Good;
    if (model.cutOff()) {
        words += MakerProxy::tr("Only the first %1 lines are looked at.")
                     .arg(QLocale().toString(MakerModel::linesMost));
    }
    const int tail = model.shortestTail();
    if (!model.shape()) {
        tone = Tone::Bad;
    } else if (model.telling().tellsAllApart()) {
        words += MakerProxy::tr("%1 tells all %n caller ID(s) apart.", nullptr, distinct)
                     .arg(QString::fromStdString(pattern::shapeText(*model.shape())));
    } else {
        tone = Tone::Bad;
        words += MakerProxy::tr("%1 tells %2 of %n caller ID(s) apart.", nullptr, distinct)
                     .arg(QString::fromStdString(pattern::shapeText(*model.shape())),
                          QLocale().toString(model.telling().alone));
    }
    if (tail > 0) {
        words += MakerProxy::tr("It takes the last %n digit(s) at least.", nullptr, tail);
    } else {
        tone = Tone::Bad;
        words += MakerProxy::tr("No number of last digits tells all apart: one caller ID is the "
                                "ending of another.");
    }
    return {words.join(u' '), tone};
}

QString strength(const MakerModel &model)
{
    if (!model.shape() || model.distinct() == 0) {
        return {};
    }
    const int fixed = model.shape()->fixedDigits();
    QString words = MakerProxy::tr("%n fixed digit(s):", nullptr, fixed) + u' ' +
                    MakerProxy::tr("a blind guess succeeds %1; with three attempts, %2.")
                        .arg(texts::odds(fixed, 1), texts::odds(fixed, attemptsUsual));
    const int distinct = model.distinct();
    words += u' ';
    words += distinct == 1
                 ? MakerProxy::tr("With a single caller ID a pattern proves nothing to somebody "
                                  "who was called before.")
                 : MakerProxy::tr("For somebody who was called before never better than one in %1.")
                       .arg(QLocale().toString(distinct));
    return words;
}

QString taken(const MakerModel &model)
{
    const auto taken = model.taken();
    if (!taken || model.distinct() == 0) {
        return {};
    }
    if (taken->isEmpty()) {
        return MakerProxy::tr("As a pattern it takes none of the caller IDs.");
    }
    QStringList shown;
    for (const QString &text : taken->mid(0, MakerModel::othersMost)) {
        shown.append(visibleLine(text));
    }
    const int count = int(taken->size());
    return count > MakerModel::othersMost
               ? MakerProxy::tr("As a pattern it takes %n of them, %1 among them.", nullptr, count)
                     .arg(shown.join(QStringLiteral(", ")))
               : MakerProxy::tr("As a pattern it takes %1.").arg(shown.join(QStringLiteral(", ")));
}

} // namespace makerwords

} // namespace flashcall::ui
