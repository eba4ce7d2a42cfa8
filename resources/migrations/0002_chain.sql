-- SPDX-License-Identifier: MIT
-- The audit chain: a link for each event, in the order of the events' numbers. `body` is an HMAC
-- over the event, `state` one over the send and its attempts as that event left them, `mac` one
-- over the link and the `mac` before it. Links of removed sends stay and name what removed them.

CREATE TABLE chain (
    n INTEGER PRIMARY KEY,
    kind TEXT NOT NULL DEFAULT 'link' CHECK (kind = 'link'),
    what TEXT NOT NULL CHECK (what IN ('begun', 'event', 'late', 'purged', 'cut')),
    event_id INTEGER NOT NULL,
    body BLOB NOT NULL,
    state BLOB NOT NULL,
    mac BLOB NOT NULL,
    removed_by INTEGER,
    detail TEXT NOT NULL
) STRICT;

CREATE INDEX chain_begun ON chain (n) WHERE what = 'begun';

-- When the first program of a run of the machine was started: a wall clock that is set forward
-- after that shortens no wait.
ALTER TABLE instances ADD COLUMN boot_id TEXT;
ALTER TABLE instances ADD COLUMN boot_ns INTEGER;
CREATE INDEX instances_by_boot ON instances (boot_id, boot_ns);

-- Random; goes into `state`, and is another one after an erasure: what was erased cannot be
-- guessed from the states before.
ALTER TABLE cases ADD COLUMN salt BLOB;

-- What the guard has to know of sends whose number or row was taken out, until it is over. `mark`
-- is 16 bits of a salted hash of the number: enough to know it again, too little to find it.

CREATE TABLE traces (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL DEFAULT 'trace' CHECK (kind = 'trace'),
    uuid TEXT NOT NULL,
    salt BLOB NOT NULL,
    mark INTEGER NOT NULL,
    gone INTEGER NOT NULL CHECK (gone IN (0, 1)),
    created_at INTEGER NOT NULL,
    boot_ns INTEGER NOT NULL,
    boot_id TEXT NOT NULL,
    agent TEXT NOT NULL,
    connection_id TEXT NOT NULL,
    answered_at INTEGER,
    retry_after_s INTEGER,
    ending TEXT
) STRICT;
