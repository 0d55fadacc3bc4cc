import { resolve } from 'node:path';
import { untilText } from '@shared/exporting/handover-tables';
import { cliTexts } from '@shared/texts/cli';
import { handoverTexts } from '@shared/texts/handover';
import { termTexts } from '@shared/texts/terms';
import { filled } from '@shared/wording/locale';
import { listHandover } from '@electron/usecases/handover/list';
import { writeHandover } from '@electron/usecases/handover/write';
import type { Command } from '../command';
import { fill } from '../messages';
import { findPlan } from '../pick/plan';
import { text } from '../text/figures';
import { table } from '../text/table';

/** What changes hands when a plan takes the place of the active one; all of it, or what concerns one rep. */
export const handoverCommand: Command = {
  name: 'handover',
  synopsis: ['--plan PLAN [--rep CODE] [--out FILE]'],
  options: ['plan', 'rep', 'out'],
  operands: 0,
  json: '{ against, effectiveOn, rows: [{ account, name, from, to, until, deals: [{ name, how, until }], contact, lastActivity, next: { code, by }, note }] }, with --out { file, rows }',
  workspace: 'opens',
  run: async ({ session, locale }, args) => {
    const { id } = await findPlan(session, args.need('plan'));
    const all = await listHandover(session.require(), id, session.now());
    const rep = args.value('rep');
    const list = { ...all, rows: all.rows.filter(({ from, to }) => rep === undefined || from === rep || to === rep) };
    const out = args.value('out');
    if (out !== undefined) {
      const file = resolve(out);
      const rows = await writeHandover(list, { locale, path: file });
      return { value: { file, rows }, text: () => [fill(cliTexts[locale].done.exported, { file, rows })] };
    }
    const texts = handoverTexts[locale];
    const pool = termTexts[locale].pool;
    const head = [texts.column.name, texts.column.from, texts.column.to, texts.column.until, texts.column.next];
    return {
      value: list,
      text: () => [
        filled(texts.lead, { plan: list.against, count: list.rows.length, date: list.effectiveOn }),
        ...table([
          head.map(text),
          ...list.rows.map((row) =>
            [
              row.name,
              row.fromName || pool,
              row.toName || pool,
              untilText(locale, row.until),
              `${filled(texts.step[row.next.code], row.next.params)} (${row.next.by})`,
            ].map(text),
          ),
        ]),
      ],
    };
  },
};
