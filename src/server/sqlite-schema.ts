/**
 * Tables of the embedded store, as steps forward: `user_version` counts those that were taken. A step that was
 * published is never edited. No column for an address, a user agent or a precise time of arrival.
 */
export const SQLITE_STEPS: readonly string[] = [
  `CREATE TABLE receipts (
     id INTEGER PRIMARY KEY,
     operator TEXT NOT NULL CHECK (length(operator) <= 64),
     jkt TEXT NOT NULL CHECK (length(jkt) = 43),
     jti TEXT NOT NULL CHECK (length(jti) = 36),
     hash TEXT NOT NULL CHECK (length(hash) = 43),
     seq INTEGER NOT NULL CHECK (seq >= 0),
     prev_hash TEXT CHECK (length(prev_hash) = 43),
     next_jkt TEXT CHECK (length(next_jkt) = 43),
     ephemeral INTEGER NOT NULL CHECK (ephemeral IN (0, 1)),
     iat INTEGER NOT NULL,
     received_at INTEGER NOT NULL,
     flags TEXT NOT NULL CHECK (length(flags) <= 200),
     jws TEXT NOT NULL CHECK (length(jws) <= 49152),
     ack TEXT NOT NULL CHECK (length(ack) <= 16384)
   ) STRICT;
   CREATE UNIQUE INDEX receipts_once ON receipts (operator, jti, jkt);
   CREATE INDEX receipts_chain ON receipts (operator, jkt, seq);
   CREATE TABLE chains (
     operator TEXT NOT NULL,
     jkt TEXT NOT NULL,
     complete INTEGER NOT NULL CHECK (complete >= 0),
     top_seq INTEGER,
     top_iat INTEGER,
     ephemeral INTEGER NOT NULL CHECK (ephemeral IN (0, 1)),
     PRIMARY KEY (operator, jkt)
   ) STRICT, WITHOUT ROWID;`,
  `CREATE TABLE texts (
     operator TEXT NOT NULL,
     kind TEXT NOT NULL CHECK (kind IN ('profile', 'document')),
     version TEXT NOT NULL CHECK (length(version) = 43),
     at INTEGER NOT NULL,
     text TEXT NOT NULL,
     PRIMARY KEY (operator, kind, version)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE publications (
     id INTEGER PRIMARY KEY,
     operator TEXT NOT NULL,
     version TEXT NOT NULL,
     at INTEGER NOT NULL
   ) STRICT;
   CREATE INDEX publications_newest ON publications (operator, id);
   CREATE TABLE notices (
     id INTEGER PRIMARY KEY,
     operator TEXT NOT NULL,
     notice TEXT NOT NULL,
     at INTEGER NOT NULL,
     jws TEXT NOT NULL
   ) STRICT;
   CREATE UNIQUE INDEX notices_once ON notices (operator, notice);
   CREATE TABLE audit (
     id INTEGER PRIMARY KEY,
     operator TEXT NOT NULL,
     at INTEGER NOT NULL,
     action TEXT NOT NULL,
     subject TEXT NOT NULL CHECK (length(subject) <= 100)
   ) STRICT;
   CREATE INDEX audit_newest ON audit (operator, id);
   CREATE TABLE tallies (
     operator TEXT NOT NULL,
     day TEXT NOT NULL CHECK (length(day) = 10),
     purpose_id TEXT NOT NULL,
     consent_kind TEXT NOT NULL,
     event_state TEXT NOT NULL,
     action TEXT NOT NULL,
     method TEXT NOT NULL,
     language TEXT NOT NULL,
     gpc INTEGER NOT NULL CHECK (gpc IN (0, 1)),
     count INTEGER NOT NULL,
     choice_ms INTEGER NOT NULL,
     timed INTEGER NOT NULL,
     PRIMARY KEY (operator, day, purpose_id, consent_kind, event_state, action, method, language, gpc)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX receipts_by_time ON receipts (operator, received_at);`,
];
