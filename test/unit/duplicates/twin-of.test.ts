import { describe, expect, it } from 'vitest';
import type { LookUpHit } from '@shared/contract/look-up';
import { twinOf } from '@/features/look-up/twin-of';

const hit = (match: LookUpHit['match'], likeness: number, name: string, creditCode = ''): LookUpHit =>
  ({ match, likeness, formerly: null, account: { code: name, name, creditCode } }) as unknown as LookUpHit;

describe('an account that is there already', () => {
  const given = { name: '恒锐机械有限公司', creditCode: '91350100M000100Y43' };

  it('is one of the same registration number, else of the very name', () => {
    const byCode = hit('creditCode', 1, '别名', given.creditCode);
    const byName = hit('name', 1, given.name);
    expect(twinOf(given, [byName, byCode])).toMatchObject({ by: 'creditCode', hit: byCode });
    expect(twinOf(given, [byName])).toMatchObject({ by: 'name', hit: byName });
    // Found by something else that is equal, too.
    expect(twinOf(given, [hit('phone', 1, ' 恒锐机械 有限公司')])?.by).toBe('name');
    expect(twinOf(given, [hit('code', 1, '别名', given.creditCode.toLowerCase())])?.by).toBe('creditCode');
  });

  it('is none that is only like it', () => {
    expect(twinOf(given, [hit('name', 0.99, '恒锐机械'), hit('creditCodeBegins', 0.4, '别名', '9135')])).toBe(null);
    expect(twinOf({ name: '甲', creditCode: '' }, [hit('similar', 0.5, '乙')])).toBe(null);
  });
});
