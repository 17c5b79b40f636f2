-- Scope: a person.
CREATE TABLE person(scope TEXT, id TEXT PRIMARY KEY, family_name TEXT, given_names TEXT, date_of_birth TEXT, gender TEXT,
    ethnicities TEXT, seen_at INTEGER);
-- What a file said of a person, once per episode or release, as received.
CREATE TABLE mention(scope TEXT, person TEXT REFERENCES person, source TEXT, mention TEXT, line INTEGER, family_name TEXT, given_names TEXT,
    aliases TEXT, date_of_birth TEXT, gender TEXT, ethnicities TEXT, person_ref TEXT, pregnant INTEGER, gang TEXT,
    phone TEXT, phone_note TEXT, address TEXT, notes TEXT, received_at INTEGER, PRIMARY KEY(source, mention, person));
CREATE INDEX mention_of_person ON mention(person, received_at);
-- People who may be one: somebody decides.
CREATE TABLE resemblance(scope TEXT, person TEXT REFERENCES person, candidate TEXT REFERENCES person, score REAL, why TEXT, source TEXT,
    seen_at INTEGER, PRIMARY KEY(person, candidate));
-- R-C6; its scope is the person it protects, who need not be the person it holds.
CREATE TABLE contact_hold(scope TEXT, id TEXT PRIMARY KEY, person TEXT REFERENCES person, words TEXT, ask_first TEXT, source TEXT,
    agency TEXT, unaware INTEGER, since INTEGER, lifted_at INTEGER, lifted_because TEXT);
CREATE INDEX hold_of_person ON contact_hold(person);
CREATE TABLE person_note(scope TEXT, person TEXT PRIMARY KEY REFERENCES person, preferred_name TEXT, pronunciation TEXT);
CREATE TABLE circumstances(scope TEXT, person TEXT PRIMARY KEY REFERENCES person, income_source TEXT, corrections_status TEXT,
    source TEXT, side TEXT, known_to_perpetrator INTEGER, basis TEXT, noted_on TEXT, lapses_on TEXT, victim_only INTEGER, at INTEGER);
CREATE TABLE person_flag(scope TEXT, person TEXT REFERENCES person, flag TEXT, words TEXT,
    source TEXT, side TEXT, known_to_perpetrator INTEGER, basis TEXT, noted_on TEXT, lapses_on TEXT, victim_only INTEGER, at INTEGER,
    PRIMARY KEY(person, flag));
-- What was tried, given and said of a person on a plan; "sealed under the person it protects".
CREATE TABLE contact_attempt(scope TEXT, id TEXT PRIMARY KEY, plan TEXT REFERENCES plan, person TEXT REFERENCES person, attempted_at INTEGER, method TEXT,
    worker_role TEXT, result TEXT, source TEXT, side TEXT, known_to_perpetrator INTEGER, words TEXT, agency TEXT, safe_time INTEGER);
CREATE INDEX attempt_of_plan ON contact_attempt(plan);
CREATE TABLE engagement(scope TEXT, plan TEXT REFERENCES plan, person TEXT REFERENCES person, outcome TEXT, case_worker_role TEXT, recorded_on TEXT,
    source TEXT, side TEXT, known_to_perpetrator INTEGER, words TEXT, PRIMARY KEY(plan, person));
CREATE TABLE service(scope TEXT, id TEXT PRIMARY KEY, plan TEXT REFERENCES plan, person TEXT REFERENCES person, category TEXT, status TEXT, recorded_on TEXT,
    source TEXT, side TEXT, known_to_perpetrator INTEGER, words TEXT, provider TEXT, place TEXT);
CREATE INDEX service_of_plan ON service(plan);
CREATE TABLE relationship_now(scope TEXT, plan TEXT REFERENCES plan, person TEXT REFERENCES person, status TEXT, as_at TEXT, source TEXT, side TEXT,
    known_to_perpetrator INTEGER, words TEXT, PRIMARY KEY(plan, person));
CREATE TABLE safety_rating(scope TEXT, plan TEXT REFERENCES plan, person TEXT REFERENCES person, rating INTEGER, rated_on TEXT, source TEXT, side TEXT,
    known_to_perpetrator INTEGER, words TEXT, PRIMARY KEY(plan, person));
