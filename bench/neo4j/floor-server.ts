import neo4j from 'neo4j-driver';
import { serveFloor } from '../floor-http.js';
import { FLOOR_STATEMENTS, type FloorStatement } from './floor-statements.js';

/*
 * The floor: what the same questions cost with nothing in between. Bare node:http, the driver, one hand-written statement a
 * question over the plain facts, and the answer built from the columns that it needs: the same data as the API's.
 */
const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '', NEO4J_DATABASE = '' } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
});

serveFloor(async (question, values) => {
  const { text, parameters, read } = FLOOR_STATEMENTS[question] as FloorStatement;
  const session = driver.session({ database: NEO4J_DATABASE, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(
      text,
      Object.fromEntries(parameters.map((name, place) => [name, values[place]])),
    );
    return JSON.stringify(read(records[0]?.toObject() ?? {}));
  } finally {
    await session.close();
  }
});
