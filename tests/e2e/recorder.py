# SPDX-License-Identifier: MIT
"""A gateway that keeps every byte it was asked, for tests of what should not be in there."""
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Recorder:
    """Accepts every send. Numbers that end in 0307 are redirected to `other`, those in 0401 are
    refused with their own headers quoted back, as a careless service would."""

    def __init__(self, other=None):
        self.requests = []  # (first line, headers, body)
        recorder = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def answer(self, status, body, **headers):
                text = json.dumps(body).encode()
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(text)))
                self.end_headers()
                self.wfile.write(text)

            def read(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                recorder.requests.append((self.requestline, list(self.headers.items()), body))
                return body

            def do_POST(self):
                body = self.read()
                message = json.loads(body)["messages"][0]
                to = message["to"]
                if to.endswith("0307"):
                    self.answer(307, {}, Location=other.url + "/bat/messagelist")
                    return
                if to.endswith("0401"):
                    self.answer(401, {"error": {"code": "UNAUTHORIZED",
                                                "message": "Bad request, see your manager"}})
                    return
                self.answer(200, {"messagelistId": 1, "messages": [
                    {"messageId": "abc123def456", "status": "accepted", "to": to, "ttl": 60,
                     "callerId": "+380123456789", "pattern": "***456789"}]})

            def do_GET(self):
                self.read()
                self.answer(200, {"messagelistId": 1, "messageId": "abc123def456",
                                  "deliverystatus": "delivered", "partscount": 1, "cost": 0.05})

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()
