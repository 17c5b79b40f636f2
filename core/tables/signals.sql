-- Scope: a plan.
-- R-R7: what somebody said speaks for danger, or protects; the record shows others by itself.
CREATE TABLE told_signal(scope TEXT, id TEXT PRIMARY KEY, plan TEXT REFERENCES plan, signal TEXT, person TEXT REFERENCES person, agency TEXT,
    words TEXT, source TEXT, side TEXT, known_to_perpetrator INTEGER, basis TEXT, noted_on TEXT, lapses_on TEXT, victim_only INTEGER, at INTEGER);
CREATE INDEX told_signal_of_plan ON told_signal(plan);
-- What somebody said of a signal; `rests_on` is the episode, order, person or told signal from which it is made.
CREATE TABLE signal_verdict(scope TEXT, command TEXT PRIMARY KEY, plan TEXT REFERENCES plan, signal TEXT, rests_on TEXT, verdict TEXT, agency TEXT,
    because TEXT, at INTEGER);
CREATE INDEX signal_verdict_of_plan ON signal_verdict(plan);
-- The last answer to a point of a checklist.
CREATE TABLE checklist_answer(scope TEXT, plan TEXT REFERENCES plan, point TEXT, answer TEXT, agency TEXT, words TEXT, command TEXT, at INTEGER,
    PRIMARY KEY(plan, point));
