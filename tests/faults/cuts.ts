import { openNeo4jStore } from '../../src/store/neo4j/store.js';
import type { Store } from '../../src/store/store.js';
import { testServer } from '../support/describe-neo4j.js';
import { IS_LONG, measured, until } from './measures.js';
import { cutHalfWay, type TcpProxy } from './proxy.js';

export interface Cuts {
  readonly total: number;
  /** Those of which the first call was told nothing. */
  readonly unnoticed: number;
}

/**
 * Does the work again and again, each time on a store that has yet to connect and with the conversation cut at a later piece, until none
 * is left to cut: at each of them in the long mode, else at each of so many. A call that is told STORE_UNAVAILABLE is repeated.
 */
export async function cutAnywhere(
  proxy: TcpProxy,
  { step }: { readonly step: number },
  work: (store: Store, round: number) => Promise<void>,
): Promise<Cuts> {
  let unnoticed = 0;
  for (let round = 0; ; round += 1) {
    const index = (IS_LONG ? 1 : step) * round;
    const weather = cutHalfWay(index);
    const store = openNeo4jStore({ ...testServer(), uri: proxy.uri });
    proxy.turn(weather);
    let calls = 0;
    try {
      await until(async () => {
        calls += 1;
        const { error } = await measured(() => work(store, round));
        if (error === undefined) return true;
        if ((error as { code?: unknown }).code !== 'STORE_UNAVAILABLE') throw error;
        return false;
      }, 10_000);
    } finally {
      await store.close();
    }
    if (!weather.hasStruck()) return { total: round, unnoticed };
    if (calls === 1) unnoticed += 1;
  }
}
