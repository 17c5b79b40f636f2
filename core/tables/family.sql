-- Scope: a plan. Who is what to whom, as somebody said it; the ends of a parent's and a carer's bond go from the elder.
CREATE TABLE bond(scope TEXT, id TEXT PRIMARY KEY, plan TEXT REFERENCES plan, from_person TEXT REFERENCES person,
    to_person TEXT REFERENCES person, kind TEXT, teller TEXT REFERENCES person, since TEXT, until TEXT, told_on TEXT,
    victim_only INTEGER, source TEXT, side TEXT, known_to_perpetrator INTEGER, words TEXT, at INTEGER, withdrawn_at INTEGER,
    withdrawn_because TEXT);
CREATE INDEX bond_of_plan ON bond(plan);
-- Who lives together; a household without people is none any more.
CREATE TABLE household(scope TEXT, id TEXT PRIMARY KEY, plan TEXT REFERENCES plan, since TEXT, victim_only INTEGER, source TEXT,
    side TEXT, known_to_perpetrator INTEGER, words TEXT, at INTEGER);
CREATE INDEX household_of_plan ON household(plan);
CREATE TABLE household_person(scope TEXT, household TEXT REFERENCES household, person TEXT REFERENCES person,
    PRIMARY KEY(household, person));
CREATE TABLE unborn(scope TEXT, id TEXT PRIMARY KEY, plan TEXT REFERENCES plan, mother TEXT REFERENCES person,
    other_parent TEXT REFERENCES person, due TEXT, state TEXT, victim_only INTEGER, source TEXT, side TEXT,
    known_to_perpetrator INTEGER, words TEXT, at INTEGER);
CREATE INDEX unborn_of_plan ON unborn(plan);
-- R-K3 "each has a line 'support offered?'": of a person or an unborn child; the latest stands.
CREATE TABLE support(scope TEXT, plan TEXT REFERENCES plan, whom TEXT, answer TEXT, agency TEXT, day TEXT, words TEXT, at INTEGER,
    PRIMARY KEY(plan, whom));
