import { describe, expect, it } from 'vitest';
import type { OptimiseRemark } from '@shared/contract/optimise';
import { remarkSentences } from '@shared/wording/optimise-remarks';

const outside: OptimiseRemark[] = [
  { code: 'outsideBand', params: { territory: 'T1', deviation: -0.164 } },
  { code: 'inPieces', params: { territory: 'T3', parts: 2 } },
  { code: 'outsideBand', params: { territory: 'T2', deviation: 0.3871 } },
];
const limit = { code: 'limitsContradict', params: { goal: 'workload', needed: 3_600_000, total: 7_200_000 } };

describe('remarkSentences', () => {
  it('tells territories outside the band together, the farthest first, and what would bring them in', () => {
    const [pieces, list, relax] = remarkSentences([], outside, 'en').map(({ text }) => text);
    expect(pieces).toContain('T3');
    expect(list).toBe('Outside the band (2): T2 +38.7%, T1 −16.4%.');
    expect(relax).toContain('±38.8%');
    const [, inChinese] = remarkSentences([], outside, 'zh-CN');
    expect(inChinese).toEqual({ text: '2 个区域超出容差带：T2 +38.7%、T1 −16.4%。', short: null });
  });

  it('puts reasons first and offers no other way out beside them, in the measure’s own unit', () => {
    const sentences = remarkSentences([limit], outside, 'en').map(({ text }) => text);
    expect(sentences).toHaveLength(3);
    expect(sentences[0]).toContain('1,000 h');
    expect(sentences[0]).toContain('Raise');
    const much = { ...limit, params: { goal: 'revenue', needed: 900_000, total: 500_000 } };
    const [{ text }] = remarkSentences([much], [], 'zh-CN');
    expect(text).toContain('9,000');
    expect(text).toContain('降低 4,000');
  });

  it('folds a long list of territories outside the band after the farthest few, and keeps the whole', () => {
    const far = (count: number): OptimiseRemark[] =>
      Array.from({ length: count }, (_, i) => ({
        code: 'outsideBand',
        params: { territory: `T${i}`, deviation: 0.2 + i / 10 },
      }));
    const [list] = remarkSentences([limit], far(9), 'en').slice(1);
    expect(list.short).toBe('Outside the band (9): T8 +100%, T7 +90%, T6 +80%, T5 +70% and 5 more.');
    for (let i = 0; i < 9; i++) expect(list.text).toContain(`T${i} `);
    expect(remarkSentences([limit], far(9), 'zh-CN')[1].short).toContain('T5 +70%，另有 5 个。');
    expect(remarkSentences([limit], far(5), 'en')[1].short).toBeNull();
  });
});
