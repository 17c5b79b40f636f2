-- Scope: a person.
CREATE TABLE person(scope TEXT, id TEXT PRIMARY KEY, family_name TEXT, given_names TEXT, date_of_birth TEXT, gender TEXT,
    ethnicities TEXT, seen_at INTEGER);
-- What a file said of a person, once per episode or release, as received.
CREATE TABLE mention(scope TEXT, person TEXT, source TEXT, mention TEXT, line INTEGER, family_name TEXT, given_names TEXT,
    aliases TEXT, date_of_birth TEXT, gender TEXT, ethnicities TEXT, person_ref TEXT, pregnant INTEGER, gang TEXT,
    phone TEXT, phone_note TEXT, address TEXT, notes TEXT, received_at INTEGER, PRIMARY KEY(source, mention, person));
CREATE INDEX mention_of_person ON mention(person, received_at);
-- People who may be one: somebody decides.
CREATE TABLE resemblance(scope TEXT, person TEXT, candidate TEXT, score REAL, why TEXT, source TEXT, state TEXT,
    decided_at INTEGER, PRIMARY KEY(person, candidate));
-- R-C6; its scope is the person it protects, who need not be the person it holds.
CREATE TABLE contact_hold(scope TEXT, id TEXT PRIMARY KEY, person TEXT, words TEXT, ask_first TEXT, source TEXT,
    agency TEXT, unaware INTEGER, since INTEGER, lifted_at INTEGER, lifted_because TEXT);
CREATE INDEX hold_of_person ON contact_hold(person);
CREATE TABLE person_note(scope TEXT, person TEXT PRIMARY KEY, preferred_name TEXT, pronunciation TEXT);
