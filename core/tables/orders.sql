-- Scope: the person whom it protects.
-- An order or conditions that somebody must keep: of Police, a court, the Parole Board, Corrections. `also_protected` and `conditions` are lists.
CREATE TABLE court_order(scope TEXT, id TEXT PRIMARY KEY, plan TEXT REFERENCES plan, type TEXT, protected TEXT, respondent TEXT,
    in_place_from TEXT, source TEXT, side TEXT, known_to_perpetrator INTEGER, words TEXT, also_protected TEXT, episode TEXT REFERENCES episode,
    issued_at INTEGER, hours INTEGER, until INTEGER, served_at INTEGER, awaits_service INTEGER, address TEXT, latitude REAL, longitude REAL,
    conditions TEXT, young_because TEXT, ended_at INTEGER, ended_how TEXT, ended_words TEXT);
CREATE INDEX order_of_plan ON court_order(plan);
-- Today: what ends, and what binds nobody yet.
CREATE INDEX order_until ON court_order(until) WHERE until IS NOT NULL;
CREATE INDEX order_by_hours ON court_order(served_at, hours) WHERE until IS NULL AND hours IS NOT NULL;
CREATE INDEX order_to_serve ON court_order(plan) WHERE awaits_service;
CREATE TABLE order_breach(scope TEXT, id TEXT PRIMARY KEY, of_order TEXT REFERENCES court_order, happened_at INTEGER, source TEXT, side TEXT,
    known_to_perpetrator INTEGER, words TEXT);
CREATE INDEX breach_of_order ON order_breach(of_order);
CREATE TABLE order_variation(scope TEXT, command TEXT PRIMARY KEY, of_order TEXT REFERENCES court_order, at INTEGER, words TEXT);
-- Where a child is by day (R-S6).
CREATE TABLE school(scope TEXT, child TEXT PRIMARY KEY REFERENCES person, name TEXT, address TEXT, latitude REAL, longitude REAL, noted_at INTEGER);
-- Where on the map an address of somebody is, as the address stands in the record.
CREATE TABLE located(scope TEXT, person TEXT REFERENCES person, address TEXT, latitude REAL, longitude REAL, PRIMARY KEY(person, address));
-- When an order ends by itself, and from when on nobody must keep it any more, or will have to: it was ended, it ran out, or it was never
-- served for as long as it would have run. Nothing: it stands without an end that is known. `orderState()` says the same.
CREATE VIEW order_standing AS SELECT timed.*,
        nullif(min(coalesce(ended_at, 9223372036854775807), coalesce(ends_at, 9223372036854775807),
            CASE WHEN awaits_service THEN coalesce(issued_at + hours * 3600000, 9223372036854775807) ELSE 9223372036854775807 END),
            9223372036854775807) AS over_at
    FROM (SELECT o.*, coalesce(until, CASE WHEN coalesce(awaits_service, 0) = 0 THEN (served_at + hours * 3600000) / 60000 * 60000 END) AS ends_at
        FROM court_order o) timed;
