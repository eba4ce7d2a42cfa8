// SPDX-License-Identifier: MIT
#include "ui/blindhandset.h"
#include "ui/presentation.h"
#include "ui/verify/casepanel.h"
#include "ui/verify/casetools.h"
#include "ui/verify/requestform.h"
#include "ui/verify/sendgate.h"
#include "ui/verify/verifypage.h"

namespace flashcall::ui {

void VerifyPage::setPresentation(const Presentation &presentation)
{
    m_presentation = &presentation;
    connect(&presentation, &Presentation::changed, this, &VerifyPage::present);
    present();
}

NumberMask VerifyPage::mask() const
{
    return m_presentation ? m_presentation->mask() : NumberMask();
}

void VerifyPage::present()
{
    const NumberMask masked = mask();
    m_form->setMask(masked);
    m_case->setMask(masked);
    m_calls->setMask(masked);
    m_tools->setMask(masked);
    m_gate->setMask(masked);
    m_form->setCompact(masked.on());
    m_places.setPresented(masked.on());
}

void VerifyPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_places.fit();
}

} // namespace flashcall::ui
