import { beforeAll, describe, expect, it, vi } from 'vitest';
import { baseName } from '@/app/state/base-name';
import { startTexts } from '@/i18n/i18n';

beforeAll(async () => {
  vi.stubGlobal('document', { documentElement: { lang: '' } });
  await startTexts('en');
});

describe('a plan found from a candidate', () => {
  it('is named after the plan all began with, however often and in whichever language it was searched from', () => {
    for (const name of [
      'Plan A',
      'Plan A · As asked',
      'Plan A · As asked 2',
      'Plan A · As asked · As asked',
      'Plan A · Less change 3 · by account · within ±7.5%',
      'Plan A · 按要求 · leaver absorbed',
      'Plan A · 按客户 · 目标 ±10% 2',
    ]) {
      expect(baseName(name)).toBe('Plan A');
    }
  });

  it('keeps what a person has written', () => {
    for (const name of [
      'Plan 2',
      'East · West',
      'Plan A · As asked, second try',
      'Plan A · within reason',
      '2026 (draft)',
    ]) {
      expect(baseName(name)).toBe(name);
    }
    expect(baseName('2026 (draft) · As asked')).toBe('2026 (draft)');
  });

  it('keeps a name that is nothing but such an ending', () => {
    expect(baseName(' · As asked')).toBe(' · As asked');
  });
});
