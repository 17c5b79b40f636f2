-- Scope: a plan.
CREATE TABLE plan(scope TEXT, id TEXT PRIMARY KEY, number TEXT, family_name TEXT, location TEXT, started_at INTEGER,
    level TEXT, level_since INTEGER, lead TEXT, closed_at INTEGER, closed_because TEXT, under_icm INTEGER,
    children TEXT, approved_by TEXT);
CREATE INDEX open_plan ON plan(id) WHERE closed_at IS NULL;
-- When its twelve weeks begin and end, where somebody said so.
CREATE TABLE review_period(scope TEXT, plan TEXT PRIMARY KEY REFERENCES plan, table_kind TEXT, begins_on TEXT, ends_on TEXT,
    referral_source TEXT);
-- C7: out of the area; nobody is tasked for this family until it is lifted.
CREATE TABLE no_tasking(scope TEXT, plan TEXT PRIMARY KEY REFERENCES plan, because TEXT, at INTEGER);
-- A plan that was joined to another: what is told of it stands on that one (decisions/0020). The scope is the other's.
CREATE TABLE plan_joined(scope TEXT, plan TEXT PRIMARY KEY, into_plan TEXT REFERENCES plan, because TEXT, at INTEGER);
CREATE INDEX joined_into ON plan_joined(into_plan);
-- Who was said to be on a plan, beside those of its episodes and releases.
CREATE TABLE plan_role(scope TEXT, plan TEXT REFERENCES plan, person TEXT REFERENCES person, role TEXT, role_received TEXT, at INTEGER,
    PRIMARY KEY(plan, person));
CREATE INDEX role_of_person ON plan_role(person);
CREATE TABLE plan_flag(scope TEXT, plan TEXT REFERENCES plan, flag TEXT, source TEXT, side TEXT, known_to_perpetrator INTEGER, words TEXT,
    PRIMARY KEY(plan, flag));
CREATE TABLE concern(scope TEXT, id TEXT PRIMARY KEY, plan TEXT REFERENCES plan, category TEXT, raised_on TEXT, raised_by TEXT, outcome TEXT,
    source TEXT, side TEXT, known_to_perpetrator INTEGER, words TEXT, people TEXT, agency TEXT, who TEXT, meeting TEXT, raised_at INTEGER);
CREATE INDEX concern_of_plan ON concern(plan);
CREATE INDEX concern_to_answer ON concern(plan) WHERE outcome IS NULL;
CREATE TABLE plan_episode(scope TEXT, plan TEXT REFERENCES plan, episode TEXT REFERENCES episode, attached_at INTEGER, PRIMARY KEY(plan, episode));
CREATE INDEX plan_of_episode ON plan_episode(episode);
CREATE TABLE plan_release(scope TEXT, plan TEXT REFERENCES plan, release TEXT REFERENCES release, attached_at INTEGER, PRIMARY KEY(plan, release));
CREATE INDEX plan_of_release ON plan_release(release);
CREATE TABLE risk_decision(scope TEXT, command TEXT PRIMARY KEY, plan TEXT REFERENCES plan, meeting TEXT REFERENCES meeting, at INTEGER, from_level TEXT,
    to_level TEXT, because TEXT, at_risk TEXT, from_whom TEXT, proposed_by TEXT, present TEXT, words TEXT,
    changed_behaviour TEXT, dissent TEXT, stands TEXT, table_kind TEXT, change_told_by TEXT, asked_by TEXT, asked_alone INTEGER);
CREATE INDEX risk_of_plan ON risk_decision(plan, at);
CREATE TABLE task(scope TEXT, id TEXT PRIMARY KEY, plan TEXT REFERENCES plan, meeting TEXT REFERENCES meeting, category TEXT, agency TEXT, second_agency TEXT,
    people TEXT, initial_contact INTEGER, state TEXT, allocated_at INTEGER, level TEXT, asked INTEGER, due INTEGER, fixed INTEGER,
    not_before INTEGER, after_agency TEXT, after_task TEXT REFERENCES task, if_event TEXT, agreed_by TEXT, told INTEGER, words TEXT,
    worker TEXT, route TEXT, safe_recipient TEXT, because TEXT, not_alone INTEGER, victim_only INTEGER, outcome TEXT,
    moved_to TEXT, ended_at INTEGER, table_kind TEXT, answer TEXT, answer_from INTEGER, answer_words TEXT, answer_by TEXT,
    answered_at INTEGER, passed_on_to TEXT, passed_on_at INTEGER);
