-- Scope: a plan. What happened to a Report of Concern after it was raised, a row per act (R-K1).
CREATE TABLE concern_step(scope TEXT, command TEXT PRIMARY KEY, concern TEXT REFERENCES concern, step TEXT, day TEXT, agency TEXT, who TEXT,
    outcome TEXT, ot_category TEXT, cyras TEXT, because TEXT, words TEXT, meeting TEXT, at INTEGER);
CREATE INDEX step_of_concern ON concern_step(concern);
-- R-K1 "Children's Team decisions take up to 28 days".
CREATE TABLE childrens_team(scope TEXT, id TEXT PRIMARY KEY, plan TEXT REFERENCES plan, people TEXT, referred_on TEXT, agency TEXT, words TEXT,
    meeting TEXT, at INTEGER, decision TEXT, decided_on TEXT, decided_words TEXT);
CREATE INDEX childrens_team_of_plan ON childrens_team(plan);
CREATE INDEX childrens_team_to_decide ON childrens_team(plan) WHERE decided_on IS NULL;
-- R-K2: a notice of an episode to a school, a health board or a GP, with what was asked before it; done when its task is.
CREATE TABLE notice(scope TEXT, command TEXT PRIMARY KEY, plan TEXT REFERENCES plan, recipient TEXT, child TEXT REFERENCES person,
    episode TEXT REFERENCES episode, could_collect TEXT, works_there TEXT, sees_record TEXT, safe_recipient TEXT, task TEXT REFERENCES task,
    because TEXT, at INTEGER);
CREATE INDEX notice_of_plan ON notice(plan);
