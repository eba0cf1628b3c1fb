/**
 * Tables of the PostgreSQL store, as steps forward; the table `pdp_steps` counts those that were taken. A step that was
 * published is never edited. No column for an address, a user agent or a precise time of arrival.
 */
export const POSTGRES_STEPS: readonly string[] = [
  `CREATE TABLE receipts (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     operator text NOT NULL CHECK (length(operator) <= 64),
     jkt text NOT NULL CHECK (length(jkt) = 43),
     jti text NOT NULL CHECK (length(jti) = 36),
     hash text NOT NULL CHECK (length(hash) = 43),
     seq bigint NOT NULL CHECK (seq >= 0),
     prev_hash text CHECK (length(prev_hash) = 43),
     next_jkt text CHECK (length(next_jkt) = 43),
     ephemeral boolean NOT NULL,
     iat bigint NOT NULL,
     received_at bigint NOT NULL,
     flags text NOT NULL CHECK (length(flags) <= 200),
     jws text NOT NULL CHECK (length(jws) <= 49152),
     ack text NOT NULL CHECK (length(ack) <= 16384)
   );
   CREATE UNIQUE INDEX receipts_once ON receipts (operator, jti, jkt);
   CREATE INDEX receipts_chain ON receipts (operator, jkt, seq);
   CREATE INDEX receipts_by_time ON receipts (operator, received_at);
   CREATE INDEX receipts_by_arrival ON receipts (operator, id);
   CREATE TABLE chains (
     operator text NOT NULL,
     jkt text NOT NULL,
     complete bigint NOT NULL CHECK (complete >= 0),
     top_seq bigint,
     top_iat bigint,
     ephemeral boolean NOT NULL,
     PRIMARY KEY (operator, jkt)
   );
   CREATE TABLE texts (
     operator text NOT NULL,
     kind text NOT NULL CHECK (kind IN ('profile', 'document')),
     version text NOT NULL CHECK (length(version) = 43),
     at bigint NOT NULL,
     text text NOT NULL,
     PRIMARY KEY (operator, kind, version)
   );
   CREATE TABLE publications (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     operator text NOT NULL,
     version text NOT NULL,
     at bigint NOT NULL
   );
   CREATE INDEX publications_newest ON publications (operator, id);
   CREATE TABLE notices (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     operator text NOT NULL,
     notice text NOT NULL,
     at bigint NOT NULL,
     jws text NOT NULL,
     UNIQUE (operator, notice)
   );
   CREATE TABLE audit (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     operator text NOT NULL,
     at bigint NOT NULL,
     action text NOT NULL,
     subject text NOT NULL CHECK (length(subject) <= 100)
   );
   CREATE INDEX audit_newest ON audit (operator, id);
   CREATE TABLE tallies (
     operator text NOT NULL,
     day text NOT NULL CHECK (length(day) = 10),
     lane smallint NOT NULL,
     purpose_id text NOT NULL,
     consent_kind text NOT NULL,
     event_state text NOT NULL,
     action text NOT NULL,
     method text NOT NULL,
     language text NOT NULL,
     gpc boolean NOT NULL,
     count bigint NOT NULL,
     choice_ms bigint NOT NULL,
     timed bigint NOT NULL,
     PRIMARY KEY (operator, day, lane, purpose_id, consent_kind, event_state, action, method, language, gpc)
   );`,
];
