import { type ReactNode, useMemo } from 'react';
import { disruption, type Volume } from '@shared/metrics/disruption';
import type { Preview } from '@/app/state/preview';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { useAfterPaint } from '@/ui/after-paint';
import { Section } from '@/ui/section';
import panel from '../inspector.module.css';
import styles from './selection.module.css';

/** Whose accounts change hands: by this edit, and in all against the active plan. Counted a moment after the balance, as it reads every account. */
export function EditDisruption({ preview }: { readonly preview: Preview }): ReactNode {
  const t = useT();
  const { field, plan, active, settings } = useOpened();
  const after = useAfterPaint(preview.evaluation.ownership);
  const edit = useMemo(
    () => disruption(field, plan.evaluation.ownership, after, settings.disruption).moved,
    [field, plan.evaluation, after, settings.disruption],
  );
  const other = active && active.meta.id !== plan.meta.id ? active : null;
  const inAll = useMemo(
    () => other && disruption(field, other.evaluation.ownership, after, settings.disruption).moved,
    [field, other, after, settings.disruption],
  );
  const years = settings.disruption.longRelationshipYears;
  return (
    <Section title={<span title={t('inspector.disruption.help', { years })}>{t('inspector.disruption.title')}</span>}>
      {edit.accounts === 0 && !inAll ? (
        <p className={panel.quiet}>{t('inspector.disruption.none')}</p>
      ) : (
        <table className={styles.table} data-testid="edit-disruption">
          <thead>
            <tr>
              <th aria-label={t('inspector.disruption.title')} />
              <th>{t('inspector.disruption.accounts')}</th>
              <th>{t('inspector.disruption.revenue')}</th>
              <th>{t('inspector.disruption.long')}</th>
            </tr>
          </thead>
          <tbody>
            <VolumeRow label={t('inspector.disruption.thisEdit')} volume={edit} />
            {inAll && <VolumeRow label={t('inspector.disruption.againstActive')} volume={inAll} />}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function VolumeRow({ label, volume }: { readonly label: string; readonly volume: Volume }): ReactNode {
  const format = useFormat();
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{format.integer(volume.accounts)}</td>
      <td>{format.compactMoney(volume.revenue)}</td>
      <td>{format.integer(volume.longRelationships)}</td>
    </tr>
  );
}
