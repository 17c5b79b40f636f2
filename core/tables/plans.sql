-- Scope: a plan.
CREATE TABLE plan(scope TEXT, id TEXT PRIMARY KEY, number TEXT, family_name TEXT, location TEXT, started_at INTEGER,
    level TEXT, level_since INTEGER, lead TEXT, closed_at INTEGER, closed_because TEXT, under_icm INTEGER);
CREATE TABLE plan_episode(scope TEXT, plan TEXT, episode TEXT, attached_at INTEGER, PRIMARY KEY(plan, episode));
CREATE INDEX plan_of_episode ON plan_episode(episode);
CREATE TABLE plan_release(scope TEXT, plan TEXT, release TEXT, attached_at INTEGER, PRIMARY KEY(plan, release));
CREATE TABLE risk_decision(scope TEXT, command TEXT PRIMARY KEY, plan TEXT, meeting TEXT, at INTEGER, from_level TEXT,
    to_level TEXT, because TEXT, at_risk TEXT, from_whom TEXT, proposed_by TEXT, present TEXT, words TEXT, dissent TEXT);
CREATE TABLE task(scope TEXT, id TEXT PRIMARY KEY, plan TEXT, meeting TEXT, category TEXT, agency TEXT, second_agency TEXT,
    person TEXT, initial_contact INTEGER, state TEXT, allocated_at INTEGER, level TEXT, due INTEGER, fixed INTEGER,
    not_before INTEGER, after_agency TEXT, if_event TEXT, agreed_by TEXT, told INTEGER, position INTEGER, words TEXT,
    worker TEXT, outcome TEXT, ended_at INTEGER);
CREATE INDEX task_of_plan ON task(plan);
CREATE TABLE task_redating(scope TEXT, task TEXT, at INTEGER, from_due INTEGER, to_due INTEGER, why TEXT);
CREATE TABLE review(scope TEXT, id TEXT PRIMARY KEY, plan TEXT, meeting TEXT, kind TEXT, due_on TEXT, event TEXT,
    set_at INTEGER, state TEXT);
CREATE TABLE line(scope TEXT, id TEXT PRIMARY KEY, plan TEXT, meeting TEXT, at INTEGER, agency TEXT, source TEXT, side TEXT,
    victim_only INTEGER, known_to_perpetrator INTEGER, edits INTEGER, words TEXT, moved_to TEXT);
CREATE INDEX line_of_plan ON line(plan, at);
CREATE TABLE line_before(scope TEXT, line TEXT, at INTEGER, words TEXT);
CREATE TABLE hearing(scope TEXT, plan TEXT, meeting TEXT, agency TEXT, state TEXT, at INTEGER,
    PRIMARY KEY(plan, meeting, agency));
-- The two lines that stand on every case (R-M14): "wishes" and "following_up".
CREATE TABLE standing_line(scope TEXT, plan TEXT, kind TEXT, words TEXT, speaks TEXT, at INTEGER, PRIMARY KEY(plan, kind));
CREATE TABLE answer(scope TEXT, plan TEXT, meeting TEXT, question TEXT, passed INTEGER, words TEXT, at INTEGER,
    PRIMARY KEY(plan, meeting, question));
CREATE TABLE danger_told(scope TEXT, command TEXT PRIMARY KEY, plan TEXT, meeting TEXT, at INTEGER, whom TEXT, words TEXT);
CREATE TABLE table_view(scope TEXT, plan TEXT, person TEXT, view TEXT, words TEXT, at INTEGER, PRIMARY KEY(plan, person));
