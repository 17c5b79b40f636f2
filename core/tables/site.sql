-- Scope: the site.
CREATE TABLE record_mark(scope TEXT, record TEXT PRIMARY KEY, site TEXT, training INTEGER, founded_at INTEGER);
CREATE TABLE user(scope TEXT, id TEXT PRIMARY KEY, name TEXT, public_key TEXT, recovery INTEGER, admitted_at INTEGER,
    disabled_at INTEGER, proven_at INTEGER, packs_only INTEGER);
CREATE TABLE seat(scope TEXT, id TEXT PRIMARY KEY, user TEXT REFERENCES user, public_key TEXT, opened_at INTEGER);
CREATE TABLE agency(scope TEXT, code TEXT PRIMARY KEY, name TEXT, mark TEXT, typed_as TEXT, side TEXT, class TEXT,
    core_sam INTEGER, core_icm INTEGER, position INTEGER);
-- R-T3: who represented an agency, or worked for it, and has left.
CREATE TABLE gone(scope TEXT, agency TEXT, who TEXT, at INTEGER, PRIMARY KEY(agency, who));
-- R-M15 "so that useless ones go": what the site does not ask, and what it asks of its own.
CREATE TABLE question_off(scope TEXT, question TEXT PRIMARY KEY, because TEXT, at INTEGER);
CREATE TABLE own_question(scope TEXT, id TEXT PRIMARY KEY, condition TEXT, sentence TEXT, immediate INTEGER, at INTEGER, ended_at INTEGER,
    ended_because TEXT);
CREATE TABLE holiday(scope TEXT, day TEXT PRIMARY KEY, name TEXT);
-- Who acted in what another record told.
CREATE TABLE known_user(scope TEXT, id TEXT PRIMARY KEY, name TEXT);
CREATE TABLE setting(scope TEXT, name TEXT PRIMARY KEY, value TEXT);
-- What was done, a row per fact: the record's own story, and what undo looks at. In the order of the record, by its clock.
CREATE TABLE act(scope TEXT, command TEXT, position INTEGER, clock INTEGER, kind TEXT, actor TEXT, meeting TEXT, at INTEGER,
    sentence TEXT, PRIMARY KEY(command, position));
CREATE INDEX act_of_meeting ON act(meeting, at);
-- Commands taken back: their facts stand in the journal and make nothing. One row per scope that they touched.
CREATE TABLE struck(scope TEXT, command TEXT, at INTEGER, PRIMARY KEY(scope, command));
-- The id under which another record or file names a thing; its scope is the thing's own.
CREATE TABLE reference(scope TEXT, thing TEXT, ref TEXT, PRIMARY KEY(scope, thing));
CREATE INDEX reference_of_thing ON reference(thing);
-- How far each seat had seen the others' chains, and from which of its own events on.
CREATE TABLE seat_seen(scope TEXT, seat TEXT, sequence INTEGER, other TEXT, up_to INTEGER, PRIMARY KEY(seat, sequence, other));
-- Changes of one thing that had not seen each other, until somebody settles it; its scope is the thing's own. `told` is the fact as JSON.
CREATE TABLE unsettled(scope TEXT, thing TEXT, command TEXT, position INTEGER, kind TEXT, actor TEXT, at INTEGER, sentence TEXT, told TEXT,
    stands INTEGER, PRIMARY KEY(scope, thing, command, position));
-- What was given out to be worked on elsewhere.
CREATE TABLE pack(scope TEXT, id TEXT PRIMARY KEY, reader TEXT REFERENCES user, agency TEXT, purpose TEXT, basis TEXT, until INTEGER,
    plans TEXT, everything INTEGER, given_by TEXT, given_at INTEGER);
