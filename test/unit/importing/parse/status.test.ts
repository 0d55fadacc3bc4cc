import { describe, expect, it } from 'vitest';
import { parseStage, parseStatus } from '@shared/importing/parse/status';
import type { Parsed } from '@shared/importing/cell';

function outcome(parsed: Parsed<string>): unknown {
  if (!parsed.ok) return parsed.problem.code;
  return parsed.warning ? [parsed.value, parsed.warning.code] : parsed.value;
}

const WON =
  '赢单 成交 中标 签约 已签 已签约 成功 签约成功 赢单阶段 已中标 已回款 已成交待回款 Won Closed-Won Signed'.split(' ');
const LOST =
  '输单 未成交 未中标 输给竞品 丢标 流标 结案-输 招投标-未中 竞品中标 已取消 Lost Closed-Lost Dead Disqualified'.split(
    ' ',
  );
const OPEN = [
  ...'待签约 即将成交 签约中 准备签约 待成交 成交中 成交前 签约谈判 签约阶段 签单流程 成交意向 赢单在望'.split(' '),
  ...'尚未成交 暂停 搁置 已挂起 推进中 Paused'.split(' '),
  'To be signed',
  'Close to won',
  'Not closed',
  'Signed-off by IT',
  'Closed - Deferred',
  'On hold',
];

describe('how a sale stands', () => {
  it.each(WON)('%s is won, as a status and as a stage', (text) => {
    expect([outcome(parseStatus(text)), outcome(parseStage(text))]).toEqual(['won', 'won']);
  });

  it.each([...LOST, 'No decision', 'Closed (no sale)', 'Qualified Out'])('%s is lost', (text) => {
    expect([outcome(parseStatus(text)), outcome(parseStage(text))]).toEqual(['lost', 'lost']);
  });

  it.each(OPEN)('%s is on the way', (text) => {
    expect([outcome(parseStatus(text)), outcome(parseStage(text))]).toEqual(['open', 'open']);
  });

  it.each([
    'POC成功',
    '试用成功',
    '试用失败',
    '成功案例展示',
    '客户流失挽回',
    'Lost Contact - retry',
    'Proposal/Price Quote',
    'Negotiation/Review',
    '未签约',
    'Not lost',
  ])('a stage of %s ends no sale', (stage) => {
    expect(outcome(parseStage(stage))).toBe('open');
  });

  it('that it was won is asked and answered', () => {
    expect(['是', '√', '1', '0'].map((text) => outcome(parseStatus(text, '', true)))).toEqual([
      'won',
      'won',
      'won',
      ['open', 'notWonOpen'],
    ]);
    expect(['是', '1', 'T'].map((text) => outcome(parseStatus(text)))).toEqual(['won', 'notAStatus', 'notAStatus']);
  });

  it.each(['否', '未赢单', '未签约', '未成功', 'Not won'])('%s leaves open whether it was lost', (text) => {
    expect(outcome(parseStatus(text))).toEqual(['open', 'notWonOpen']);
    expect(outcome(parseStatus(text, '谈判'))).toBe('open');
    expect(outcome(parseStatus(text, '输单'))).toBe('lost');
    expect(outcome(parseStatus(text, '已关闭'))).toBe('lost');
    expect(outcome(parseStatus(text, '赢单'))).toEqual(['won', 'stageCounts']);
  });

  it.each(['关闭', '已关闭', '已归档', '结案', 'Closed'])('how a sale that is %s ended its stage says', (text) => {
    expect(['', '谈判', '赢单', '输单'].map((stage) => outcome(parseStatus(text, stage)))).toEqual([
      'endedHow',
      'endedHow',
      'won',
      'lost',
    ]);
    expect(outcome(parseStage(text))).toBe('endedHow');
  });

  it.each(['正常', '有效', 'Active', 'Pipeline'])('%s is said of a record, whatever its stage', (text) => {
    expect(['', '谈判', '赢单', '输单', '已关闭'].map((stage) => outcome(parseStatus(text, stage)))).toEqual([
      'open',
      'open',
      'won',
      'lost',
      'endedHow',
    ]);
  });

  it('what is no status gives way to the stage, and what it says is told', () => {
    expect(['', '谈判', '赢单'].map((stage) => outcome(parseStatus('重要', stage)))).toEqual([
      'notAStatus',
      ['open', 'stageCounts'],
      ['won', 'stageCounts'],
    ]);
  });

  it('a stage that says another thing is told', () => {
    expect(outcome(parseStatus('输单', '赢单'))).toEqual(['lost', 'stageDisagrees']);
    expect(outcome(parseStatus('进行中', '谈判'))).toBe('open');
  });
});
