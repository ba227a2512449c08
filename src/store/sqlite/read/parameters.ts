import type { Value } from '../database.js';

/** Collects the values of a statement while its text is made. */
export class Parameters {
  readonly values: Value[] = [];

  /** The place that stands for the value in the text. */
  add(value: Value): string {
    this.values.push(value);
    return `?${this.values.length}`;
  }
}
