// SPDX-License-Identifier: MIT
#include "app/sandbox/http.h"

#include "app/core/latemodule.h"
#include "app/sandbox/httpbackend.h"

namespace flashcall::sandbox {

HttpServer::HttpServer(Handler handler)
{
    static const auto make =
        reinterpret_cast<HttpBackendFunction>(lateSymbol(httpBackendModule, httpBackendSymbol));
    d.reset(make(std::move(handler)));
}

HttpServer::~HttpServer()
{
    stop();
}

Result<quint16, HttpServer::Problem> HttpServer::listen(quint16 port)
{
    return d->start(port);
}

void HttpServer::stop()
{
    d->halt();
}

} // namespace flashcall::sandbox
