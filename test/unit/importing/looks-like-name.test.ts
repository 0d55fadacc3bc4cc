import { describe, expect, it } from 'vitest';
import { looksLikeName } from '@shared/importing/rep-problems';

describe('what a person can be called', () => {
  it('is a name in any script, also with the family name first', () => {
    for (const name of [
      '李雷',
      '欧阳娜娜',
      '阿依古丽·买买提',
      'Alice Smith',
      'Smith, Alice',
      "Sinéad O'Connor",
      'Anna-Lena',
    ]) {
      expect(looksLikeName(name), name).toBe(true);
    }
  });

  it('is no code, no vacancy and no word for nobody', () => {
    for (const other of [
      'E004',
      'R-12',
      '10086',
      'SZ',
      '无名氏',
      '空缺',
      'Vacant - West',
      'unknown',
      'N/A',
      '周九/吴十',
    ]) {
      expect(looksLikeName(other), other).toBe(false);
    }
  });
});
