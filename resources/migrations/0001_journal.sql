-- SPDX-License-Identifier: MIT
-- The record of every send. A later migration may only append columns and tables: rows are
-- also read straight from damaged pages, by position, and `kind` tells which table a row is of.
-- Times are milliseconds since 1970, UTC. Words are the names of the enumerators.

CREATE TABLE instances (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL DEFAULT 'instance' CHECK (kind = 'instance'),
    uuid TEXT NOT NULL UNIQUE,
    pid INTEGER NOT NULL,
    program TEXT NOT NULL,
    version TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    ended TEXT CHECK (ended IN ('closed', 'died'))
) STRICT;

CREATE TABLE cases (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL DEFAULT 'case' CHECK (kind = 'case'),
    uuid TEXT NOT NULL UNIQUE,
    instance TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    boot_ns INTEGER NOT NULL,
    boot_id TEXT NOT NULL,
    agent TEXT NOT NULL,
    connection_id TEXT NOT NULL,
    connection_name TEXT NOT NULL,
    previous_uuid TEXT NOT NULL,
    to_number TEXT NOT NULL,
    sender TEXT NOT NULL,
    code TEXT NOT NULL,
    ticket TEXT NOT NULL,
    request TEXT NOT NULL CHECK (request LIKE '{%}'),
    handed_at INTEGER,
    handed_boot_ns INTEGER,
    answered_at INTEGER,
    answer TEXT CHECK (answer IN ('Accepted', 'NotSent', 'Rejected', 'Refused', 'Unknown')),
    message_id TEXT,
    list_id TEXT,
    pattern TEXT,
    announced TEXT,
    ttl_s INTEGER,
    parts INTEGER,
    notes TEXT,
    reason TEXT,
    http_status INTEGER,
    error_code TEXT,
    error_message TEXT,
    error_field TEXT,
    retry_after_s INTEGER,
    ending TEXT,
    ended_at INTEGER
) STRICT;

CREATE INDEX cases_by_number ON cases (to_number, seq);
CREATE INDEX cases_by_agent ON cases (agent, created_at);
CREATE INDEX cases_by_time ON cases (created_at);
CREATE INDEX cases_open ON cases (instance) WHERE ending IS NULL;

CREATE TABLE attempts (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL DEFAULT 'attempt' CHECK (kind = 'attempt'),
    case_seq INTEGER NOT NULL REFERENCES cases (seq),
    at INTEGER NOT NULL,
    typed TEXT NOT NULL,
    verdict TEXT NOT NULL,
    relation TEXT NOT NULL,
    judgement TEXT NOT NULL,
    counts INTEGER NOT NULL CHECK (counts IN (0, 1))
) STRICT;

CREATE INDEX attempts_by_case ON attempts (case_seq);

CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL DEFAULT 'event' CHECK (kind = 'event'),
    case_seq INTEGER NOT NULL REFERENCES cases (seq),
    at INTEGER NOT NULL,
    what TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;

CREATE INDEX events_by_case ON events (case_seq);
