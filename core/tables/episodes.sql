-- Scope: an episode or a release.
CREATE TABLE episode(scope TEXT, id TEXT PRIMARY KEY, ref TEXT, location TEXT, reported_at INTEGER, occurred_at INTEGER,
    offence INTEGER, harms TEXT, strangulation INTEGER, weapon TEXT, firearms_present INTEGER,
    protection_order_breached INTEGER, bail_breached INTEGER, police_actions TEXT, pso_days INTEGER, pso_served_at INTEGER,
    children_present INTEGER, police_risk TEXT, roc_made INTEGER, incomplete_lines TEXT, address TEXT, suburb TEXT,
    narrative TEXT, received_at INTEGER, is_index INTEGER, reported_by TEXT, recounted INTEGER);
CREATE INDEX episode_by_ref ON episode(ref);
CREATE INDEX episode_with_pso ON episode(pso_served_at, occurred_at, pso_days) WHERE pso_days > 0;
CREATE TABLE episode_person(scope TEXT, episode TEXT REFERENCES episode, person TEXT REFERENCES person, role TEXT, role_received TEXT, relationship TEXT,
    line INTEGER, present INTEGER, PRIMARY KEY(episode, person));
CREATE INDEX episode_of_person ON episode_person(person);
-- Where somebody recounted an episode: who was what to whom.
CREATE TABLE episode_relationship(scope TEXT, episode TEXT REFERENCES episode, kind TEXT, perpetrator TEXT REFERENCES person, victim TEXT REFERENCES person,
    PRIMARY KEY(episode, kind, perpetrator, victim));
-- What Police or a court did with somebody afterwards.
CREATE TABLE police_step(scope TEXT, id TEXT PRIMARY KEY, episode TEXT REFERENCES episode, person TEXT REFERENCES person, step TEXT, taken_on TEXT, days INTEGER);
CREATE TABLE release(scope TEXT, id TEXT PRIMARY KEY, ref TEXT, location TEXT, person TEXT REFERENCES person, victim TEXT REFERENCES person, kind TEXT,
    expected_on TEXT, victim_protected_address INTEGER, conditions TEXT, release_address TEXT, risk_note TEXT,
    received_at INTEGER, released_on TEXT, outcome TEXT);
CREATE INDEX release_by_ref ON release(ref);
CREATE INDEX release_of_person ON release(person);
CREATE INDEX release_of_victim ON release(victim);
-- A ref that came again with other content, the newest that came: nothing is overwritten, somebody decides.
CREATE TABLE differing(scope TEXT, source TEXT PRIMARY KEY, ref TEXT, columns TEXT, incoming TEXT, received_at INTEGER,
    decided TEXT, because TEXT, decided_at INTEGER);
