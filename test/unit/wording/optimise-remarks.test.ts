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
    const [pieces, list, relax] = remarkSentences([], outside, 'en');
    expect(pieces).toContain('T3');
    expect(list).toBe('Outside the band (2): T2 +38.7%, T1 −16.4%.');
    expect(relax).toContain('±38.8%');
    expect(remarkSentences([], outside, 'zh-CN')[1]).toBe('2 个区域超出容差带：T2 +38.7%、T1 −16.4%。');
  });

  it('puts reasons first and offers no other way out beside them, in the measure’s own unit', () => {
    const sentences = remarkSentences([limit], outside, 'en');
    expect(sentences).toHaveLength(3);
    expect(sentences[0]).toContain('1,000 h');
    expect(sentences[0]).toContain('Raise');
    const much = { ...limit, params: { goal: 'revenue', needed: 900_000, total: 500_000 } };
    expect(remarkSentences([much], [], 'zh-CN')[0]).toContain('9,000');
    expect(remarkSentences([much], [], 'zh-CN')[0]).toContain('降低 4,000');
  });
});
