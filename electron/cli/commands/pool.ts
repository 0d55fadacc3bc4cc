import { cliPoolTexts } from '@shared/texts/cli-pool';
import { listClaims } from '@electron/usecases/pool/list-claims';
import { listDue } from '@electron/usecases/pool/list-due';
import { listPool } from '@electron/usecases/pool/list-pool';
import type { Command } from '../command';
import { planOrActive } from '../pick/plan';
import { over, text } from '../text/figures';
import { table } from '../text/table';

const EVERYTHING = { offset: 0, limit: Number.POSITIVE_INFINITY };
const common = { synopsis: ['[--plan PLAN]'], options: ['plan'], operands: 0, workspace: 'opens' } as const;

export const poolCommand: Command = {
  ...common,
  name: 'pool',
  json: '{ asOf, all, total, reasons, rows: [{ account, name, tier, unit, unitName, revenue, potential, owner, why, reason, since, lastRep, lastActivity }] }',
  run: async ({ session, locale }, args) => {
    const { id } = await planOrActive(session, args.value('plan'));
    const list = await listPool(session.require(), { planId: id, ...EVERYTHING });
    const texts = cliPoolTexts[locale];
    const rows = list.rows.map((row) => [
      text(`${row.name} (${row.account})`),
      text(row.tier),
      text(row.why),
      text(row.since ?? ''),
      text(row.lastRep ?? ''),
    ]);
    const heading = [text(texts.account), text(texts.tier), text(texts.why), text(texts.since), text(texts.lastRep)];
    return { value: list, text: () => table([heading, ...rows]) };
  },
};

export const claimsCommand: Command = {
  ...common,
  name: 'claims',
  json: '{ asOf, all, total, counts, recyclable, rows: [{ account, name, rep, registeredAt, standing: { state, protectedUntil, keptUntil, hardStop, because, warning }, contact, rivals, ended, … }] }',
  run: async ({ session, locale }, args) => {
    const { id } = await planOrActive(session, args.value('plan'));
    const list = await listClaims(session.require(), { planId: id, ...EVERYTHING });
    const texts = cliPoolTexts[locale];
    const rows = list.rows.map((row) => [
      text(`${row.name} (${row.account})`),
      text(row.rep),
      text(row.registeredAt),
      text(row.standing.state),
      text(row.standing.protectedUntil),
      text(row.standing.keptUntil ?? ''),
      text(row.rivals.join(' ')),
    ]);
    const heading = [
      texts.account,
      texts.rep,
      texts.registered,
      texts.state,
      texts.protectedUntil,
      texts.keptUntil,
      texts.rivals,
    ].map((title) => text(title));
    return { value: list, text: () => table([heading, ...rows]) };
  },
};

export const dueCommand: Command = {
  ...common,
  name: 'due',
  json: '{ asOf, all, total, reps: [{ rep, contactsOpen, contactsLate, followUpsSoon, followUpsOverdue, never, held }], rows: [{ account, rep, what, state, due, daysLate, last, interval, suggestion, … }] }',
  run: async ({ session, locale }, args) => {
    const { id } = await planOrActive(session, args.value('plan'));
    const list = await listDue(session.require(), { planId: id, ...EVERYTHING });
    const texts = cliPoolTexts[locale];
    const heading = [
      text(texts.rep),
      over(texts.contactsOpen),
      over(texts.contactsLate),
      over(texts.soon),
      over(texts.overdue),
      over(texts.never),
      over(texts.held),
    ];
    const rows = list.reps.map((rep) => [
      text(rep.rep),
      ...[rep.contactsOpen, rep.contactsLate, rep.followUpsSoon, rep.followUpsOverdue, rep.never, rep.held].map((n) =>
        over(String(n)),
      ),
    ]);
    return { value: list, text: () => table([heading, ...rows]) };
  },
};
