// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/caserecords.h"
#include "ui/exchange/exchangewords.h"

#include <QDialog>
#include <QList>

#include <optional>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QPlainTextEdit;
class QPushButton;

namespace flashcall::ui {

class PlainLabel;

// What went over the wire for one case: each request and its answer, formatted or raw, with times,
// to be copied. Opened with open(). The key is in none of it (app/gateway/exchange.h).
class ExchangeDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ExchangeDialog(const QString &caseId, QWidget *parent = nullptr);

    [[nodiscard]] const QString &caseId() const { return m_caseId; }
    // The newest is chosen where the newest was; else the choice stays. `remark` is about them all.
    void setExchanges(const QList<CaseExchange> &exchanges, const QString &remark = {});
    // Blind mode, and the case is open: no digit of a body is shown or copied.
    void setDigitsHidden(bool hidden);
    // The number the case is about: masked in all that is shown or copied. Empty: nothing is.
    void setMaskedNumber(const QString &e164);

Q_SIGNALS:
    void copied(const QString &what);

private:
    [[nodiscard]] QWidget *makeTexts();
    void makeTimes(QHBoxLayout *row);
    void makeButtons(QHBoxLayout *row);
    void refresh();
    [[nodiscard]] const Exchange *chosen() const;
    void copy(const QByteArray &text, const QString &words);

    QString m_caseId;
    QList<CaseExchange> m_exchanges;
    exchangewords::View m_view;
    QComboBox *m_which;
    QCheckBox *m_formatted;
    PlainLabel *m_remark;
    PlainLabel *m_hidden;
    PlainLabel *m_masked;
    QPlainTextEdit *m_request;
    QPlainTextEdit *m_reply;
    QList<PlainLabel *> m_times;
    QPushButton *m_curl;
    QPushButton *m_httpie;
    QPushButton *m_json;
};

} // namespace flashcall::ui
