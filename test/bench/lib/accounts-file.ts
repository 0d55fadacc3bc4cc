import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { seeded } from '../../unit/support/field';

const INDUSTRIES = ['汽车', '电子', '机械', '化工', '食品', '医疗'];

/** Writes accounts as a user's spreadsheet has them: codes, names, place, money, shares, dates, tags. */
export async function writeAccountsFile(path: string, count: number, units: readonly string[]): Promise<void> {
  const random = seeded(2026);
  const out = createWriteStream(path);
  out.write(
    '\uFEFF客户编号,客户名称,区划代码,地址,行业,产品线,年销售额,潜力,年增长率,毛利率,战略客户,在谈商机金额,合作起始日期,联系电话\n',
  );
  for (let i = 0; i < count; i++) {
    const revenue = Math.exp(8 + random() * 6);
    const row = [
      `B${String(i).padStart(6, '0')}`,
      `测试工业${i}有限公司`,
      units[Math.floor(random() * units.length)],
      `工业路${i % 500}号`,
      INDUSTRIES[i % INDUSTRIES.length],
      '轴承；密封件',
      revenue.toFixed(2),
      (revenue * (1 + random())).toFixed(2),
      `${(random() * 30 - 5).toFixed(1)}%`,
      `${(random() * 40).toFixed(1)}%`,
      i % 50 === 0 ? '是' : '否',
      (revenue * random()).toFixed(2),
      `20${10 + (i % 15)}-0${1 + (i % 9)}-1${i % 9}`,
      `12${String(100_000_000 + i)}`,
    ];
    if (!out.write(`${row.join(',')}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}
