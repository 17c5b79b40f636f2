-- Scope: the person. What is known of somebody; each row says from whom, on what ground, of which day and until when.
CREATE TABLE contact_point(scope TEXT, id TEXT PRIMARY KEY, person TEXT REFERENCES person, kind TEXT, value TEXT, note TEXT,
    confirmed_by TEXT, confirmed_who TEXT, confirmed_on TEXT, struck_at INTEGER, struck_because TEXT,
    source TEXT, side TEXT, known_to_perpetrator INTEGER, basis TEXT, noted_on TEXT, lapses_on TEXT, victim_only INTEGER, at INTEGER);
CREATE INDEX contact_point_of_person ON contact_point(person);
-- R-C6; `point` is empty for what holds of every number and address.
CREATE TABLE safe_way(scope TEXT, person TEXT REFERENCES person, point TEXT, safe_when TEXT, safe_where TEXT, safe_how TEXT, with_whom TEXT,
    source TEXT, side TEXT, known_to_perpetrator INTEGER, basis TEXT, noted_on TEXT, lapses_on TEXT, victim_only INTEGER, at INTEGER,
    PRIMARY KEY(person, point));
CREATE TABLE code_word(scope TEXT, id TEXT PRIMARY KEY, person TEXT REFERENCES person, word TEXT, meaning TEXT, confirmed_who TEXT,
    confirmed_on TEXT, retired_at INTEGER, retired_because TEXT,
    source TEXT, side TEXT, known_to_perpetrator INTEGER, basis TEXT, noted_on TEXT, lapses_on TEXT, victim_only INTEGER, at INTEGER);
CREATE INDEX code_word_of_person ON code_word(person);
-- R-S4; `address` is empty for wherever the person lives.
CREATE TABLE address_danger(scope TEXT, id TEXT PRIMARY KEY, person TEXT REFERENCES person, address TEXT, hazards TEXT, not_alone INTEGER, words TEXT,
    lifted_at INTEGER, lifted_because TEXT,
    source TEXT, side TEXT, known_to_perpetrator INTEGER, basis TEXT, noted_on TEXT, lapses_on TEXT, victim_only INTEGER, at INTEGER);
CREATE INDEX address_danger_of_person ON address_danger(person);
CREATE TABLE stated(scope TEXT, person TEXT REFERENCES person, part TEXT, value TEXT,
    source TEXT, side TEXT, known_to_perpetrator INTEGER, basis TEXT, noted_on TEXT, lapses_on TEXT, victim_only INTEGER, at INTEGER,
    PRIMARY KEY(person, part));
CREATE TABLE known_by(scope TEXT, person TEXT REFERENCES person, agency TEXT, acquaintance TEXT, worker TEXT, words TEXT,
    source TEXT, side TEXT, known_to_perpetrator INTEGER, basis TEXT, noted_on TEXT, lapses_on TEXT, victim_only INTEGER, at INTEGER,
    PRIMARY KEY(person, agency));
CREATE TABLE worker_wish(scope TEXT, person TEXT PRIMARY KEY REFERENCES person, gender TEXT, words TEXT,
    source TEXT, side TEXT, known_to_perpetrator INTEGER, basis TEXT, noted_on TEXT, lapses_on TEXT, victim_only INTEGER, at INTEGER);
CREATE TABLE custody(scope TEXT, person TEXT PRIMARY KEY REFERENCES person, status TEXT, place TEXT, until TEXT, words TEXT,
    source TEXT, side TEXT, known_to_perpetrator INTEGER, basis TEXT, noted_on TEXT, lapses_on TEXT, victim_only INTEGER, at INTEGER);
CREATE TABLE death(scope TEXT, person TEXT PRIMARY KEY REFERENCES person, died_on TEXT, words TEXT,
    source TEXT, side TEXT, known_to_perpetrator INTEGER, basis TEXT, noted_on TEXT, lapses_on TEXT, victim_only INTEGER, at INTEGER);
-- R-S8: the parts of somebody's own safety plan, in their words; of victims, of the person using violence, of a rangatahi.
CREATE TABLE safety_plan(scope TEXT, person TEXT REFERENCES person, part TEXT, said TEXT, dropped_at INTEGER, dropped_why TEXT,
    source TEXT, side TEXT, known_to_perpetrator INTEGER, basis TEXT, noted_on TEXT, lapses_on TEXT, victim_only INTEGER, at INTEGER,
    PRIMARY KEY(person, part));
CREATE TABLE safety_plan_review(scope TEXT, command TEXT PRIMARY KEY, person TEXT REFERENCES person, reviewed_on TEXT, by_whom TEXT, next_on TEXT,
    at INTEGER);
CREATE INDEX safety_review_of_person ON safety_plan_review(person);
-- R-S9: a statement to Police that somebody took back, and what was answered to its three questions.
CREATE TABLE withdrawn_statement(scope TEXT, id TEXT PRIMARY KEY, plan TEXT REFERENCES plan, person TEXT REFERENCES person, withdrawn_on TEXT,
    told_to TEXT, said TEXT, source TEXT, side TEXT, known_to_perpetrator INTEGER, basis TEXT, noted_on TEXT, lapses_on TEXT, victim_only INTEGER, at INTEGER);
CREATE INDEX withdrawn_of_plan ON withdrawn_statement(plan);
CREATE TABLE withdrawal_considered(scope TEXT, statement TEXT, question TEXT, by_whom TEXT, answer TEXT, at INTEGER,
    PRIMARY KEY(statement, question));