CREATE INDEX task_of_plan ON task(plan);
-- The boards: what is open, in the order of its deadlines, all together and by each thing it is grouped by.
CREATE INDEX open_task ON task(due, id, state, told, answer, allocated_at) WHERE ended_at IS NULL;
CREATE INDEX open_task_of_agency ON task(agency, due, id, state) WHERE ended_at IS NULL;
CREATE INDEX open_task_of_worker ON task(worker, agency, due, id, state) WHERE ended_at IS NULL;
CREATE INDEX open_task_of_plan ON task(plan, due, id, state) WHERE ended_at IS NULL;
-- R-T4: an outcome that whoever is named in the task has not heard yet.
CREATE INDEX outcome_to_pass_on ON task(ended_at, id) WHERE outcome IS NOT NULL AND worker IS NOT NULL AND passed_on_at IS NULL AND ended_at IS NOT NULL;
-- Today: contact that is to be made, and contact that was given up.
CREATE INDEX open_contact ON task(due, plan) WHERE category = 'make_contact_with_family' AND ended_at IS NULL;
CREATE INDEX undone_contact ON task(due, plan) WHERE category = 'make_contact_with_family' AND state IN ('not_done_circumstances_changed', 'not_done_not_undertaken');
-- The calendar: what ended lately.
CREATE INDEX ended_task ON task(ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX task_of_meeting ON task(meeting);
-- Who is to be contacted or helped by a task.
CREATE TABLE task_person(scope TEXT, task TEXT REFERENCES task, person TEXT REFERENCES person, PRIMARY KEY(task, person));
CREATE INDEX task_of_person ON task_person(person);
CREATE TABLE task_redating(scope TEXT, task TEXT REFERENCES task, at INTEGER, from_due INTEGER, to_due INTEGER, level TEXT);
CREATE INDEX redating_of_task ON task_redating(task);
-- R-T3: with whom a task was before it went to others.
CREATE TABLE task_handover(scope TEXT, task TEXT REFERENCES task, at INTEGER, agency TEXT, worker TEXT, because TEXT);
CREATE INDEX handover_of_task ON task_handover(task);
CREATE TABLE review(scope TEXT, id TEXT PRIMARY KEY, plan TEXT REFERENCES plan, meeting TEXT REFERENCES meeting, kind TEXT, due_on TEXT, event TEXT,
    set_at INTEGER, state TEXT, held_on TEXT, outcome TEXT, around_event TEXT, around_before INTEGER,
    around_days INTEGER, event_on TEXT, reached_at INTEGER);
CREATE INDEX review_of_plan ON review(plan);
CREATE INDEX review_ahead ON review(due_on) WHERE state = 'set';
-- A line that was moved to another family leaves a row without words behind; moved_to says where it is.
CREATE TABLE line(scope TEXT, id TEXT, plan TEXT REFERENCES plan, meeting TEXT REFERENCES meeting, at INTEGER, agency TEXT, source TEXT, side TEXT,
    victim_only INTEGER, known_to_perpetrator INTEGER, edits INTEGER, words TEXT, moved_to TEXT, PRIMARY KEY(id, plan));
CREATE INDEX line_of_plan ON line(plan, at);
CREATE TABLE line_before(scope TEXT, line TEXT, at INTEGER, words TEXT);
CREATE INDEX before_of_line ON line_before(line);
-- R-I5: what an agency has brought to a case; a line of its own makes it heard.
CREATE TABLE hearing(scope TEXT, plan TEXT REFERENCES plan, meeting TEXT REFERENCES meeting, agency TEXT, state TEXT, at INTEGER,
    PRIMARY KEY(plan, meeting, agency));
-- The two lines that stand on every case (R-M14): "wishes" and "following_up".
CREATE TABLE standing_line(scope TEXT, plan TEXT REFERENCES plan, kind TEXT, words TEXT, speaks TEXT, at INTEGER, PRIMARY KEY(plan, kind));
CREATE TABLE answer(scope TEXT, command TEXT PRIMARY KEY, plan TEXT REFERENCES plan, meeting TEXT REFERENCES meeting, question TEXT, passed INTEGER,
    words TEXT, at INTEGER, sentence TEXT);
CREATE INDEX answer_of_plan ON answer(plan, meeting);
CREATE TABLE danger_told(scope TEXT, command TEXT PRIMARY KEY, plan TEXT REFERENCES plan, meeting TEXT REFERENCES meeting, at INTEGER, whom TEXT,
    by_whom TEXT, words TEXT, told_at INTEGER, withheld TEXT);
CREATE INDEX danger_of_plan ON danger_told(plan);
CREATE TABLE table_view(scope TEXT, plan TEXT REFERENCES plan, person TEXT REFERENCES person, view TEXT, words TEXT, at INTEGER, PRIMARY KEY(plan, person));
-- R-S4: what anybody who goes there must know; it travels without its source.
CREATE TABLE worker_warning(scope TEXT, command TEXT PRIMARY KEY, plan TEXT REFERENCES plan, words TEXT, source TEXT, at INTEGER);
CREATE INDEX warning_of_plan ON worker_warning(plan);
-- What facts tell of a plan (of_thing), of its episodes and releases or of somebody on it, and no other table keeps with its day.
CREATE TABLE happening(scope TEXT, command TEXT, position INTEGER, kind TEXT, of_thing TEXT, person TEXT, toward TEXT, by_whom TEXT,
    task TEXT, at INTEGER, happened_on TEXT, told_at INTEGER, meeting TEXT, victim_only INTEGER, sentence TEXT, words TEXT,
    PRIMARY KEY(command, position));
CREATE INDEX happening_of ON happening(of_thing);
-- The parts below have columns of the same types: SQLite asks them one by one then, and does not read all of them first.
-- Everybody who was told to be on a plan, once per episode or release in which they have a part, or else as was said of the plan.
CREATE VIEW plan_told(plan, person, matter, role, relationship, at, attached_at) AS
    SELECT pe.plan, ep.person, ep.episode, ep.role, ep.relationship, e.occurred_at, pe.attached_at
        FROM plan_episode pe JOIN episode_person ep ON ep.episode = pe.episode JOIN episode e ON e.id = pe.episode
    UNION ALL
    SELECT pr.plan, r.person, r.id, CAST('perpetrator' AS TEXT), CAST(NULL AS TEXT), r.received_at, pr.attached_at
        FROM plan_release pr JOIN release r ON r.id = pr.release WHERE r.person IS NOT NULL
    UNION ALL
    SELECT pr.plan, r.victim, r.id, CAST('victim' AS TEXT), CAST(NULL AS TEXT), r.received_at, pr.attached_at
        FROM plan_release pr JOIN release r ON r.id = pr.release WHERE r.victim IS NOT NULL
    UNION ALL
    SELECT o.plan, o.person, o.plan, o.role, CAST(NULL AS TEXT), o.at, o.at FROM plan_role o WHERE NOT EXISTS(
        SELECT 1 FROM plan_episode pe JOIN episode_person ep ON ep.episode = pe.episode
        WHERE pe.plan = o.plan AND ep.person = o.person)
        AND NOT EXISTS(SELECT 1 FROM plan_release pr JOIN release r ON r.id = pr.release
        WHERE pr.plan = o.plan AND o.person IN (r.person, r.victim));
-- The same, with those who are one shown as one: the first known of them who is on the plan. Whatever is then told of them on this plan is
-- told of that one, and is on the right side when they are parted.
CREATE VIEW plan_person(plan, person, matter, role, relationship, at, attached_at) AS
    SELECT t.plan, coalesce((SELECT min(same.person) FROM who me JOIN who same ON same.one = me.one WHERE me.person = t.person
            AND EXISTS(SELECT 1 FROM plan_told o WHERE o.plan = t.plan AND o.person = same.person)), t.person),
        t.matter, t.role, t.relationship, t.at, t.attached_at
    FROM plan_told t WHERE t.matter <> t.plan OR NOT EXISTS(SELECT 1 FROM who me JOIN who same ON same.one = me.one WHERE me.person = t.person
        AND EXISTS(SELECT 1 FROM plan_told o WHERE o.plan = t.plan AND o.person = same.person AND o.matter <> o.plan));
-- Everybody under whom something is told of those on a plan: they themselves, and who is one with them, wherever they are.
CREATE VIEW plan_member(plan, person) AS
    SELECT plan, person FROM plan_told
    UNION ALL
    SELECT t.plan, same.person FROM plan_told t JOIN who me ON me.person = t.person JOIN who same ON same.one = me.one;
