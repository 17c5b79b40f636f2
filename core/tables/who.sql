-- Scope: a person, the one of the two who became known later.
-- Two who are one: somebody decided, or decided it back.
CREATE TABLE joined(scope TEXT, person TEXT REFERENCES person, other TEXT REFERENCES person, because TEXT, at INTEGER, PRIMARY KEY(person, other));
CREATE INDEX joined_with ON joined(other);
-- Two who are not one, however near they look; "remembered for ever".
CREATE TABLE kept_apart(scope TEXT, person TEXT REFERENCES person, other TEXT REFERENCES person, because TEXT, at INTEGER, PRIMARY KEY(person, other));
-- Who is one with whom, over all that was joined: everybody who was joined with somebody, and the first known of them, who stands for all.
-- It is made of `joined` alone, by what follows, and so it belongs to no scope.
CREATE TABLE who(scope TEXT, person TEXT PRIMARY KEY, one TEXT);
CREATE INDEX who_is_one ON who(one);
CREATE VIEW reached(person, other) AS
    WITH RECURSIVE edge(person, other) AS (SELECT person, other FROM joined UNION SELECT other, person FROM joined),
        walk(person, other) AS (SELECT person, person FROM edge UNION SELECT walk.person, edge.other FROM walk JOIN edge ON edge.person = walk.other)
    SELECT person, other FROM walk;
CREATE TRIGGER when_joined AFTER INSERT ON joined BEGIN
    INSERT OR IGNORE INTO who VALUES(NULL, NEW.person, NEW.person), (NULL, NEW.other, NEW.other);
    UPDATE who SET one = (SELECT min(one) FROM who WHERE person IN (NEW.person, NEW.other))
        WHERE one IN (SELECT one FROM who WHERE person IN (NEW.person, NEW.other));
END;
CREATE TRIGGER when_parted AFTER DELETE ON joined BEGIN
    UPDATE who SET one = coalesce((SELECT min(other) FROM reached WHERE reached.person = who.person), who.person)
        WHERE one = (SELECT one FROM who WHERE person = OLD.person);
    DELETE FROM who WHERE person IN (OLD.person, OLD.other)
        AND NOT EXISTS(SELECT 1 FROM joined WHERE who.person IN (joined.person, joined.other));
END;
-- The names that somebody uses: what was noted of them, else of whoever is one with them.
CREATE VIEW name_note(person, preferred_name, pronunciation) AS
    SELECT p.id,
        coalesce((SELECT preferred_name FROM person_note WHERE person = p.id AND preferred_name <> ''),
            (SELECT n.preferred_name FROM who me JOIN who same ON same.one = me.one JOIN person_note n ON n.person = same.person
                WHERE me.person = p.id AND n.preferred_name <> '' ORDER BY n.person LIMIT 1)),
        coalesce((SELECT pronunciation FROM person_note WHERE person = p.id AND pronunciation <> ''),
            (SELECT n.pronunciation FROM who me JOIN who same ON same.one = me.one JOIN person_note n ON n.person = same.person
                WHERE me.person = p.id AND n.pronunciation <> '' ORDER BY n.person LIMIT 1))
    FROM person p;
