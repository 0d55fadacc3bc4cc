import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectConflicts } from '@shared/rules/conflicts/detect';
import { nowOf } from '@shared/rules/conflicts/claims-of';
import { NO_RECORDS } from '@shared/rules/conflicts/records';
import { judgeFirstContact } from '@shared/rules/first-contact';
import { firstContact } from '@shared/rules/pool/contact-due';
import { activityColumns } from '@shared/rules/pool/history';
import { endOfDay, MINUTES_PER_DAY, minuteText } from '@shared/rules/pool/time';
import { makeScene, RULES, twoTerritories } from './conflicts/support';
import { claimOf, policyWith } from './pool/support';

describe('the first contact', () => {
  const duty = { assigned: 600, recorded: null, ended: null };

  it('is due so many hours after the assignment, to the minute', () => {
    expect(judgeFirstContact(duty, [660], 1, 1000)).toMatchObject({ state: 'inTime', due: 660, made: 660 });
    expect(judgeFirstContact(duty, [661], 1, 1000)).toMatchObject({ state: 'late', hoursLate: 1 / 60 });
    expect(judgeFirstContact(duty, [], 1, 660)).toMatchObject({ state: 'due', made: null, hoursLate: 0 });
    expect(judgeFirstContact(duty, [], 1, 720)).toMatchObject({ state: 'missed', hoursLate: 1 });
  });

  it('is the earliest of the recorded one and the activities since, in any order', () => {
    expect(judgeFirstContact({ ...duty, recorded: 700 }, [900, 650, 100], 1, 1000)?.made).toBe(650);
    expect(judgeFirstContact({ ...duty, recorded: 640 }, [900, 650], 1, 1000)?.made).toBe(640);
    expect(judgeFirstContact({ ...duty, recorded: 2000 }, [], 1, 1000)?.made).toBeNull();
  });

  it('is owed until the claim ends: no longer then, and not at all when it ended before it was due', () => {
    expect(judgeFirstContact({ ...duty, ended: 650 }, [], 1, 1000)).toBeNull();
    expect(judgeFirstContact({ ...duty, ended: 720 }, [], 1, 5000)).toMatchObject({ state: 'missed', hoursLate: 1 });
    expect(judgeFirstContact({ ...duty, assigned: null }, [650], 1, 1000)).toBeNull();
  });
});

it('is judged alike by the conflict desk and by the due list', () => {
  const { field, snapshot } = twoTerritories();
  const scene = makeScene(field, snapshot);
  const hours = RULES.firstContactHours;
  const now = endOfDay(field.asOfDay);
  expect(Math.floor(nowOf(field.asOfDay) / 60_000)).toBe(now);
  // Around the day of the duty every outcome is likely.
  const span = fc.oneof(
    fc.integer({ min: 0, max: 2 * MINUTES_PER_DAY }),
    fc.integer({ min: 0, max: 60 * MINUTES_PER_DAY }),
  );
  const ago = span.map((minutes) => now - minutes);
  const perhaps = fc.option(span, { freq: 2 });
  const states = new Set<string>();
  fc.assert(
    fc.property(ago, perhaps, perhaps, fc.array(ago, { maxLength: 4 }), (assigned, until, held, visits) => {
      const recorded = until === null ? null : Math.min(now, assigned + until);
      const ended = held === null ? null : Math.min(now, assigned + held);
      const text = (minute: number | null) => (minute === null ? null : minuteText(minute));
      const claim = { rep: 'R0', registeredAt: minuteText(assigned), expiresAt: null, assignedAt: text(assigned) };
      const claims = [{ ...claim, firstContactAt: text(recorded), endedAt: text(ended) }];
      const activities = visits
        .toSorted((a, b) => a - b)
        .map((at) => ({ rep: 'R0', at: minuteText(at), kind: 'visit' }));
      const found = detectConflicts(scene, new Map([[0, { ...NO_RECORDS, claims, activities }]]));
      const late = [...found.values()].find(({ type }) => type === 'lateFirstContact');
      const due = firstContact(
        claimOf({
          account: 0,
          registered: assigned,
          assigned,
          firstContact: recorded,
          ended: ended === null ? null : { at: ended, how: 'returned', reason: '' },
        }),
        activityColumns(
          3,
          visits.map((at) => ({ account: 0, rep: 0, at })),
        ),
        policyWith({ firstContactHours: hours }),
        now,
      );
      states.add(due?.state ?? 'nothing');
      expect(late !== undefined).toBe(due !== null && due.hoursLate > 0);
      if (late && due) {
        expect(late.facts.hours).toBe(Math.floor(hours + due.hoursLate));
        expect(late.facts.made === 1).toBe(due.made !== null);
      }
    }),
    { numRuns: 300 },
  );
  expect([...states].toSorted()).toEqual(['due', 'inTime', 'late', 'missed', 'nothing']);
});
