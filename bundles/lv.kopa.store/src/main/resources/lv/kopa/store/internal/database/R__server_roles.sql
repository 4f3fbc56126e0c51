-- Who may do what in a workspace on a server: the database itself refuses, also somebody who works with psql.
-- Runs again whenever this text or the format changes: ${format}.
--
-- Roles belong to one database and bear its name: <database>_reader, _entry, _acceptor, _evaluator, _approver, _auditor.
-- An administrator grants them: GRANT programme_entry TO anna. Whoever owns the database has every role and makes packages
-- and samples out of what others said; nobody, not even the owner, accepts a value under the account that entered it.

CREATE OR REPLACE FUNCTION kopa_owner() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT pg_has_role(session_user, datdba, 'MEMBER') FROM pg_database WHERE datname = current_database()
$$;

CREATE OR REPLACE FUNCTION kopa_may(role text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT kopa_owner() OR pg_has_role(session_user, current_database() || '_' || role, 'MEMBER')
$$;

-- A row is known from the change that is being made on, and no row is changed but for the end of its being known.
CREATE OR REPLACE FUNCTION kopa_opened() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT kopa_owner() AND EXISTS (
      SELECT FROM fresh, change_head head WHERE fresh.change_from <> head.number + 1 OR fresh.change_until IS NOT NULL) THEN
    RAISE insufficient_privilege USING MESSAGE = 'a row is known from the change that is being made on';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION kopa_closed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT kopa_owner() AND EXISTS (
      SELECT FROM known_before JOIN known_after USING (row_no), change_head head
      WHERE known_before.change_until IS NOT NULL OR known_after.change_until IS DISTINCT FROM head.number + 1) THEN
    RAISE insufficient_privilege USING MESSAGE = 'a row that is known no longer stays as it is';
  END IF;
  RETURN NULL;
END $$;

-- How an instant and a text stand in a seal: as Java writes and counts them.
CREATE OR REPLACE FUNCTION kopa_instant(at timestamptz) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') || CASE
    WHEN date_part('microseconds', at)::bigint % 1000000 = 0 THEN ''
    WHEN date_part('microseconds', at)::bigint % 1000 = 0 THEN to_char(at AT TIME ZONE 'UTC', '.MS')
    ELSE to_char(at AT TIME ZONE 'UTC', '.US') END || 'Z'
$$;

CREATE OR REPLACE FUNCTION kopa_sealed(name text, value text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT name || '=' || char_length(regexp_replace(value, '[\U00010000-\U0010FFFF]', 'xx', 'g')) || ':' || value || E'\n'
$$;

CREATE OR REPLACE FUNCTION kopa_hash(line change_log) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(
    kopa_sealed('number', line.number::text) || kopa_sealed('at', kopa_instant(line.at_time))
      || kopa_sealed('who', line.who) || kopa_sealed('reason', line.reason)
      || kopa_sealed('first', line.first_item::text) || kopa_sealed('items', line.items::text)
      || kopa_sealed('digest', line.digest) || kopa_sealed('previous', line.previous), 'UTF8')), 'hex')
$$;

-- A line of the log bears the account that makes it, its own hash and a time, and follows the line before it; the end of the log is
-- its last line.
CREATE OR REPLACE FUNCTION kopa_logged() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.who <> session_user THEN
    RAISE insufficient_privilege USING MESSAGE = 'a change bears the account that makes it';
  END IF;
  IF NOT EXISTS (SELECT FROM change_head head WHERE NEW.number = head.number + 1 AND NEW.previous = head.hash) THEN
    RAISE insufficient_privilege USING MESSAGE = 'a change follows the one before it';
  END IF;
  IF NOT kopa_owner() AND (NEW.hash <> kopa_hash(NEW) OR NOT EXISTS (
      SELECT FROM change_head head WHERE NEW.at_time >= head.at_time AND NEW.first_item = head.last_item + 1
        AND (NEW.at_time = head.at_time
          OR NEW.at_time BETWEEN transaction_timestamp() - interval '1 minute' AND clock_timestamp() + interval '1 minute'))) THEN
    RAISE insufficient_privilege USING MESSAGE = 'a change bears its own hash, and the time of this server';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION kopa_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT kopa_owner() AND NOT EXISTS (
      SELECT FROM change_log line
      WHERE line.number = OLD.number + 1 AND line.number = NEW.number AND line.hash = NEW.hash
        AND line.at_time = NEW.at_time AND NEW.last_item = line.first_item + line.items - 1
        AND NEW.last_row >= OLD.last_row
        AND line.items = (SELECT count(*) FROM change_item item
          WHERE item.number = line.number AND item.item_no BETWEEN line.first_item AND NEW.last_item)) THEN
    RAISE insufficient_privilege USING MESSAGE = 'the end of the log is its last line';
  END IF;
  RETURN NEW;
END $$;

