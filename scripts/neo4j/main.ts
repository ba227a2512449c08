import { AppError } from '../../src/errors.js';
import { NEO4J_VERSION } from './cache.js';
import { HELP, type Neo4jCommand, readOptions } from './options.js';
import { prepareNeo4j, startNeo4j } from './server.js';

async function run({ dataFolder, port }: Neo4jCommand): Promise<void> {
  console.error(
    `Starting Neo4j ${NEO4J_VERSION} in ${dataFolder}; the first time it is fetched, which takes a minute.`,
  );
  const stopAsked = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  const server = await startNeo4j({ dataFolder, ...(port !== undefined && { port }) });
  console.log(`CAUCUS_STORE=neo4j NEO4J_URI=${server.uri} NEO4J_PASSWORD=${server.password}`);
  console.error('It runs until Ctrl-C. Put the line above before a command: … npm start');
  await stopAsked;
  await server.stop();
}

try {
  const command = readOptions(process.argv.slice(2));
  if (command.help) console.log(HELP);
  else if (command.fetch) await prepareNeo4j();
  else await run(command);
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  console.error(error.message);
  process.exitCode = error.code === 'BAD_USER_INPUT' ? 2 : 1;
}
