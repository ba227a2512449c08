import { createApp } from './app.js';
import { readConfig } from './config.js';
import { AppError } from './errors.js';
import { createLog } from './observability/log.js';

/** How long the parts that do not drain by themselves may take to end after the requests have, milliseconds. */
const LAST_GRACE = 2000;

try {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const app = await createApp(config, log);
  const address = await app.start();
  log.info({ address }, 'listening');
  process.stderr.write(`Caucus answers at ${address}\n`);

  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), config.shutdownGrace + LAST_GRACE).unref();
    await app.stop();
    log.info('stopped');
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
