import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { UnitCode } from '@shared/model/ids';
import type { PlacingRow } from '@shared/model/placing';
import { useSelection } from '@/app/state/selection';
import { useOpened } from '@/app/state/session';
import { useView } from '@/app/state/view';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { FigureList } from '@/ui/figure-list';
import { Section } from '@/ui/section';
import { useNameOf, useReasonText, useRegionOf } from '../names';
import styles from '../placing.module.css';
import { SmallMap } from '../small-map/small-map';
import type { Placing } from '../use-placing';
import { fieldsOf } from '../words-of';
import { SuggestionList } from './suggestion-list';
import { UnitSearch } from './unit-search';

interface Props {
  readonly row: PlacingRow;
  readonly placing: Placing;
}

const NO_REGIONS: NonNullable<Placing['list']>['regions'] = [];

/** One account: what is known of its place, where it may be, and every way to say where it is. */
export function PlacingDetail({ row, placing }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const nameOf = useNameOf();
  const reason = useReasonText();
  const regionOf = useRegionOf(placing.list?.regions ?? NO_REGIONS);
  const place = (unit: UnitCode): void => placing.place(row, unit, nameOf(unit));
  const words = fieldsOf(row);
  const aside = placing.show === 'aside';
  const shownUnit = row.suggestions.at(0)?.unit ?? row.unit;
  const sure = row.confidence === null ? '' : ` · ${format.percent(row.confidence)}`;
  return (
    <aside className={styles.detail} aria-label={t('placing.detail.label')} data-testid="placing-detail">
      <h2 className={styles.name}>{row.name}</h2>
      <p className={styles.reason}>{reason(row.problem)}</p>
      {row.unit !== null && (
        <p className={styles.present}>
          {t('placing.detail.present')}: {nameOf(row.unit)} · {t(`accounts.placedBy.${row.placedBy}`)}
          {sure}
        </p>
      )}
      <Section title={t('placing.detail.words')}>
        {words.length === 0 && <p className={styles.quiet}>{t('placing.detail.noWords')}</p>}
        <FigureList
          items={words.map(({ field, text }) => ({ id: field, label: t(`placing.word.${field}`), value: text }))}
        />
      </Section>
      <Section title={t('placing.detail.suggestions')}>
        <SuggestionList suggestions={row.suggestions} regionOf={regionOf} onPlace={place} />
        <p className={styles.keys}>{t('placing.detail.keys')}</p>
      </Section>
      <div className={styles.search}>
        <UnitSearch regionOf={regionOf} onPlace={place} />
      </div>
      <Section title={t('placing.detail.map')}>
        <SmallMap
          unit={shownUnit}
          position={row.lng === null || row.lat === null ? null : [row.lng, row.lat]}
          onPlace={place}
        />
      </Section>
      <div className={styles.actions}>
        <ShowOnMap unit={shownUnit} />
        <Button size="small" data-testid="placing-aside" onClick={() => placing.setAside(row, !aside)}>
          {aside ? t('placing.detail.back') : t('placing.detail.aside')}
        </Button>
      </div>
    </aside>
  );
}

function ShowOnMap({ unit }: { readonly unit: string | null }): ReactNode {
  const t = useT();
  const { index } = useOpened();
  const position = unit === null ? undefined : index.unit.get(unit);
  return (
    <Button
      size="small"
      disabled={position === undefined}
      onClick={() => {
        if (position === undefined) return;
        useSelection.getState().select([position], 'replace');
        useView.getState().go('map');
      }}
    >
      {t('placing.detail.showOnMap')}
    </Button>
  );
}