-- A row begins and ends to be known by an item of the change that does it, at the latest when the transaction ends.
CREATE OR REPLACE FUNCTION kopa_noted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
      SELECT FROM change_item item JOIN change_log line ON line.number = item.number
      WHERE item.row_no = NEW.row_no AND replace(item.kind, '-', '_') = TG_TABLE_NAME AND item.id = NEW.id
        AND CASE TG_OP WHEN 'INSERT' THEN item.operation = 'O' AND item.number = NEW.change_from
          ELSE item.operation = 'C' AND item.number = NEW.change_until END) THEN
    RAISE insufficient_privilege USING MESSAGE = 'a row begins and ends to be known by a change that the log names';
  END IF;
  RETURN NULL;
END $$;

-- Whether a row of a value holds on the first day of another that is being written: now, until this change, or until a change since
-- which nobody but this account has touched the value, so that everybody can take back what they did.
CREATE OR REPLACE FUNCTION kopa_holds(o observation, fresh observation) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT o.valid_from <= fresh.valid_from AND (o.valid_until IS NULL OR o.valid_until > fresh.valid_from)
    AND (o.change_until IS NULL OR NOT EXISTS (
      SELECT FROM observation later JOIN change_log line ON line.number IN (later.change_from, later.change_until)
      WHERE later.id = o.id AND line.number >= o.change_until AND line.number < fresh.change_from
        AND line.who <> session_user))
$$;

-- Whoever enters a value says so in its own name; whoever accepts one too, and has not entered it.
CREATE OR REPLACE FUNCTION kopa_said() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  said boolean;
BEGIN
  IF NEW.status = 'ACCEPTED' AND NEW.accepted_by IS NOT DISTINCT FROM NEW.said_by THEN
    RAISE insufficient_privilege USING MESSAGE = 'nobody accepts their own value';
  END IF;
  IF kopa_owner() THEN
    RETURN NEW;
  END IF;
  said := EXISTS (
    SELECT FROM observation o
    WHERE o.id = NEW.id AND kopa_holds(o, NEW)
      AND ROW(o.indicator, o.version, o.subject, o.unit, o.period, o.value, o.level, o.evidence, o.source, o.said_by)
        IS NOT DISTINCT FROM ROW(NEW.indicator, NEW.version, NEW.subject, NEW.unit, NEW.period, NEW.value, NEW.level,
          NEW.evidence, NEW.source, NEW.said_by));
  IF NOT said AND (NEW.said_by IS DISTINCT FROM session_user OR NOT kopa_may('entry')) THEN
    RAISE insufficient_privilege USING MESSAGE = 'a value is entered by the account that says it, which has the role entry';
  END IF;
  IF NEW.status = 'ACCEPTED' AND NOT (NEW.accepted_by IS NOT DISTINCT FROM session_user AND kopa_may('acceptor'))
      AND NOT EXISTS (
      SELECT FROM observation o
      WHERE said AND o.id = NEW.id AND kopa_holds(o, NEW) AND o.status = 'ACCEPTED' AND o.accepted_by = NEW.accepted_by
        AND o.said_by = NEW.said_by AND o.value IS NOT DISTINCT FROM NEW.value) THEN
    RAISE insufficient_privilege USING MESSAGE = 'a value is accepted by an account that has the role acceptor';
  END IF;
  RETURN NEW;
END $$;

-- Who may accept values but enter none takes none away either.
CREATE OR REPLACE FUNCTION kopa_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT kopa_may('entry') AND NOT EXISTS (
      SELECT FROM observation o WHERE o.id = OLD.id AND o.change_from = NEW.change_until AND o.valid_from = OLD.valid_from) THEN
    RAISE insufficient_privilege USING MESSAGE = 'a value is taken away by an account that has the role entry';
  END IF;
  RETURN NULL;
END $$;

-- A period is closed, and opened again, by an approver.
CREATE OR REPLACE FUNCTION kopa_approved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (CASE TG_OP WHEN 'INSERT' THEN NEW.closed ELSE OLD.closed END) AND NOT kopa_may('approver') THEN
    RAISE insufficient_privilege USING MESSAGE = 'a period is closed and opened by an account that has the role approver';
  END IF;
  RETURN NEW;
END $$;

DO $$
DECLARE
  base text := current_database();
  role text;
  kind text;
  owner text := (SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database());
