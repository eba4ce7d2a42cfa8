// SPDX-License-Identifier: MIT
#include "app/gateway/farewell.h"

#include <QCoreApplication>

namespace flashcall {

Farewell::Farewell(QNetworkAccessManager *manager, QObject *parent)
    : QThread(parent)
    , m_manager(manager)
{
    m_manager->setParent(nullptr);
    connect(this, &QThread::finished, this, &QObject::deleteLater);
    QMetaObject::invokeMethod(this, &Farewell::begin, Qt::QueuedConnection);
}

void Farewell::to(QNetworkAccessManager *manager)
{
    new Farewell(manager, QCoreApplication::instance()); // deletes itself
}

Farewell::~Farewell()
{
    wait();
}

void Farewell::begin()
{
    m_manager->moveToThread(this);
    start();
}

void Farewell::run()
{
    m_manager.reset();
}

} // namespace flashcall
