import type { Parameter } from '../connection.js';

/**
 * Collects the values of a statement while its text is made, so that the text depends on its shape alone. They are given as one map,
 * `$given`: the server plans a statement anew for every order of size of each text or list that is a parameter of its own.
 */
export class PlacedValues {
  readonly values: Record<string, Parameter> = {};
  private count = 0;

  /** The name that stands for the value in the text. */
  add(value: Parameter): string {
    const name = `p${this.count}`;
    this.count += 1;
    this.values[name] = value;
    return `$given.${name}`;
  }
}
