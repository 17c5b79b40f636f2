-- Scope: a meeting. List, order, attendance and decisions' outcome only; what is said belongs to the plans.
CREATE TABLE meeting(scope TEXT, id TEXT PRIMARY KEY, kind TEXT, date TEXT, state TEXT, sent_at INTEGER, opened_at INTEGER,
    closed_at INTEGER, break_since INTEGER, back_at INTEGER, head TEXT, confidentiality_at INTEGER);
CREATE TABLE agenda_case(scope TEXT, id TEXT PRIMARY KEY, meeting TEXT, plan TEXT, position INTEGER, grounds TEXT,
    reason TEXT, state TEXT, opened_at INTEGER, spent INTEGER, decided_at INTEGER, outcome TEXT, carried_times INTEGER,
    note TEXT);
CREATE INDEX case_of_meeting ON agenda_case(meeting, position);
CREATE TABLE attendance(scope TEXT, meeting TEXT, agency TEXT, who TEXT, observer INTEGER, arrived_at INTEGER,
    leaves_at INTEGER, left_at INTEGER, PRIMARY KEY(meeting, agency, who));
-- R-I4 "Being present is hearing: attendance is per case".
CREATE TABLE presence(scope TEXT, meeting TEXT, case_id TEXT, agency TEXT, who TEXT, PRIMARY KEY(case_id, agency, who));
CREATE TABLE conflict(scope TEXT, meeting TEXT, case_id TEXT, agency TEXT, who TEXT, declared_at INTEGER,
    confirmed_out_at INTEGER, PRIMARY KEY(case_id, agency, who));
CREATE TABLE addendum(scope TEXT, command TEXT PRIMARY KEY, meeting TEXT, at INTEGER, words TEXT, earlier TEXT);