BEGIN
  CREATE INDEX IF NOT EXISTS change_item_by_row ON change_item (row_no);
  FOREACH role IN ARRAY ARRAY['reader', 'entry', 'acceptor', 'evaluator', 'approver', 'auditor'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = base || '_' || role) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN', base || '_' || role);
    END IF;
    IF NOT pg_has_role(base || '_' || role, base || '_reader', 'MEMBER') THEN
      EXECUTE format('GRANT %I TO %I', base || '_reader', base || '_' || role);
    END IF;
  END LOOP;

  FOREACH kind IN ARRAY ARRAY['opened', 'closed', 'noted', 'logged', 'moved', 'said', 'kept', 'approved'] LOOP
    EXECUTE format('ALTER FUNCTION kopa_%s() SET search_path = %I, pg_temp', kind, current_schema());
  END LOOP;
  FOREACH kind IN ARRAY ARRAY['instant', 'sealed', 'hash'] LOOP
    EXECUTE format('ALTER FUNCTION kopa_%s SET search_path = %I, pg_temp', kind, current_schema());
  END LOOP;
  EXECUTE format('ALTER FUNCTION kopa_holds SET search_path = %I, pg_temp', current_schema());

  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', base);
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', base, base || '_reader');
  EXECUTE format('REVOKE CREATE ON SCHEMA %I FROM PUBLIC', current_schema());
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', current_schema(), base || '_reader');
  EXECUTE format('GRANT SELECT ON workspace, change_log, change_head TO %I', base || '_reader');
  EXECUTE format('GRANT SELECT ON change_item TO %I', base || '_auditor');
  FOREACH role IN ARRAY ARRAY['entry', 'acceptor', 'approver'] LOOP
    EXECUTE format('GRANT INSERT ON change_log TO %I', base || '_' || role);
    EXECUTE format('GRANT SELECT, INSERT ON change_item TO %I', base || '_' || role);
    EXECUTE format('GRANT UPDATE ON change_head TO %I', base || '_' || role);
  END LOOP;

  FOR kind IN SELECT table_name FROM information_schema.columns
      WHERE table_schema = current_schema() AND column_name = 'change_from' LOOP
    EXECUTE format('GRANT SELECT ON %I TO %I', kind, base || '_reader');
    EXECUTE format('GRANT INSERT, UPDATE (change_until) ON %I TO %I', kind, base || '_entry');
    EXECUTE format('DROP TRIGGER IF EXISTS kopa_opened ON %I', kind);
    EXECUTE format('CREATE TRIGGER kopa_opened AFTER INSERT ON %I REFERENCING NEW TABLE AS fresh '
      || 'FOR EACH STATEMENT EXECUTE FUNCTION kopa_opened()', kind);
    EXECUTE format('DROP TRIGGER IF EXISTS kopa_closed ON %I', kind);
    EXECUTE format('CREATE TRIGGER kopa_closed AFTER UPDATE ON %I REFERENCING OLD TABLE AS known_before '
      || 'NEW TABLE AS known_after FOR EACH STATEMENT EXECUTE FUNCTION kopa_closed()', kind);
    -- The owner, who takes over packages of any size, is not asked row by row.
    EXECUTE format('DROP TRIGGER IF EXISTS kopa_noted ON %I', kind);
    EXECUTE format('CREATE CONSTRAINT TRIGGER kopa_noted AFTER INSERT OR UPDATE ON %I DEFERRABLE INITIALLY DEFERRED '
      || 'FOR EACH ROW WHEN (session_user <> %L) EXECUTE FUNCTION kopa_noted()', kind, owner);
  END LOOP;
  FOR kind IN SELECT table_name FROM information_schema.tables
      WHERE table_schema = current_schema() AND table_name LIKE '%\_personal' LOOP
    EXECUTE format('GRANT SELECT ON %I TO %I', kind, base || '_reader');
    EXECUTE format('GRANT INSERT ON %I TO %I', kind, base || '_entry');
  END LOOP;
  EXECUTE format('GRANT INSERT, UPDATE (change_until) ON observation TO %I', base || '_acceptor');
  EXECUTE format('GRANT INSERT, UPDATE (change_until) ON reporting_period, person TO %I', base || '_approver');
  EXECUTE format('GRANT INSERT, UPDATE ON person_personal TO %I', base || '_approver');
END $$;

DROP TRIGGER IF EXISTS kopa_logged ON change_log;
CREATE TRIGGER kopa_logged BEFORE INSERT ON change_log FOR EACH ROW EXECUTE FUNCTION kopa_logged();
DROP TRIGGER IF EXISTS kopa_moved ON change_head;
CREATE TRIGGER kopa_moved BEFORE UPDATE ON change_head FOR EACH ROW EXECUTE FUNCTION kopa_moved();
DROP TRIGGER IF EXISTS kopa_said ON observation;
CREATE TRIGGER kopa_said BEFORE INSERT ON observation FOR EACH ROW EXECUTE FUNCTION kopa_said();
DROP TRIGGER IF EXISTS kopa_kept ON observation;
CREATE CONSTRAINT TRIGGER kopa_kept AFTER UPDATE ON observation DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION kopa_kept();
DROP TRIGGER IF EXISTS kopa_approved ON reporting_period;
CREATE TRIGGER kopa_approved BEFORE INSERT OR UPDATE ON reporting_period FOR EACH ROW EXECUTE FUNCTION kopa_approved();
