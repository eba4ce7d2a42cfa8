// SPDX-License-Identifier: MIT
#pragma once

#include "ui/connections/connectionpart.h"

class QComboBox;
class QLineEdit;

namespace flashcall::ui {

// Which service: name, colour label, address, way of authentication.
class ServicePart : public ConnectionPart
{
    Q_OBJECT
public:
    explicit ServicePart(QWidget *parent = nullptr);
    void store(ConnectionDraft &draft) const override;

protected:
    void fill(const ConnectionDraft &draft) override;

private:
    void addColours();
    void showUser();

    QLineEdit *m_name;
    QComboBox *m_colour; // data: "#rrggbb", or empty
    QLineEdit *m_baseUrl;
    QComboBox *m_auth; // data: connections::Auth
    QLineEdit *m_user;
    Field *m_userField;
    Field *m_authField;
};

} // namespace flashcall::ui
