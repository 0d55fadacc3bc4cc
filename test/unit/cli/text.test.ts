import { describe, expect, it } from 'vitest';
import { changeSentence, errorLine } from '@electron/cli/messages';
import { figures, over, text } from '@electron/cli/text/figures';
import { table } from '@electron/cli/text/table';
import { displayWidth } from '@electron/cli/text/width';
import { DomainError } from '@shared/model/result';

describe('columns for people', () => {
  it('stand below each other in 中文 as in English', () => {
    expect(displayWidth('上海 A１')).toBe(8);
    expect(
      table([
        [text('上海'), over('1')],
        [text('abcdef'), over('1,000')],
      ]),
    ).toEqual(['上海        1', 'abcdef  1,000']);
  });

  it('keep names with line breaks and escape sequences to their line', () => {
    expect(table([[text('a\nb\u001b[31mc')]])).toEqual(['a b [31mc']);
  });

  it('show a figure that is not there as a dash', () => {
    const { whole, signed, percent } = figures('en');
    expect([whole(null), whole(1234.5), signed(0.1), signed(0), percent(0.123)].map((cell) => cell.text)).toEqual([
      '–',
      '1,235',
      '+10.0%',
      '0.0%',
      '12.3%',
    ]);
  });
});

describe('sentences', () => {
  it('say a refusal in one line with its code', () => {
    const error = new DomainError('cli.unknownPlan', { plan: 'a\nb' });
    expect(errorLine(error, 'en')).toBe('bailiwick: There is no plan with the id or name “a b”. [cli.unknownPlan]');
    expect(errorLine(error, 'zh-CN')).toBe('bailiwick: 没有编号或名称为“a b”的方案。 [cli.unknownPlan]');
  });

  it('fall back on the code, and never take an inherited word for a sentence', () => {
    expect(errorLine(new DomainError('some.code', { file: 'x' }), 'en')).toBe('bailiwick: some.code, file x');
    expect(errorLine(new DomainError('constructor.name'), 'en')).toBe('bailiwick: constructor.name');
    expect(errorLine(new Error('a\nb'), 'en')).toContain('no data was changed: a b');
  });

  it('name recorded changes, one and many', () => {
    const label = (count: number) => ({ code: 'assignUnits', params: { count, from: 'A', to: 'B' } });
    expect(changeSentence(label(1), 'en')).toBe('1 unit from A to B');
    expect(changeSentence(label(2), 'en')).toBe('2 units from A to B');
    expect(changeSentence({ code: 'lockTerritory', params: { territory: 'A' } }, 'zh-CN')).toBe('锁定 A');
    expect(changeSentence({ code: 'unheardOf', params: {} }, 'en')).toBe('unheardOf');
  });
});
