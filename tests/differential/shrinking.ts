import * as fc from 'fast-check';

/** The same values, which shrink by parts being left out of them. */
export function shrinkingBy<Value>(
  values: fc.Arbitrary<Value>,
  smaller: (value: Value) => Iterable<Value>,
): fc.Arbitrary<Value> {
  return new LeavingOut(values, smaller);
}

class LeavingOut<Value> extends fc.Arbitrary<Value> {
  private readonly values: fc.Arbitrary<Value>;
  private readonly smaller: (value: Value) => Iterable<Value>;

  constructor(values: fc.Arbitrary<Value>, smaller: (value: Value) => Iterable<Value>) {
    super();
    this.values = values;
    this.smaller = smaller;
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<Value> {
    return new fc.Value(this.values.generate(random, bias).value, undefined);
  }

  override canShrinkWithoutContext(_value: unknown): _value is Value {
    return true;
  }

  override shrink(value: Value): fc.Stream<fc.Value<Value>> {
    const { smaller } = this;
    return new fc.Stream(
      (function* () {
        for (const one of smaller(value)) yield new fc.Value(one, undefined);
      })(),
    );
  }
}

/** The list without its one half, its other half, each of its quarters, and so on down to each single item. */
export function* shorter<Item>(items: readonly Item[]): Iterable<readonly Item[]> {
  for (let size = Math.ceil(items.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < items.length; start += size) yield items.toSpliced(start, size);
  }
}
