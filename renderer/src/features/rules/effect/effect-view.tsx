import { Button } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { emptyPatch } from '@shared/planning/patch';
import { api } from '@/app/api';
import { heedingIn, unlessPromised } from '@/app/breaches/override';
import { MapSlot } from '@/app/map-host/map-slot';
import { ensureEditable } from '@/app/state/ensure-editable';
import { useSession } from '@/app/state/session';
import { useTrial } from '@/app/state/trial';
import { useView } from '@/app/state/view';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { notify, notifyFailure } from '@/ui/notify';
import { Panel } from '@/ui/panel';
import type { Tried, Trying } from '../use-rule-preview';
import { EffectTotals } from './effect-totals';
import styles from './effect.module.css';
import { MovedTable } from './moved-table';
import { RepEffects } from './rep-effects';

/** The difference first: what a run would change, in figures, by rep, account by account and on the map; then the run. */
export function EffectView({ trying }: { readonly trying: Trying }): ReactNode {
  const t = useT();
  const { tried } = trying;
  if (!tried) return <div className={styles.waiting} aria-busy="true" />;
  if (tried.preview.outcomes === 0) {
    return (
      <EmptyState
        testId="effect-none"
        title={t('rules.effect.none')}
        text={t('rules.effect.noneText')}
        action={<Button onClick={() => useView.getState().openRules('queue')}>{t('rules.part.queue')}</Button>}
      />
    );
  }
  return <Effect tried={tried} busy={trying.busy} />;
}

function Effect({ tried, busy }: { readonly tried: Tried; readonly busy: boolean }): ReactNode {
  const t = useT();
  useTrialOnMap(tried);
  return (
    <div className={styles.view} data-testid="rules-effect">
      <div className={styles.top}>
        <EffectTotals tried={tried} />
        <RunButton tried={tried} busy={busy} />
      </div>
      <div className={styles.middle}>
        <Panel title={t('rules.effect.byRep')} flush>
          <RepEffects tried={tried} />
        </Panel>
        <section className={styles.map} aria-label={t('rules.effect.map')}>
          <MapSlot />
        </section>
      </div>
      <MovedTable tried={tried} />
    </div>
  );
}

/** The map shows what would be, coloured by change, for as long as the view is there. */
function useTrialOnMap({ snapshot, evaluation, disruption }: Tried): void {
  useEffect(() => {
    useTrial.getState().show({ snapshot, evaluation, moved: disruption.changedAccounts });
    return () => useTrial.getState().show(null);
  }, [snapshot, evaluation, disruption]);
  useEffect(() => {
    const { colourBy, setColourBy } = useView.getState();
    setColourBy('change');
    return () => setColourBy(colourBy);
  }, []);
}

function RunButton({ tried, busy }: { readonly tried: Tried; readonly busy: boolean }): ReactNode {
  const t = useT();
  const format = useFormat();
  const [running, setRunning] = useState(false);
  const { moved } = tried.preview;

  async function run(): Promise<void> {
    setRunning(true);
    try {
      if (!(await ensureEditable())) return;
      const { opened, made } = useSession.getState();
      if (!opened) return;
      const { id, revision } = opened.plan.meta;
      const patch = { ...emptyPatch(), outcomes: [...tried.preview.edits] };
      await made(() =>
        unlessPromised({
          send: (heeding) => api('rules.run', { planId: id, revision, ...heedingIn(heeding) }),
          list: () => api('plan.breaches', { planId: id, patch }),
          mayKeep: true,
        }),
      );
      notify({ tone: 'success', text: 'rules.ran', params: { count: format.integer(moved) } });
    } catch (error) {
      notifyFailure('rules.notRun', error);
    } finally {
      setRunning(false);
    }
  }

  return (
    <span className={styles.run}>
      <Button
        type="primary"
        disabled={busy || tried.draft}
        loading={running}
        data-testid="rules-run"
        onClick={() => void run()}
      >
        {moved === 0 ? t('rules.runKept') : t('rules.runCount', { count: format.integer(moved) })}
      </Button>
      {tried.draft && <span className={styles.note}>{t('rules.runFirstSave')}</span>}
    </span>
  );
}
