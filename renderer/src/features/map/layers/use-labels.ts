import { useMemo } from 'react';
import { MATURITIES } from '@shared/model/maturity';
import { territoryPoints } from '@shared/geo/territory-point';
import { usePreferences } from '@/app/state/preferences';
import { useOpened } from '@/app/state/session';
import { useView } from '@/app/state/view';
import { useFormat } from '@/i18n/use-format';
import { useMeasureFormat } from '@/ui/use-measure-format';
import { MATURITY_GLYPH } from '@/ui/tokens';
import { type Scene, useScene } from '../scene/scene';
import type { Label } from './labels';

const PRIORITY = { territory: 3e6, glyph: 2e6, region: 1e6, unit: 0 } as const;

/** Names and figures the map may show; which of them fit is found anew for every view. */
export function useTerritoryLabels(): readonly Label[] {
  const scene = useScene();
  const { shown, map, points } = scene;
  const { snapshot, field } = shown;
  const figure = useTerritoryFigure();
  const at = useMemo(
    () =>
      territoryPoints(
        field.units.adjacency,
        snapshot.unitTerritory,
        snapshot.territories.length,
        field.units.areaKm2,
        points,
        map.units.at,
      ),
    [field, snapshot, points, map],
  );
  return useMemo(
    () =>
      shown.balance.rows.flatMap((row): Label[] => {
        const territory = snapshot.territories[row.territory];
        if (Number.isNaN(at.x[row.territory])) return [];
        return [
          {
            kind: 'territory',
            text: territory.name,
            figure: figure(row.territory),
            locked: territory.locked,
            colour: scene.palette.text,
            x: at.x[row.territory],
            y: at.y[row.territory],
            priority: PRIORITY.territory + shareOf(row.value, shown.balance.totals.total),
          },
        ];
      }),
    [shown.balance, snapshot, at, figure, scene.palette],
  );
}

function shareOf(value: number, total: number): number {
  return total === 0 ? 0 : value / total;
}

/** The line below a territory's name: what the colours speak of. */
function useTerritoryFigure(): (territory: number) => string | null {
  const { shown } = useScene();
  const { settings } = useOpened();
  const colourBy = useView((s) => s.colourBy);
  const format = useFormat();
  const measure = useMeasureFormat();
  return useMemo(() => {
    const rows = new Map(shown.balance.rows.map((row) => [row.territory, row]));
    return (territory) => {
      const row = rows.get(territory);
      if (!row) return null;
      if (colourBy === 'owner') {
        const { rep } = shown.snapshot.territories[territory];
        const at = rep === null ? undefined : shown.index.rep.get(rep);
        return at === undefined ? null : shown.field.reps.name[at];
      }
      if (colourBy !== 'deviation') return measure(settings.balance.measure, row.value);
      if (row.deviation === null) return null;
      const sign = row.inBand ? '' : row.deviation > 0 ? '▲ ' : '▼ ';
      return sign + format.signedPercent(row.deviation);
    };
  }, [shown, settings.balance.measure, colourBy, format, measure]);
}

export function useRegionLabels(): readonly Label[] {
  const { map, palette } = useScene();
  const locale = usePreferences((s) => s.preferences.locale);
  return useMemo(
    () =>
      map.regions.map(({ name, nameEn, x, y }) => ({
        kind: 'region',
        text: locale === 'en' ? nameEn : name,
        figure: null,
        locked: false,
        colour: palette.muted,
        x,
        y,
        priority: PRIORITY.region,
      })),
    [map, locale, palette],
  );
}

export function useUnitLabels(): readonly Label[] {
  const { points, shown, palette } = useScene();
  const { units } = shown.field;
  const locale = usePreferences((s) => s.preferences.locale);
  return useMemo(
    () =>
      units.code.map((_, u) => ({
        kind: 'unit',
        text: locale === 'en' ? units.nameEn[u] || units.name[u] : units.name[u],
        figure: null,
        locked: false,
        colour: palette.muted,
        x: points.x[u],
        y: points.y[u],
        priority: PRIORITY.unit + Math.log1p(units.areaKm2[u]),
      })),
    [units, points, locale, palette],
  );
}

/** The glyph of each unit's maturity, so that the map does not speak by colour alone. */
export function useGlyphLabels(): readonly Label[] {
  const { points, shown, palette }: Scene = useScene();
  const { units } = shown.field;
  return useMemo(
    () =>
      units.code.map((_, u) => {
        const maturity = MATURITIES[units.maturity[u]];
        return {
          kind: 'glyph',
          text: MATURITY_GLYPH[maturity],
          figure: null,
          locked: false,
          colour: palette.maturity[maturity],
          x: points.x[u],
          y: points.y[u],
          priority: PRIORITY.glyph,
        };
      }),
    [units, points, palette],
  );
}
