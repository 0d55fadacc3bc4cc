import type { ReactNode } from 'react';
import { MATURITIES } from '@shared/model/maturity';
import { usePreferences } from '@/app/state/preferences';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { MaturityGlyph } from '@/ui/maturity-glyph';
import { TerritoryName } from '@/ui/territory/territory-name';
import { useScene } from '../scene/scene';
import styles from './hover-card.module.css';
import { unitSums } from './unit-sums';

/** A unit in a few lines. */
export function UnitCard({ unit }: { readonly unit: number }) {
  const t = useT();
  const format = useFormat();
  const english = usePreferences((s) => s.preferences.locale) === 'en';
  const { shown, map } = useScene();
  const { units } = shown.field;
  const region = map.regions.find((r) => r.code.startsWith(units.region[unit]));
  const name = english ? units.nameEn[unit] || units.name[unit] : units.name[unit];
  const other = english ? units.name[unit] : units.nameEn[unit];
  const sums = unitSums(shown.field, shown.index, unit);
  return (
    <>
      <p className={styles.title}>
        {name}
        {other !== name && <span className={styles.muted}>{other}</span>}
      </p>
      <dl className={styles.rows}>
        <Row name={t('map.card.code')}>
          {units.code[unit]}
          {region && <span className={styles.muted}>{english ? region.nameEn : region.name}</span>}
        </Row>
        <Row name={t('map.card.territory')}>
          <Territory unit={unit} />
        </Row>
        <Row name={t('map.card.maturity')}>
          <MaturityGlyph maturity={MATURITIES[units.maturity[unit]]} label />
        </Row>
        <Row name={t('map.card.accounts')}>{format.integer(sums.accounts)}</Row>
        <Row name={t('map.card.revenue')}>{format.compactMoney(sums.revenue)}</Row>
        <Row name={t('map.card.potential')}>{format.compactMoney(sums.potential)}</Row>
      </dl>
      <Overlaps unit={unit} />
    </>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** The territory, and the one it would be in while a move is weighed up; the rep after it. */
function Territory({ unit }: { readonly unit: number }) {
  const t = useT();
  const { shown } = useScene();
  const { plan } = useOpened();
  const is = shown.snapshot.unitTerritory[unit];
  const was = plan.snapshot.unitTerritory[unit];
  const nameIn = (snapshot: typeof plan.snapshot, i: number): string =>
    i < 0 ? t('term.unassigned') : snapshot.territories[i].name;
  const name = nameIn(shown.snapshot, is);
  const moves = is !== was && shown.snapshot !== plan.snapshot;
  const rep = is < 0 ? null : shown.snapshot.territories[is].rep;
  const repAt = rep === null ? undefined : shown.index.rep.get(rep);
  return (
    <>
      <TerritoryName
        tone={is < 0 ? null : shown.tones[is]}
        name={moves ? t('map.card.becomes', { from: nameIn(plan.snapshot, was), to: name }) : name}
        locked={is >= 0 && shown.snapshot.territories[is].locked}
      />
      {is >= 0 && (
        <span className={styles.muted}>
          {repAt === undefined ? t('map.legend.noRep') : shown.field.reps.name[repAt]}
        </span>
      )}
    </>
  );
}

function Overlaps({ unit }: { readonly unit: number }) {
  const t = useT();
  const format = useFormat();
  const { shown } = useScene();
  const { plan } = useOpened();
  const code = shown.field.units.code[unit];
  const names = plan.overlaps
    .filter((o) => o.unit === code)
    .flatMap((o) => plan.snapshot.territories.find((territory) => territory.key === o.territory)?.name ?? []);
  if (names.length === 0) return null;
  return <p className={styles.note}>{t('map.card.overlap', { names: format.list(names) })}</p>;
}
