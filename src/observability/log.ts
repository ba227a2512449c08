import { type DestinationStream, destination, type Logger, pino, stdTimeFunctions } from 'pino';
import type { LogLevel } from '../config.js';

/**
 * The program's log: JSON, one line a record, with a level by name and a time in UTC (ISO 8601). Text from outside is only
 * ever a value in it, so that no line break of a client can make a record.
 *
 * Whoever logs keeps to names, counts, times and error ids: the variables of a query are never logged, since they say whom
 * somebody asked about.
 */
export type Log = Logger;

/** Writes to the standard output by default, in the background, so that a slow reader of the log holds up no request. */
export function createLog(level: LogLevel, output: DestinationStream = destination({ dest: 1, sync: false })): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    output,
  );
}
