import { describe, expect, it } from 'vitest';
import { firstContact } from '@shared/rules/pool/contact-due';
import { followUp } from '@shared/rules/pool/follow-up';
import { activityColumns, lastActivity } from '@shared/rules/pool/history';
import { dayOfText, minuteOf, minuteText } from '@shared/rules/pool/time';
import { ACCOUNTS, claimOf, on, policyWith } from './support';

const policy = policyWith({ firstContactHours: 24, warningDays: 7, escalateDays: 30 });
const NOTHING = activityColumns(ACCOUNTS, []);

describe('the first contact', () => {
  const assigned = claimOf({ assigned: on(10, 9) });

  it('is due 24 hours after the assignment, and missed from then on', () => {
    expect(firstContact(assigned, NOTHING, policy, on(11, 9))).toMatchObject({ state: 'due', due: on(11, 9) });
    expect(firstContact(assigned, NOTHING, policy, on(11, 10))).toMatchObject({ state: 'missed', hoursLate: 1 });
  });

  it('is the earlier of what is recorded and the first activity of the rep', () => {
    const active = activityColumns(ACCOUNTS, [
      { account: 1, rep: 1, at: on(10, 10) },
      { account: 1, rep: 0, at: on(10, 20) },
    ]);
    const late = { ...assigned, firstContact: on(12, 9) };
    expect(firstContact(late, NOTHING, policy, on(20))).toMatchObject({ state: 'late', hoursLate: 24 });
    expect(firstContact(late, active, policy, on(20))).toMatchObject({ state: 'inTime', made: on(10, 20) });
  });

  it('is owed by nobody to whom it was never assigned, or who gave it back before', () => {
    expect(firstContact(claimOf(), NOTHING, policy, on(20))).toBeNull();
    const returned = { ...assigned, ended: { at: on(10, 12), how: 'returned' as const, reason: '' } };
    expect(firstContact(returned, NOTHING, policy, on(20))).toBeNull();
  });
});

describe('the next follow-up', () => {
  it('is due an interval of the cadence after the last, warns ahead, and escalates', () => {
    expect(followUp(5, 100, policy, 150)).toMatchObject({ state: 'fine', interval: 73, due: 173 });
    expect(followUp(5, 100, policy, 166)).toMatchObject({ state: 'soon' });
    expect(followUp(5, 100, policy, 174)).toMatchObject({ state: 'overdue', overdueDays: 1, escalates: false });
    expect(followUp(5, 100, policy, 204)).toMatchObject({ overdueDays: 31, escalates: true });
  });

  it('says never where no contact is recorded, and nothing where no visits are planned', () => {
    expect(followUp(5, null, policy, 200)).toMatchObject({ state: 'never', due: null });
    expect(followUp(0, 100, policy, 200)).toBeNull();
  });
});

describe('the last activity', () => {
  it('is of anybody or of one rep, and not of a later day', () => {
    const active = activityColumns(ACCOUNTS, [
      { account: 1, rep: 0, at: on(3) },
      { account: 1, rep: 1, at: on(5) },
    ]);
    expect([lastActivity(active, 1, on(9)), lastActivity(active, 1, on(9), 0)]).toEqual([on(5), on(3)]);
    expect([lastActivity(active, 1, on(2)), lastActivity(active, 2, on(9))]).toEqual([null, null]);
  });
});

describe('times', () => {
  it('are read as written, with or without the hour, and written back', () => {
    expect(minuteOf('1970-01-02')).toBe(1440);
    expect(minuteOf('1970-01-02T01:30:00.000Z')).toBe(1530);
    expect(minuteOf('soon')).toBeNull();
    expect(dayOfText('1970-01-02 01:30')).toBe(1);
    expect(minuteText(1530)).toBe('1970-01-02 01:30');
  });
});
