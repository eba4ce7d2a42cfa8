// SPDX-License-Identifier: MIT
#pragma once

#include "support/scenariorules.h"

#include <QDir>
#include <QFile>

// Scenario scripts for tests.
namespace scenariokit {

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString resources()
{
    return QDir::cleanPath(QStringLiteral(FCC_TEST_DATA "/../../resources"));
}

inline QString shippedPath(const QString &name)
{
    return resources() + QStringLiteral("/scenarios/") + name + QStringLiteral(".json");
}

inline QByteArray shipped(const QString &name)
{
    return fileBytes(shippedPath(name));
}

// A script with every member there is.
inline QByteArray everything()
{
    return fileBytes(QStringLiteral(FCC_TEST_DATA "/scenario-everything.json"));
}

} // namespace scenariokit
