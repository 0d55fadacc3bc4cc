import type { HealthReading, HealthReport } from '@shared/model/health';
import { insertReading, readReadings, readReadingState } from '@electron/store/health/readings';
import type { HandlersOf } from './handlers';
import { inTransaction, mutate } from './mutate';
import { type HealthInput, type HealthOutput, readHealth } from './read-health';
import type { Session } from './session';

export function createHealthHandlers(session: Session): HandlersOf<'health.get' | 'health.list'> {
  return {
    'health.get': async () => {
      const report = await takeReading(session);
      return { report, readings: await readReadings(session.require().db) };
    },
    'health.list': async ({ issue, source }) => {
      const english = session.deps.locale?.() !== 'zh-CN';
      const output = await ask(session, { ...asked(session), want: 'list', issue, source, english });
      if (output.want !== 'list') throw new Error('a list was asked for');
      return output.list;
    },
  };
}

/** Judges the data, and keeps the figures where they are the first of a day or the first since an import. */
export async function takeReading(session: Session): Promise<HealthReport> {
  const workspace = session.require();
  const output = await ask(session, { ...asked(session), want: 'report' });
  if (output.want !== 'report') throw new Error('a report was asked for');
  const { report } = output;
  await mutate(session, async (now) => {
    // Another workspace may have been opened meanwhile; it takes a reading of its own.
    if (now !== workspace) return;
    await inTransaction(now, async (trx) => {
      const { batch, last } = await readReadingState(trx);
      const at = session.now();
      const imported = batch !== (last?.batch ?? null);
      if (last !== null && !imported && last.at.slice(0, 10) === at.slice(0, 10)) return;
      const reading: HealthReading = { at, cause: imported ? 'import' : 'opened', figures: report.figures };
      await insertReading(trx, reading, batch);
    });
  });
  return report;
}

function asked(session: Session): { readonly path: string; readonly today: string } {
  return { path: session.require().path, today: session.now().slice(0, 10) };
}

function ask(session: Session, input: HealthInput): Promise<HealthOutput> {
  return (session.deps.readers?.health ?? readHealth)(input);
}
