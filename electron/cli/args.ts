import type { OptionName } from './options';
import { UsageError } from './usage-error';

/** What was written behind a command, checked against what it understands. */
export class Args {
  readonly #values: ReadonlyMap<OptionName, readonly string[]>;
  readonly #flags: ReadonlySet<OptionName>;
  readonly #operands: readonly string[];

  constructor(
    values: ReadonlyMap<OptionName, readonly string[]>,
    flags: ReadonlySet<OptionName>,
    operands: readonly string[],
  ) {
    this.#values = values;
    this.#flags = flags;
    this.#operands = operands;
  }

  has(name: OptionName): boolean {
    return this.#flags.has(name) || this.#values.has(name);
  }

  value(name: OptionName): string | undefined {
    return this.#values.get(name)?.[0];
  }

  /** @throws UsageError `missingOption` */
  need(name: OptionName): string {
    const value = this.value(name);
    if (value === undefined) throw new UsageError('missingOption', { option: `--${name}` });
    return value;
  }

  /** Of all times the option was given, with commas between or not; each once. */
  list(name: OptionName): string[] {
    const parts = (this.#values.get(name) ?? []).flatMap((value) => value.split(/[,，]/u));
    return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
  }

  /** @throws UsageError `missingOperand` */
  operand(): string {
    const [first] = this.#operands;
    if (first === undefined) throw new UsageError('missingOperand');
    return first;
  }

  operandIfAny(): string | undefined {
    return this.#operands[0];
  }

  /** @throws UsageError `excludes` when more than one of them is given */
  oneOf(...names: readonly OptionName[]): void {
    const [first, second] = names.filter((name) => this.has(name));
    if (second !== undefined) throw new UsageError('excludes', { option: `--${first}`, other: `--${second}` });
  }

  /** @throws UsageError `excludes` when one of `others` is given beside `name` */
  without(name: OptionName, ...others: readonly OptionName[]): void {
    for (const other of others) this.oneOf(name, other);
  }
}
