-- Scope: a release. What became of its day; the latest stands.
CREATE TABLE release_day(scope TEXT, release TEXT PRIMARY KEY REFERENCES release, what TEXT, day TEXT, next_on TEXT, next_kind TEXT, words TEXT,
    at INTEGER);
-- Scope: a plan. R-P2: what was answered to the checklist before a release; the latest stands.
CREATE TABLE release_check(scope TEXT, plan TEXT REFERENCES plan, release TEXT REFERENCES release, item TEXT, answer TEXT, agency TEXT, day TEXT,
    words TEXT, meeting TEXT, at INTEGER, PRIMARY KEY(plan, release, item));
-- A release as it stands now: Corrections’ row stays as it was received, and a day that was moved counts in its place.
CREATE VIEW release_now(id, ref, location, person, victim, kind, expected_on, victim_protected_address, conditions, release_address, risk_note,
        received_at, released_on, outcome, is_ahead) AS
    SELECT r.id, r.ref, r.location, r.person, r.victim, coalesce(d.next_kind, r.kind), coalesce(d.next_on, r.expected_on),
        r.victim_protected_address, r.conditions, r.release_address, r.risk_note, r.received_at,
        coalesce(r.released_on, CASE WHEN d.what = 'released' THEN d.day END), r.outcome,
        r.outcome IS NULL AND r.released_on IS NULL AND (d.what IS NULL OR (d.what <> 'released' AND d.next_on IS NOT NULL))
    FROM release r LEFT JOIN release_day d ON d.release = r.id;
