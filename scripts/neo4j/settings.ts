import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Neo4jSettings {
  readonly port: number;
  /** As Neo4j writes sizes: `64m`, `2g`. */
  readonly pageCache: string;
  readonly extraSettings: Readonly<Record<string, string>>;
}

/** The text of neo4j.conf: Bolt on this machine alone, little on the disk, a quick end, and nothing told to anybody. */
export function describeSettings({ port, pageCache, extraSettings }: Neo4jSettings): string {
  const settings: Readonly<Record<string, string>> = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.memory.pagecache.size': pageCache,
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '16m',
    'db.tx_log.rotation.retention_policy': 'keep_none',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    // A stop would else take ten seconds.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
    'internal.server.bolt.connection_shutdown_wait_time': '0s',
    ...extraSettings,
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/** Makes the folders that the server expects in its data folder, and its settings. */
export async function writeSettings(dataFolder: string, settings: Neo4jSettings): Promise<void> {
  for (const name of ['conf', 'import', 'logs', 'plugins']) await mkdir(join(dataFolder, name), { recursive: true });
  await writeFile(join(dataFolder, 'conf/neo4j.conf'), describeSettings(settings));
}
