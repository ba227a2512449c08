import { openDatabase } from '../../src/store/sqlite/database.js';
import { serveFloor } from '../floor-http.js';
import { floorFile } from './floor-tables.js';

/*
 * The floor: what the same questions cost with nothing in between. Bare node:http, one hand-written statement a question that
 * reads whole levels at once and builds the answer as JSON, the same bytes as the API's `data`.
 */
const PROFILE = `
SELECT json_object('person', json_object('id', subject.id, 'label', subject.label,
  'memberships', json_object('nodes', (
    SELECT json_group_array(json_object('id', m.id, 'role', m.role, 'body', json_object('id', m.body_id, 'label', m.label)))
    FROM (SELECT membership.id, role, body.id AS body_id, body.label FROM membership JOIN body ON body.key = membership.body
      WHERE membership.person = subject.key ORDER BY body.label, membership.id LIMIT 20) AS m)),
  'participations', json_object('nodes', (
    SELECT json_group_array(json_object('role', p.role, 'side', p.side, 'meeting', json_object('id', p.id, 'label', p.label,
      'date', json_object('edtf', p.date),
      'participations', json_object('nodes', (
        SELECT json_group_array(json_object('role', o.role, 'person', json_object('id', o.id, 'label', o.label)))
        FROM (SELECT other.role, who.id, who.label FROM participation AS other JOIN person AS who ON who.key = other.person
          WHERE other.meeting = p.key ORDER BY other.label, other.person LIMIT 20) AS o)))))
    FROM (SELECT participation.role, side, meeting.key, meeting.id, meeting.label, meeting.date FROM participation
      JOIN meeting ON meeting.key = participation.meeting WHERE participation.person = subject.key
      ORDER BY participation.date DESC, participation.meeting LIMIT 10) AS p))
)) AS data FROM person AS subject WHERE subject.id = ?`;

const MET = `
SELECT json_object('person', json_object('metWith', json_object('edges', (
  SELECT json_group_array(json_object('meetingCount', meetings, 'node', json_object('id', id, 'label', label))) FROM (
    SELECT count(*) AS meetings, person.id, person.label FROM participation AS mine
    CROSS JOIN participation AS theirs ON theirs.meeting = mine.meeting AND theirs.person <> mine.person
    JOIN person ON person.key = theirs.person
    WHERE mine.person = (SELECT key FROM person WHERE id = ?) GROUP BY theirs.person
    ORDER BY meetings DESC, person.id LIMIT 50))))) AS data`;

const LIST = `
SELECT json_object('people', json_object('nodes', (
  SELECT json_group_array(json_object('id', id, 'label', label, 'memberships', json_object('nodes', (
    SELECT json_group_array(json_object('role', m.role, 'body', json_object('id', m.id, 'label', m.label)))
    FROM (SELECT role, body.id, body.label FROM membership JOIN body ON body.key = membership.body
      WHERE membership.person = page.key ORDER BY body.label, membership.id LIMIT 20) AS m))))
  FROM (SELECT * FROM person WHERE (label, id) > (?, ?) ORDER BY label, id LIMIT 100) AS page))) AS data`;

const SEARCH = `
SELECT json_object('search', json_object('edges', (
  SELECT json_group_array(json_object('score', score, 'node', json_object('id', id, 'label', label))) FROM (
    SELECT -rank AS score, person.id, person.label FROM person_text JOIN person ON person.key = person_text.rowid
    WHERE person_text MATCH ? ORDER BY rank LIMIT 10)))) AS data`;

const POINT = `SELECT json_object('person', json_object('id', id, 'label', label)) AS data FROM person WHERE id = ?`;

const STATEMENTS: Readonly<Record<string, string>> = {
  profile: PROFILE,
  met: MET,
  list: LIST,
  search: SEARCH,
  point: POINT,
};

const database = openDatabase(floorFile(process.argv[2] as string), {
  readOnly: true,
  busyTimeout: 1000,
  statementTimeout: 60_000,
});

serveFloor((question, values) => String(database.get(STATEMENTS[question] as string, ...values)?.['data']));
