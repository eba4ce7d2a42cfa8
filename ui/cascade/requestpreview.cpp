// SPDX-License-Identifier: MIT
#include "ui/cascade/requestpreview.h"

#include "app/core/code.h"
#include "app/gateway/codec.h"
#include "ui/cascade/cascadewords.h"
#include "ui/cascade/jsontext.h"
#include "ui/plainlabel.h"
#include "ui/theme.h"
#include "ui/typescale.h"

namespace flashcall::ui {

QString requestPreview(const Draft &draft, const Connection &connection, const NumberMask &mask)
{
    Draft whole = draft;
    if (!PhoneNumber::parse(whole.to, whole.region)) {
        whole.to = words::exampleNumber();
    }
    if (whole.code.isEmpty() && usesCode(whole.fallbacks)) {
        whole.code = words::exampleCode();
    }
    auto request = validate(whole);
    if (!request) {
        return {};
    }
    request->reference = QStringLiteral("00000000-0000-4000-8000-000000000000");
    return mask.text(indentedJson(codec::encode(*request, connection.numberStyle)),
                     request->to.e164());
}

RequestPreview::RequestPreview(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    keepFixed(this, 0.9);
    setAccessibleName(tr("Request as JSON"));
}

void RequestPreview::show(const QString &json)
{
    const QString words = json.isEmpty()
                              ? tr("The request appears here once every step is complete.")
                              : visibleText(json);
    if (toPlainText() != words) { // setting it would lose what somebody selected
        setPlainText(words);
    }
}

} // namespace flashcall::ui
