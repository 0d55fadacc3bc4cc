import type { Assumption } from '@shared/model/scenario';

/** What the fields of one kind of assumption are given. */
export interface FieldsOf<K extends Assumption['kind']> {
  readonly assumption: Extract<Assumption, { kind: K }>;
  readonly onChange: (assumption: Assumption) => void;
}
