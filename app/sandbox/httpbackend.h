// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/http.h"

namespace flashcall::sandbox {

// What HttpServer stands on, in the module "flashcall-sandbox" (cpp-httplib): loaded when the
// first server is made.
class HttpBackend
{
public:
    HttpBackend() = default;
    virtual ~HttpBackend() = default;
    HttpBackend(const HttpBackend &) = delete;
    HttpBackend &operator=(const HttpBackend &) = delete;

    virtual Result<quint16, HttpServer::Problem> start(quint16 port) = 0;
    virtual void halt() = 0; // idempotent
};

// The module's only function; the caller owns what it gives.
using HttpBackendFunction = HttpBackend *(*)(HttpServer::Handler);
inline constexpr const char *httpBackendModule = "flashcall-sandbox";
inline constexpr const char *httpBackendSymbol = "flashcallHttpBackend";

} // namespace flashcall::sandbox
