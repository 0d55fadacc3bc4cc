import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionBits } from '@shared/rules/allocation/condition-bits';
import { conditionCounter } from '@shared/rules/allocation/condition-counter';
import { hasBit } from '@shared/rules/allocation/bits';
import { queueOf } from '@shared/rules/allocation/queue';
import { seeded } from '../../support/field';
import { arbitraryCondition, factsFor, groundOf } from '../../support/rules';
import { scene } from '../../support/scene';

describe('counting a condition while it is written', () => {
  it('gives for each what asking it anew gives, whatever was asked before', () => {
    const written = fc.tuple(scene(60), fc.array(arbitraryCondition, { minLength: 1, maxLength: 8 }));
    fc.assert(
      fc.property(written, ([{ field, snapshot, seed }, conditions]) => {
        const ground = groundOf(field, snapshot, factsFor(field, seeded(seed)));
        const count = conditionCounter(ground);
        const { open } = queueOf(ground);
        const accounts = [...field.accounts.code.keys()];
        for (const condition of conditions) {
          const bits = conditionBits(condition, ground);
          const holds = accounts.filter((i) => hasBit(bits, i));
          expect(count(condition)).toEqual({ all: holds.length, open: holds.filter((i) => open[i] === 1).length });
        }
      }),
    );
  });

  it('is right after more questions than it keeps', () => {
    const [{ field, snapshot, seed }] = fc.sample(scene(60), { numRuns: 1, seed: 4 });
    const ground = groundOf(field, snapshot, factsFor(field, seeded(seed)));
    const count = conditionCounter(ground);
    const atLeast = (revenue: number) => count({ op: 'test', field: 'revenue', is: 'atLeast', value: [revenue] }).all;
    const first = Array.from({ length: 500 }, (_, k) => atLeast(k * 2));
    expect(Array.from({ length: 500 }, (_, k) => atLeast(k * 2))).toEqual(first);
    expect(first[0]).toBeGreaterThan(first[499]);
  });
});
