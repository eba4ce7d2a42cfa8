// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/connection.h"
#include "app/core/request.h"
#include "ui/numbermask.h"

#include <QPlainTextEdit>

namespace flashcall::ui {

// The body that a draft would be sent with, as JSON to read and copy. What is made only at the
// send (code, reference) is shown by an example; an unreadable number by the documents'.
[[nodiscard]] QString requestPreview(const Draft &draft, const Connection &connection,
                                     const NumberMask &mask = {});

class RequestPreview : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit RequestPreview(QWidget *parent = nullptr);

    // Empty text: nothing can be sent as it is, and a sentence says so.
    void show(const QString &json);
};

} // namespace flashcall::ui
