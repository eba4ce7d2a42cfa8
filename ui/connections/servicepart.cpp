// SPDX-License-Identifier: MIT
#include "ui/connections/servicepart.h"

#include "ui/connections/swatch.h"
#include "ui/field.h"

#include <QComboBox>
#include <QLineEdit>

#include <utility>

namespace flashcall::ui {

namespace {
constexpr int typed = 2000; // more than fits is explained, not cut
} // namespace

ServicePart::ServicePart(QWidget *parent)
    : ConnectionPart(tr("Service"), parent)
    , m_name(new QLineEdit)
    , m_colour(new QComboBox)
    , m_baseUrl(new QLineEdit)
    , m_auth(new QComboBox)
    , m_user(new QLineEdit)
{
    for (QLineEdit *edit : {m_name, m_baseUrl, m_user}) {
        edit->setMaxLength(typed);
        connect(edit, &QLineEdit::textChanged, this, &ServicePart::onEdited);
    }
    addColours();
    m_auth->addItem(tr("API key in a header (usual)"), int(connections::Auth::ApiKey));
    m_auth->addItem(tr("Account and password"), int(connections::Auth::Account));
    m_auth->addItem(tr("API key as password"), int(connections::Auth::KeyAsPassword));

    add(ConnectionField::Name, new Field(tr("&Name"), tr("Connection name"), m_name), 0, 0);
    add(ConnectionField::Colour, new Field(tr("Colour label"), tr("Colour label"), m_colour), 0, 1);
    Field *url = add(ConnectionField::BaseUrl,
                     new Field(tr("Base &URL"), tr("Base URL"), m_baseUrl), 1, 0, 2);
    url->setHint(tr("Regional: your manager at the service knows yours."));
    m_authField = add(ConnectionField::Auth,
                      new Field(tr("Authentication"), tr("Authentication"), m_auth), 2, 0);
    m_userField = add(ConnectionField::User, new Field(tr("Account"), tr("Account"), m_user), 2, 1);
    connect(m_colour, &QComboBox::currentIndexChanged, this, &ServicePart::onEdited);
    connect(m_auth, &QComboBox::currentIndexChanged, this, &ServicePart::showUser);
    connect(m_auth, &QComboBox::currentIndexChanged, this, &ServicePart::onEdited);
}

void ServicePart::addColours()
{
    const std::pair<QString, const char *> colours[] = {
        {tr("None"), ""},          {tr("Red"), "#c62828"},    {tr("Orange"), "#ef6c00"},
        {tr("Yellow"), "#f9a825"}, {tr("Green"), "#2e7d32"},  {tr("Teal"), "#00838f"},
        {tr("Blue"), "#1565c0"},   {tr("Violet"), "#6a1b9a"}, {tr("Grey"), "#546e7a"},
    };
    for (const auto &[name, code] : colours) {
        const QString colour = QString::fromLatin1(code);
        m_colour->addItem(swatchIcon(colour), name, colour);
    }
}

void ServicePart::showUser()
{
    const auto auth = connections::Auth(m_auth->currentData().toInt());
    m_userField->setVisible(auth == connections::Auth::Account);
    switch (auth) {
    case connections::Auth::ApiKey:
        m_authField->setHint(tr("Header X-Authorization-Key"));
        return;
    case connections::Auth::Account:
        m_authField->setHint(tr("HTTP Basic; the key below is the password"));
        return;
    case connections::Auth::KeyAsPassword:
        m_authField->setHint(tr("HTTP Basic with the user @"));
        return;
    }
}

void ServicePart::fill(const ConnectionDraft &draft)
{
    const Connection &connection = draft.connection;
    m_name->setText(connection.name);
    m_baseUrl->setPlaceholderText(connection.isSandbox()
                                      ? tr("On this machine alone")
                                      : QStringLiteral("https://restapi.smsbat.com"));
    m_baseUrl->setText(draft.baseUrl);
    m_user->setText(connection.user);
    m_auth->setCurrentIndex(m_auth->findData(int(connection.auth)));
    int colour = m_colour->findData(connection.colour);
    if (colour < 0) { // one that came with a file
        m_colour->addItem(swatchIcon(connection.colour), connection.colour, connection.colour);
        colour = m_colour->count() - 1;
    }
    m_colour->setCurrentIndex(colour);
    showUser();
}

void ServicePart::store(ConnectionDraft &draft) const
{
    draft.connection.name = m_name->text();
    draft.baseUrl = m_baseUrl->text();
    draft.connection.user = m_user->text();
    draft.connection.auth = connections::Auth(m_auth->currentData().toInt());
    draft.connection.colour = m_colour->currentData().toString();
}

} // namespace flashcall::ui
