/** What every resolver can rely on, whatever else its context holds. */
export interface RequestContext {
  /** Fires when the request has run out of time or its client is gone; every read of the store takes it. */
  readonly signal: AbortSignal;
}
