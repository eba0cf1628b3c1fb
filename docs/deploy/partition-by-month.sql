-- Splits the table of receipts by the month in which they arrived (UTC). For tables above some ten million rows, where an
-- old month is to be archived or dropped as a whole. Run once, on PostgreSQL 15 or newer, as the owner of the tables:
--
--   psql "$DATABASE_URL" -v ON_ERROR_STOP=1 --single-transaction -f partition-by-month.sql
--
-- Processes may go on running: they answer 503 while it works, and browsers send again. All that is there becomes the
-- first part; months begin with the next one. Nothing in the server changes.

LOCK TABLE receipts IN ACCESS EXCLUSIVE MODE;

ALTER TABLE receipts RENAME TO receipts_before;
ALTER TABLE receipts_before ALTER COLUMN id DROP IDENTITY;
ALTER TABLE receipts_before DROP CONSTRAINT receipts_pkey;
DROP INDEX receipts_once, receipts_chain, receipts_by_time, receipts_by_arrival;

CREATE SEQUENCE receipts_numbers AS bigint;
SELECT setval('receipts_numbers', (SELECT coalesce(max(id), 0) + 1 FROM receipts_before), false);

CREATE TABLE receipts (LIKE receipts_before INCLUDING DEFAULTS INCLUDING CONSTRAINTS) PARTITION BY RANGE (received_at);
ALTER TABLE receipts ALTER COLUMN id SET DEFAULT nextval('receipts_numbers');
ALTER SEQUENCE receipts_numbers OWNED BY receipts.id;
ALTER TABLE receipts ADD CONSTRAINT receipts_pkey PRIMARY KEY (id, received_at);
CREATE INDEX receipts_once ON receipts (operator, jti, jkt);
CREATE INDEX receipts_chain ON receipts (operator, jkt, seq);
CREATE INDEX receipts_by_time ON receipts (operator, received_at);
CREATE INDEX receipts_by_arrival ON receipts (operator, id);

-- A unique index of a split table has to hold the month, and a receipt that comes again may come in another month: that it
-- is stored once is decided by a table of names, which is not split.
CREATE TABLE receipt_names (
  operator text NOT NULL,
  jti text NOT NULL,
  jkt text NOT NULL,
  PRIMARY KEY (operator, jti, jkt)
);
INSERT INTO receipt_names SELECT operator, jti, jkt FROM receipts_before;

CREATE FUNCTION note_receipt_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO receipt_names VALUES (NEW.operator, NEW.jti, NEW.jkt);
  RETURN NEW;
END $$;
CREATE TRIGGER receipt_once BEFORE INSERT ON receipts FOR EACH ROW EXECUTE FUNCTION note_receipt_name();

-- The parts of this many months from the next one on. Run it every month, by cron or a timer: SELECT make_receipt_months(3);
-- If it is forgotten, rows go into receipts_rest and nothing is refused.
CREATE FUNCTION make_receipt_months(months integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  first timestamp := date_trunc('month', now() AT TIME ZONE 'UTC');
  month timestamp;
BEGIN
  FOR n IN 1..months LOOP
    month := first + make_interval(months => n);
    EXECUTE format(
      'CREATE TABLE IF NOT EXISTS %I PARTITION OF receipts FOR VALUES FROM (%s) TO (%s)',
      'receipts_' || to_char(month, 'YYYY_MM'),
      extract(epoch FROM month)::bigint,
      extract(epoch FROM month + interval '1 month')::bigint
    );
  END LOOP;
END $$;

DO $$
BEGIN
  EXECUTE format(
    'ALTER TABLE receipts ATTACH PARTITION receipts_before FOR VALUES FROM (MINVALUE) TO (%s)',
    extract(epoch FROM date_trunc('month', now() AT TIME ZONE 'UTC') + interval '1 month')::bigint
  );
END $$;
CREATE TABLE receipts_rest PARTITION OF receipts DEFAULT;
SELECT make_receipt_months(3);

-- Later, a month whose terms are over, archived first (pg_dump --table=receipts_2026_12):
--   ALTER TABLE receipts DETACH PARTITION receipts_2026_12;
--   DELETE FROM receipt_names n USING receipts_2026_12 r WHERE (n.operator, n.jti, n.jkt) = (r.operator, r.jti, r.jkt);
--   DROP TABLE receipts_2026_12;
