import { describe, expect, it } from 'vitest';
import { DEFAULT_CONVENTIONS } from '@shared/importing/conventions';
import { parseBoolean, parseShortTags, parseTags, parseText } from '@shared/importing/parse/words';

const plain = DEFAULT_CONVENTIONS;

describe('parseBoolean', () => {
  it.each(['是', 'yes', 'Y', '1', '√', 'TRUE', '✓', '★', '●'])('%s is yes', (text) => {
    expect(parseBoolean(text, plain)).toEqual({ ok: true, value: true });
  });
  it.each(['否', 'no', 'N', '0', '×', 'false', 'x', '✗'])('%s is no', (text) => {
    expect(parseBoolean(text, plain)).toEqual({ ok: true, value: false });
  });
  it('takes x and ○ as their column does', () => {
    const ticks = { ...plain, cross: 'yes', circle: 'yes' } as const;
    for (const text of ['x', 'X', 'Ｘ', '○']) expect(parseBoolean(text, ticks)).toEqual({ ok: true, value: true });
    expect(parseBoolean('×', ticks)).toEqual({ ok: true, value: false });
    expect(parseBoolean('○', plain)).toMatchObject({ ok: false, problem: { code: 'notYesNo' } });
  });
  it('takes nothing else for an answer', () => {
    expect(parseBoolean('maybe', plain)).toMatchObject({ ok: false, problem: { code: 'notYesNo' } });
  });
});

describe('parseTags', () => {
  it('cuts at ; ； 、 and |, not at commas, and drops repeats', () => {
    expect(parseTags('轴承；紧固件;轴承、 密封件 | a, b')).toEqual({
      ok: true,
      value: ['轴承', '紧固件', '密封件', 'a, b'],
    });
  });
  it('refuses an entry or a list that is too long', () => {
    expect(parseTags('x'.repeat(81))).toMatchObject({ ok: false, problem: { code: 'tooLong' } });
    expect(parseTags(Array.from({ length: 51 }, (_, i) => i).join(';'))).toMatchObject({
      problem: { code: 'tooManyTags' },
    });
  });
});

describe('parseText', () => {
  it('refuses invisible control characters and offers the text without them', () => {
    expect(parseText('a\u0000b', 10)).toEqual({
      ok: false,
      problem: { code: 'controlCharacter', params: {}, fix: 'ab' },
    });
  });
});

describe('short words', () => {
  it.each([
    ['机械,电子', ['机械', '电子']],
    ['机械，电子', ['机械', '电子']],
    ['机械/电子', ['机械', '电子']],
    ['机械、电子/化工', ['机械', '电子', '化工']],
    ['Retail, Banking', ['Retail', 'Banking']],
    ['CRM/ERP', ['CRM/ERP']],
    ['研发、生产及销售,以及其他与之相关的各项服务', ['研发', '生产及销售,以及其他与之相关的各项服务']],
    ['机械', ['机械']],
  ])('of %s are apart', (text, words) => {
    expect(parseShortTags(text)).toEqual({ ok: true, value: words });
  });
});
