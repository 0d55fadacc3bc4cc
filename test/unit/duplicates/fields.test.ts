import { describe, expect, it } from 'vitest';
import { parseAddress } from '@shared/duplicates/address';
import { foldCreditCode, isCreditCode, nearlySameCode } from '@shared/duplicates/credit-code';
import { slipBetween } from '@shared/duplicates/edit';
import { foldForMatching, soundOfChar } from '@shared/duplicates/fold';
import { parsePhones } from '@shared/duplicates/phone';

describe('text to compare', () => {
  it('is one in width, case and script', () => {
    expect(foldForMatching('ＡＢＣ　銳達')).toBe('abc 锐达');
  });

  it('sounds alike for characters of one reading', () => {
    expect(soundOfChar('锐')).toBe(soundOfChar('瑞'));
    expect(soundOfChar('a')).toBe('a');
  });
});

describe('a unified social credit code', () => {
  // The standard's own example, and codes of large companies as their annual reports print them.
  it.each([
    '91350100M000100Y43',
    '91110000802100433B',
    '9144030071526726XG',
    '91330100799655058B',
    '914403001922038216',
  ])('%s is valid', (code) => expect(isCreditCode(code)).toBe(true));

  it.each(['91350100M000100Y44', '91350100M000100Y4', '000000000000000000X', ''])('%s is not', (code) =>
    expect(isCreditCode(code)).toBe(false),
  );

  it('is read through spaces, width and letters taken for digits', () => {
    expect(foldCreditCode(' ９１３５０１００ m0OO100y43 ')).toBe('91350100M000100Y43');
  });

  it('is one slip away by one character or two exchanged neighbours', () => {
    expect(nearlySameCode('91350100M000100Y43', '91350100M000100Y48')).toBe(true);
    expect(nearlySameCode('91350100M000100Y43', '91350100M001000Y43')).toBe(true);
    expect(nearlySameCode('91350100M000100Y43', '91350100M000100Y43')).toBe(false);
    expect(nearlySameCode('91350100M000100Y43', '92350100M000100Y48')).toBe(false);
  });
});

describe('telephone numbers', () => {
  it.each([
    ['0571-88123456', '88123456', '571', ''],
    ['(0571)88123456', '88123456', '571', ''],
    ['+86 571 8812 3456', '88123456', '571', ''],
    ['057188123456转8001', '88123456', '571', '8001'],
    ['0571-88123456-801', '88123456', '571', '801'],
    ['88123456', '88123456', '', ''],
    ['021 6812 3456', '68123456', '21', ''],
    ['０２１－６８１２３４５６', '68123456', '21', ''],
    ['13912345678', '13912345678', '', ''],
    ['+86 139-1234-5678', '13912345678', '', ''],
    ['(212) 555-0123 ext. 44', '5550123', '212', '44'],
    ['+1 212 555 0123', '5550123', '212', ''],
  ])('%s', (text, local, area, extension) => {
    expect(parsePhones(text)).toEqual([{ local, area, extension }]);
  });

  it('may be several in one cell, or none', () => {
    expect(parsePhones('13912345678 / 0571-88123456').map((p) => p.local)).toEqual(['13912345678', '88123456']);
    expect(parsePhones('见名片')).toEqual([]);
  });
});

describe('an address', () => {
  it.each([
    ['浙江省杭州市西湖区文三路１２号', '文三路 12'],
    ['杭州市西湖区文三路 12 号 3幢201室', '文三路 12'],
    ['西湖街道文三路十二号', '文三路 12'],
    ['四里棚街道中山北路549号', '中山北路 549'],
    ['12 Main Street, Springfield', 'main st 12'],
    ['No. 12 Main St.', 'main st 12'],
  ])('%s lies at %s', (text, key) => expect(parseAddress(text).key).toBe(key));

  it('keeps the room apart, and nothing of too little', () => {
    expect(parseAddress('文三路12号3幢201室').inside).toBe('3幢201室');
    expect(parseAddress('厂内').key).toBe('');
    expect(parseAddress('').key).toBe('');
  });
});

describe('a slip of the hand', () => {
  it.each([
    ['恒锐机械', '恒锐机机械', 'moved'],
    ['恒锐机械', '恒锐械', 'moved'],
    ['恒锐机械', '恒锐械机', 'moved'],
    ['恒锐机械', '恒锐机床', 'replaced'],
    ['恒锐机械', '恒锐机械', null],
    ['恒锐机械', '恒瑞机床', null],
  ])('%s, %s: %s', (a, b, slip) => expect(slipBetween(a, b)).toBe(slip));
});
