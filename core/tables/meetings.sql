-- Scope: a meeting. List, order, attendance and decisions' outcome only; what is said belongs to the plans.
CREATE TABLE meeting(scope TEXT, id TEXT PRIMARY KEY, kind TEXT, date TEXT, state TEXT, made_at INTEGER, sent_at INTEGER,
    opened_at INTEGER, closed_at INTEGER, break_since INTEGER, back_at INTEGER, break_seconds INTEGER, head TEXT,
    confidentiality_at INTEGER);
-- The clock of a case runs from clock_since; spent holds the seconds of the times before.
CREATE TABLE agenda_case(scope TEXT, id TEXT PRIMARY KEY, meeting TEXT REFERENCES meeting, plan TEXT REFERENCES plan, position INTEGER, tier TEXT,
    grounds TEXT, reason TEXT, added_at INTEGER, state TEXT, opened_at INTEGER, clock_since INTEGER, spent INTEGER,
    decided_at INTEGER, outcome TEXT, because TEXT, carried_from TEXT, carried_times INTEGER, note TEXT,
    left_off_at INTEGER, left_off_because TEXT);
CREATE INDEX case_of_meeting ON agenda_case(meeting, position);
CREATE INDEX case_of_plan ON agenda_case(plan);
-- What a case is on the list for: its episodes, releases, reviews and overdue tasks.
CREATE TABLE case_matter(scope TEXT, case_id TEXT REFERENCES agenda_case, matter TEXT, kind TEXT, PRIMARY KEY(case_id, matter));
CREATE INDEX case_of_matter ON case_matter(matter);
-- What the table decided, the replaced decisions too (R-M13).
CREATE TABLE case_decision(scope TEXT, command TEXT PRIMARY KEY, case_id TEXT REFERENCES agenda_case, at INTEGER, outcome TEXT, words TEXT,
    replaced_at INTEGER, replaced_because TEXT);
CREATE INDEX decision_of_case ON case_decision(case_id);
CREATE TABLE attendance(scope TEXT, meeting TEXT REFERENCES meeting, agency TEXT, who TEXT, observer INTEGER, arrived_at INTEGER,
    leaves_at INTEGER, left_at INTEGER, PRIMARY KEY(meeting, agency, who));
-- R-I4 "Being present is hearing: attendance is per case".
CREATE TABLE presence(scope TEXT, meeting TEXT REFERENCES meeting, case_id TEXT REFERENCES agenda_case, agency TEXT, who TEXT, PRIMARY KEY(case_id, agency, who));
CREATE TABLE conflict(scope TEXT, meeting TEXT REFERENCES meeting, case_id TEXT REFERENCES agenda_case, agency TEXT, who TEXT, declared_at INTEGER,
    confirmed_out_at INTEGER, PRIMARY KEY(case_id, agency, who));
CREATE TABLE addendum(scope TEXT, command TEXT PRIMARY KEY, meeting TEXT REFERENCES meeting, at INTEGER, words TEXT, earlier TEXT);
-- R-I1: what left the house, a row per recipient.
CREATE TABLE disclosure(scope TEXT, command TEXT, meeting TEXT, at INTEGER, actor TEXT, what TEXT, recipient TEXT, purpose TEXT,
    basis TEXT, how TEXT, refused_because TEXT, PRIMARY KEY(command, recipient));
CREATE INDEX disclosure_of_meeting ON disclosure(meeting, at);
