import { describe, expect, it } from 'vitest';
import type { OptimiseRemark } from '@shared/contract/optimise';
import type { Reason } from '@shared/optimise/explain/explain';
import type { Notice } from '@shared/optimise/notices';
import { remarkSentence } from '@shared/wording/optimise-remark';

const suzhou = { 'zh-CN': '苏州市', en: 'Suzhou' };
const wuxi = { 'zh-CN': '无锡市', en: 'Wuxi' };

/** One of every kind that the solver gives, with what its sentence must tell. */
const REMARKS: Record<
  (Notice | Reason)['code'],
  { readonly params: OptimiseRemark['params']; readonly zh: readonly string[]; readonly en: readonly string[] }
> = {
  'optimise.bridged': { params: { unit: suzhou, to: wuxi }, zh: ['苏州市', '无锡市'], en: ['Suzhou', 'Wuxi'] },
  'optimise.oversize': {
    params: { units: suzhou, unitsCount: 1, territory: 'T1', ratio: 1.312, othersWithin: 0.2 },
    zh: ['苏州市', 'T1', '131.2%', '±20%'],
    en: ['Suzhou', 'T1', '131.2%', '±20%'],
  },
  'optimise.inPieces': { params: { territory: 'T1', parts: 3 }, zh: ['T1', '3'], en: ['T1', '3'] },
  'optimise.outsideBand': {
    params: { territory: 'T1', deviation: -0.164 },
    zh: ['T1', '−16.4%'],
    en: ['T1', '−16.4%'],
  },
  'optimise.unitTooBig': {
    params: { units: suzhou, unitsCount: 1, goal: 'workload', ratio: 1.5, band: 0.5 },
    zh: ['苏州市', '工作量', '150%', '±50%'],
    en: ['Suzhou', 'target of workload', '150%', '±50%'],
  },
  'optimise.locksTooBig': {
    params: { territory: 'T1', goal: 'revenue', ratio: 1.5, band: 0.5 },
    zh: ['T1', '150%', '解锁', '±50%'],
    en: ['T1', '150%', 'nlock', '±50%'],
  },
  'optimise.frozenOutside': {
    params: { territory: 'T1', goal: 'revenue', deviation: 0.3, band: 0.3 },
    zh: ['T1', '+30%', '±30%'],
    en: ['T1', '+30%', '±30%'],
  },
  'optimise.limitsContradict': {
    params: { goal: 'accounts', needed: 120, total: 100 },
    zh: ['客户数', '120', '100'],
    en: ['accounts', '120', '100'],
  },
  'optimise.deadEnd': {
    params: { units: wuxi, unitsCount: 1, gate: suzhou, gateCount: 1, alone: 0.6, withGate: 1.4, band: 0.4 },
    zh: ['无锡市', '苏州市', '60%', '140%', '±40%'],
    en: ['Wuxi', 'Suzhou', '60%', '140%', '±40%'],
  },
  'optimise.unmatched': {
    params: { units: suzhou, unitsCount: 1, goal: 'workload', below: 0.752, above: 1.126, band: 0.126 },
    zh: ['苏州市', '工作量', '75.2%', '112.6%', '±12.6%'],
    en: ['Suzhou', 'target of workload', '75.2%', '112.6%', '±12.6%'],
  },
  'optimise.capTooTight': { params: { share: 0.05, least: 0.12 }, zh: ['5%', '12%'], en: ['5%', '12%'] },
  'optimise.accountCapTooTight': { params: { share: 0.05, least: 0.12 }, zh: ['客户', '12%'], en: ['accounts', '12%'] },
  'optimise.handedOffTooTight': {
    params: { rep: 'R1', cap: 10, count: 36 },
    zh: ['R1', '交出', '10', '36'],
    en: ['R1', 'handed off', '10', '36'],
  },
  'optimise.takenOverTooTight': {
    params: { rep: 'R1', cap: 10, count: 36 },
    zh: ['R1', '接手', '10', '36'],
    en: ['R1', 'taken over', '10', '36'],
  },
};

describe('remarkSentence', () => {
  it.each(Object.entries(REMARKS))('%s is told whole in both languages', (code, { params, zh, en }) => {
    const remark = { code: code.replace('optimise.', ''), params };
    const chinese = remarkSentence(remark, 'zh-CN');
    const english = remarkSentence(remark, 'en');
    for (const part of zh) expect(chinese).toContain(part);
    for (const part of en) expect(english).toContain(part);
    expect(`${chinese}${english}`).not.toMatch(/\{\{|undefined|object/u);
    expect(english).not.toMatch(/\p{Script=Han}/u);
  });
});
