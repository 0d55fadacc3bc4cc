import { FORM, type Form } from './form';
import { type IntLists, intLists } from './int-lists';

/** The forms of all accounts in columns, by their place in the list. */
export interface Forms {
  readonly length: number;
  readonly units: Int32Array;
  /** The first characters of the core, for sorting: four numbers an account. */
  readonly order: Int32Array;
  readonly grams: IntLists;
  readonly sounds: IntLists;
  readonly keys: IntLists;
}

const ORDER_LENGTH = FORM.grams - FORM.order;

export function columnsOf(forms: readonly Form[]): Forms {
  const units = new Int32Array(forms.length);
  const order = new Int32Array(forms.length * ORDER_LENGTH);
  const grams: Int32Array[] = [];
  const sounds: Int32Array[] = [];
  const keys: Int32Array[] = [];
  forms.forEach((form, i) => {
    units[i] = form[FORM.unit];
    order.set(form.subarray(FORM.order, FORM.grams), i * ORDER_LENGTH);
    const middle = FORM.body + form[FORM.grams];
    const end = middle + form[FORM.sounds];
    grams.push(form.subarray(FORM.body, middle));
    sounds.push(form.subarray(middle, end));
    keys.push(form.subarray(end));
  });
  const { length } = forms;
  return { length, units, order, grams: intLists(grams), sounds: intLists(sounds), keys: intLists(keys) };
}

/** Some of them, in this order. */
export function someOf(forms: Forms, positions: readonly number[]): Forms {
  const { units, order, grams, sounds, keys } = forms;
  const at = (of: IntLists): IntLists =>
    intLists(positions.map((i) => of.values.subarray(of.starts[i], of.starts[i + 1])));
  const own = new Int32Array(positions.length * ORDER_LENGTH);
  positions.forEach((i, k) => own.set(order.subarray(i * ORDER_LENGTH, (i + 1) * ORDER_LENGTH), k * ORDER_LENGTH));
  return {
    length: positions.length,
    units: Int32Array.from(positions, (i) => units[i]),
    order: own,
    grams: at(grams),
    sounds: at(sounds),
    keys: at(keys),
  };
}

/** By the characters their names begin with, then by place. */
export function byName({ order }: Forms, i: number, j: number): number {
  for (let k = 0; k < ORDER_LENGTH; k++) {
    const difference = order[i * ORDER_LENGTH + k] - order[j * ORDER_LENGTH + k];
    if (difference !== 0) return difference;
  }
  return i - j;
}
