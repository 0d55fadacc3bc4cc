import { type ReactNode, useMemo } from 'react';
import type { TerritoryRow } from '@shared/metrics/territory-rows';
import { nameOfRow } from '@/app/measured/row-name';
import { useMeasuredPlans } from '@/app/measured/use-measured-plans';
import { useObjectionWords } from '@/app/measured/use-objection-words';
import { useObjections } from '@/app/measured/use-objections';
import { useTerritoryRows } from '@/app/measured/use-territory-rows';
import { type Preview, usePreview } from '@/app/state/preview';
import { useSelection } from '@/app/state/selection';
import { usePart } from '@/app/state/session';
import { useCodeText, useT } from '@/i18n/use-t';
import { Section } from '@/ui/section';
import styles from '../inspector.module.css';
import { EditDisruption } from './edit-disruption';
import { EffectCard } from './effect-card';
import { EffectWarnings } from './effect-warnings';
import { FamilyChoice } from './family-choice';
import { GuardChoice } from './guard-choice';
import { PlanEffect } from './plan-effect';

/** What the assignment would do, before the click counts: the gaining territory, each losing one, the plan, the price. */
export function Effects(): ReactNode {
  const t = useT();
  const code = useCodeText();
  const preview = usePreview();
  const target = useSelection((s) => s.target);
  if (target === null) return null;
  if (preview === null) {
    return (
      <Section title={t('inspector.assign.after')}>
        <p className={styles.quiet}>
          {target.kind === 'none' ? t('inspector.assign.nothingToUnassign') : t('inspector.assign.same')}
        </p>
      </Section>
    );
  }
  if (!preview.ok) {
    const { problem } = preview;
    return (
      <Section title={t('inspector.assign.after')}>
        <p className={styles.problem} role="alert">
          {problem.code === 'patch.territoryLocked'
            ? t('inspector.assign.locked', problem.params)
            : t('inspector.assign.cannot', { reason: code('error', problem.code, problem.params) })}
        </p>
      </Section>
    );
  }
  return <EffectsOf preview={preview.value} />;
}

function EffectsOf({ preview }: { readonly preview: Preview }): ReactNode {
  const t = useT();
  const settings = usePart((o) => o.settings);
  const index = usePart((o) => o.index);
  const plans = useMeasuredPlans();
  const { rows } = useTerritoryRows(plans);
  const edit = useMemo(
    () => ({
      units: preview.patch.units.flatMap(({ unit }) => index.unit.get(unit) ?? []),
      touched: [preview.gaining, ...preview.losing],
      balance: preview.balance,
      ownership: preview.evaluation.ownership,
    }),
    [preview, index],
  );
  const say = useObjectionWords((territory) => {
    const row = rows.find((r) => r.territory === territory);
    return row ? nameOfRow(row, t) : '';
  });
  const objections = useObjections(edit);
  const of = (territory: number): TerritoryRow[] => rows.filter((row) => row.territory === territory);
  const gaining = of(preview.gaining);
  const losing = preview.losing.flatMap(of);
  return (
    <>
      <Section
        title={t('inspector.assign.after')}
        extra={`${t('inspector.assign.before')} → ${t('inspector.assign.after')}`}
      >
        {gaining.map((row) => (
          <EffectCard key={row.key} row={row} role="gains" settings={settings} />
        ))}
        {losing.map((row) => (
          <EffectCard key={row.key} row={row} role="loses" settings={settings} />
        ))}
        <EffectWarnings
          gaining={gaining}
          losing={losing}
          settings={settings.workload}
          objections={objections.map(say)}
        />
      </Section>
      <FamilyChoice relatives={preview.relatives} />
      <GuardChoice broken={preview.broken} />
      <Section title={t('inspector.assign.plan')}>
        <PlanEffect plans={plans} />
      </Section>
      <EditDisruption preview={preview} />
    </>
  );
}
