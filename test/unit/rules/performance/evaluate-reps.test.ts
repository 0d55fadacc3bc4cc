import { describe, expect, it } from 'vitest';
import { evaluate } from '@shared/planning/evaluation';
import { emptySnapshot, indexField } from '@shared/planning/snapshot';
import { DEFAULT_EVALUATION } from '@shared/rules/default-policy';
import { bonusOf, evaluateReps, type EvaluationInput, weighted } from '@shared/rules/performance/evaluate-reps';
import { periodOf, periodsUpTo, yearBefore } from '@shared/rules/performance/periods';
import { activityColumns, type PastClaim } from '@shared/rules/pool/history';
import { isoDay } from '@shared/model/day';
import { dayOfText } from '@shared/rules/pool/time';
import { gridField, seeded } from '../../support/field';
import { claimOf, on, policyWith, poolGround } from '../pool/support';

const Q2 = periodOf('2025-Q2');
const day = (text: string): number => dayOfText(text) ?? 0;

/** Four accounts, seen 4 times a year: 0 and 1 belong to R0, 2 to R1, 3 to nobody. */
function input(
  claims: readonly PastClaim[],
  activities: readonly { account: number; rep: number; at: number }[],
): EvaluationInput {
  const field = gridField({ units: 4, accounts: 4, reps: 2 }, seeded(1));
  field.accounts.visits.fill(4);
  const snapshot = emptySnapshot(field);
  const evaluation = evaluate(field, snapshot, indexField(field));
  evaluation.ownership.owner.set([0, 0, 1, -1]);
  const ground = poolGround({
    field,
    snapshot,
    evaluation,
    history: { claims, activities: activityColumns(4, activities) },
    policy: policyWith({}),
    day: day('2025-12-31'),
  });
  return { ground, sales: [], satisfaction: [], settings: DEFAULT_EVALUATION };
}

const scores = (of: EvaluationInput) => evaluateReps(of, Q2 ?? periodsUpTo(0, 'year', 1)[0]);

describe('periods', () => {
  it('are whole, end to end, and know the year before', () => {
    expect(periodsUpTo(day('2025-08-10'), 'quarter', 3).map((p) => [p.label, isoDay(p.from), isoDay(p.to)])).toEqual([
      ['2025-Q1', '2025-01-01', '2025-03-31'],
      ['2025-Q2', '2025-04-01', '2025-06-30'],
      ['2025-Q3', '2025-07-01', '2025-09-30'],
    ]);
    expect(Q2 && yearBefore(Q2).label).toBe('2024-Q2');
    expect(periodOf('2024-02')).toMatchObject({ to: day('2024-02-29') });
    expect(periodOf('2025-13')).toBeNull();
  });
});

describe('a rep over a period', () => {
  it('is measured by the sales of the same period a year before, and counts over-achievement up to the cap', () => {
    const sale = (rep: number, from: string, to: string, amount: number) => ({
      rep,
      from: day(from),
      to: day(to),
      amount,
    });
    const sales = [
      sale(0, '2024-04-01', '2024-06-30', 100),
      sale(0, '2025-04-01', '2025-06-30', 210),
      sale(0, '2025-01-01', '2025-12-31', 999),
      sale(1, '2025-05-01', '2025-05-31', 50),
    ];
    const [a, b] = scores({ ...input([], []), sales });
    expect(a).toMatchObject({ sold: 210, target: 105, parts: { results: 120 } });
    expect(b).toMatchObject({ sold: 50, target: null, parts: { results: null } });
  });

  it('is in time for contacts due and follow-ups made within the interval', () => {
    const claims = [
      claimOf({ id: 1, account: 0, rep: 0, registered: on(day('2025-05-01')), assigned: on(day('2025-05-01')) }),
      claimOf({ id: 2, account: 1, rep: 0, registered: on(day('2025-05-01')), assigned: on(day('2025-05-01')) }),
    ];
    const visits = [
      { account: 0, rep: 0, at: on(day('2025-05-01'), 10) },
      { account: 1, rep: 0, at: on(day('2025-05-05'), 10) },
      { account: 0, rep: 0, at: on(day('2025-06-20'), 10) },
    ];
    // In time: the contact of account 0 and its visit 50 days later; late: the contact of account 1.
    expect(scores(input(claims, visits))[0].followUp).toEqual({ good: 2, of: 3 });
  });

  it('covers the accounts seen within their interval, by the rep alone', () => {
    const visits = [
      { account: 0, rep: 0, at: on(day('2025-04-10')) },
      { account: 1, rep: 1, at: on(day('2025-04-10')) },
    ];
    expect(scores(input([], visits))[0].coverage).toEqual({ good: 1, of: 2 });
  });

  it('breaks the rules by claiming what is protected and by working what another owns', () => {
    const claims = [
      claimOf({ id: 1, account: 3, rep: 0, registered: on(day('2025-05-01')) }),
      claimOf({ id: 2, account: 3, rep: 1, registered: on(day('2025-05-20')) }),
    ];
    const visits = [
      { account: 0, rep: 1, at: on(day('2025-05-02')) },
      { account: 2, rep: 1, at: on(day('2025-05-02')) },
    ];
    const [a, b] = scores(input(claims, visits));
    expect([a.compliance, b.compliance]).toEqual([
      { good: 1, of: 1 },
      { good: 1, of: 3 },
    ]);
  });

  it('has satisfaction only where it was given, and no score from nothing', () => {
    const satisfaction = [{ rep: 0, day: day('2025-05-01'), score: 4 }];
    const [a, b] = scores({ ...input([], []), satisfaction });
    expect(a).toMatchObject({ satisfaction: { mean: 4, count: 1 }, parts: { satisfaction: 75 } });
    expect(b).toMatchObject({ satisfaction: null, parts: { satisfaction: null } });
  });
});

describe('the total', () => {
  const none = { results: null, followUp: null, coverage: null, compliance: null, satisfaction: null };

  it('weighs the parts that there are, and never passes 100', () => {
    const { weights } = DEFAULT_EVALUATION;
    expect(weighted(none, weights)).toBeNull();
    expect(weighted({ ...none, followUp: 50, coverage: 100 }, weights)).toBe(75);
    expect(weighted({ ...none, results: 120 }, weights)).toBe(100);
  });

  it('earns the bonus of the highest step it reaches', () => {
    expect([null, 60, 70, 89.9, 90].map((total) => bonusOf(total, DEFAULT_EVALUATION))).toEqual([0, 0, 2, 5, 10]);
  });
});
