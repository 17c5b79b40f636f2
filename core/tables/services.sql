-- What somebody was given, and what was not there to give.
-- Scope: the person.
CREATE TABLE service_step(scope TEXT, service TEXT REFERENCES service, status TEXT, reached_on TEXT, PRIMARY KEY(service, status));
CREATE TABLE support_hours(scope TEXT, id TEXT PRIMARY KEY, plan TEXT REFERENCES plan, person TEXT REFERENCES person, worker_role TEXT, minutes INTEGER,
    given_on TEXT, source TEXT, side TEXT, known_to_perpetrator INTEGER, words TEXT);
CREATE INDEX hours_of_plan ON support_hours(plan);
CREATE TABLE flexi_fund(scope TEXT, id TEXT PRIMARY KEY, plan TEXT REFERENCES plan, person TEXT REFERENCES person, cents INTEGER, spent_on TEXT,
    agreed_by TEXT, source TEXT, side TEXT, known_to_perpetrator INTEGER, words TEXT);
CREATE INDEX spending_of_plan ON flexi_fund(plan);
-- Scope: the plan at whose table it was told.
-- R-O4 "Service gaps named at the table are recorded with place and kind".
CREATE TABLE service_gap(scope TEXT, id TEXT PRIMARY KEY, plan TEXT REFERENCES plan, category TEXT, place TEXT, words TEXT, at INTEGER);
-- What a table heard of a provider; of several the latest stands.
CREATE TABLE provider_capacity(scope TEXT, plan TEXT REFERENCES plan, provider TEXT, category TEXT, place TEXT, capacity TEXT, wait_days INTEGER,
    told_on TEXT, at INTEGER, words TEXT, PRIMARY KEY(plan, provider, category, place));
