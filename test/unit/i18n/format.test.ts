import { describe, expect, it } from 'vitest';
import { createFormat } from '@/i18n/format';

const zh = createFormat('zh-CN', 'CNY');
const en = createFormat('en', 'USD');

describe('figures', () => {
  it('reads money from minor units', () => {
    expect(zh.money(123_456_789)).toBe('¥1,234,568');
    expect(en.money(99)).toBe('$1');
  });

  it('shortens money the way the language does', () => {
    expect(zh.compactMoney(1_234_500_00)).toBe('¥123.5万');
    expect(zh.compactMoney(120_000_000_00)).toBe('¥1.2亿');
    expect(en.compactMoney(340_000_00)).toBe('$340k');
    expect(en.compactMoney(1_200_000_00)).toBe('$1.2M');
  });

  it('writes time with its unit', () => {
    expect(zh.hours(3600 * 1234)).toBe('1,234 小时');
    expect(en.hours(5400)).toBe('2 h');
  });

  it('signs shares with a true minus, and nothing at zero', () => {
    expect(en.signedPercent(0.123)).toBe('+12%');
    expect(en.signedPercent(-0.123, 1)).toBe('−12.3%');
    expect(en.signedPercent(0)).toBe('0%');
  });

  it('writes the same minus in plain figures', () => {
    expect(en.decimal(-1.25, 1)).toBe('−1.3');
  });

  it('puts names in a row', () => {
    expect(zh.list(['镇江市', '莆田市'])).toBe('镇江市、莆田市');
    expect(en.list(['Zhenjiang', 'Putian'])).toBe('Zhenjiang, Putian');
  });

  it('keeps a plain date on its day in every time zone', () => {
    expect(en.date('2025-12-31')).toContain('31');
    expect(zh.date('2025-01-01')).toContain('2025');
  });
});
