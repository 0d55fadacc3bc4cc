import type { ReactNode } from 'react';
import { useOpened } from '@/app/state/session';
import { useSelection } from '@/app/state/selection';
import { usePlanTones } from '@/app/state/tones';
import { useView } from '@/app/state/view';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { type FigureItem, FigureList } from '@/ui/figure-list';
import { TerritoryName } from '@/ui/territory/territory-name';
import { UtilisationMark } from '@/ui/territory/utilisation-mark';
import styles from '../reps.module.css';
import type { RepRow } from '../use-reps';

/** What a rep carries in the open plan, and the way to their territories on the map. */
export function RepFigures({ row: { load } }: { readonly row: RepRow }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { plan, settings } = useOpened();
  const tones = usePlanTones();
  if (!load) return null;
  const items: readonly FigureItem[] = [
    { id: 'accounts', label: t('reps.column.accounts'), value: format.integer(load.accounts) },
    { id: 'revenue', label: t('reps.column.revenue'), value: format.money(load.revenue) },
    { id: 'potential', label: t('reps.column.potential'), value: format.money(load.potential) },
    {
      id: 'pipeline',
      label: t('reps.column.pipeline'),
      value: format.money(load.pipeline),
      help: t('reps.help.pipeline'),
    },
    { id: 'hours', label: t('reps.column.hours'), value: format.hours(load.workload), help: t('reps.help.hours') },
    {
      id: 'capacity',
      label: t('reps.column.capacity'),
      value: format.hours(load.capacity),
      help: t('reps.help.capacity'),
    },
    {
      id: 'utilisation',
      label: t('reps.column.utilisation'),
      value: <UtilisationMark value={load.utilisation} before={null} settings={settings.workload} />,
      help: t('reps.help.utilisation'),
    },
  ];
  return (
    <>
      <FigureList items={items} label={t('reps.detail.load')} />
      <h4 className={styles.minor}>{t('reps.detail.territories')}</h4>
      {load.territories.length === 0 && <p className={styles.quiet}>{t('reps.detail.noTerritories')}</p>}
      <ul className={styles.territories}>
        {load.territories.map((at) => (
          <li key={plan.snapshot.territories[at].key}>
            <button
              type="button"
              onClick={() => {
                useView.getState().go('map');
                useSelection.getState().selectTerritory(at);
              }}
            >
              <TerritoryName tone={tones[at] ?? null} name={plan.snapshot.territories[at].name} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
