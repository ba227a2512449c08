import type { Parameter } from '../connection.js';

/** Collects the values of a statement while its text is made, so that the text depends on its shape alone. */
export class PlacedValues {
  readonly values: Record<string, Parameter> = {};
  private count = 0;

  /** The name that stands for the value in the text. */
  add(value: Parameter): string {
    const name = `p${this.count}`;
    this.count += 1;
    this.values[name] = value;
    return `$${name}`;
  }
}
