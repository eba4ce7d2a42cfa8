// SPDX-License-Identifier: MIT
#include "ui/verify/statuswords.h"

#include "app/session/statuswatch.h"
#include "ui/plainlabel.h"
#include "ui/texts.h"

#include <QCoreApplication>
#include <QStringList>

namespace flashcall::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Status)
};

// "on its way (processing)"; a word that is not ours stands alone.
QString both(replies::Delivery delivery, const QString &raw)
{
    const QString own = visibleLine(raw);
    if (delivery == replies::Delivery::Other) {
        return own.isEmpty() ? texts::delivery(delivery) : own;
    }
    return Words::tr("%1 (%2)", "our word, the service's own").arg(texts::delivery(delivery), own);
}

QString steps(const QList<StepStatus> &all)
{
    QStringList words;
    for (const StepStatus &step : all) {
        words << Words::tr("%1 %2", "the service's name of a step, its status")
                     .arg(visibleLine(step.type), both(step.delivery, step.raw));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

QString statusWords(const Status &status)
{
    QStringList words{Words::tr("Delivery: %1").arg(both(status.delivery, status.raw))};
    if (!status.fallbacks.isEmpty()) {
        words << Words::tr("Fallbacks: %1").arg(steps(status.fallbacks));
    }
    if (!status.extended.isEmpty()) {
        words << Words::tr("By channel: %1").arg(steps(status.extended));
    }
    if (status.parts > 0) {
        words << Words::tr("%n part(s)", nullptr, status.parts);
    }
    if (!status.cost.isEmpty()) {
        words << Words::tr("Cost: %1")
                     .arg(visibleLine(status.cost + u' ' + status.currency).trimmed());
    }
    return words.join(QStringLiteral(" · "));
}

QString statusWords(const StatusWatch *watch)
{
    if (!watch) {
        return {};
    }
    QStringList words;
    if (watch->status()) {
        words << statusWords(*watch->status());
    }
    if (watch->failure()) {
        words << Words::tr("The last question for the status: %1")
                     .arg(visibleLine(texts::failure(*watch->failure())));
    }
    if (!watch->following() && !words.isEmpty()) {
        words << Words::tr("no longer asked");
    } else if (watch->following() && !watch->status() && !watch->failure()) {
        words << Words::tr("Delivery: not known yet");
    }
    return words.join(QStringLiteral(" · "));
}

} // namespace flashcall::ui
