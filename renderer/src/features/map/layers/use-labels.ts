import { useMemo } from 'react';
import { MATURITIES } from '@shared/model/maturity';
import { territoryPoints } from '@shared/geo/territory-point';
import { usePreferences } from '@/app/state/preferences';
import { usePart } from '@/app/state/session';
import { useView } from '@/app/state/view';
import { useFormat } from '@/i18n/use-format';
import { useMeasureFormat } from '@/ui/use-measure-format';
import { MATURITY_GLYPH } from '@/ui/tokens';
import { useScene } from '../scene/scene';
import type { Label } from './labels';

const PRIORITY = { territory: 3e6, region: 2e6, unit: 1e6, glyph: 0 } as const;

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
            room: null,
            territory: row.territory,
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
  const measured = usePart((o) => o.settings.balance.measure);
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
      if (colourBy !== 'deviation') return measure(measured, row.value);
      if (row.deviation === null) return null;
      const sign = row.inBand ? '' : row.deviation > 0 ? '▲ ' : '▼ ';
      return sign + format.signedPercent(row.deviation);
    };
  }, [shown, measured, colourBy, format, measure]);
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
        room: null,
        territory: -1,
      })),
    [map, locale, palette],
  );
}

/** Names of units; with their maturity's glyph where the colours speak of maturity. */
export function useUnitLabels(withGlyph: boolean): readonly Label[] {
  const { map, points, shown, palette } = useScene();
  const { units } = shown.field;
  const locale = usePreferences((s) => s.preferences.locale);
  return useMemo(
    () =>
      units.code.map((_, u): Label => {
        const maturity = MATURITIES[units.maturity[u]];
        const name = locale === 'en' ? units.nameEn[u] || units.name[u] : units.name[u];
        return {
          kind: 'unit',
          text: withGlyph ? `${MATURITY_GLYPH[maturity]} ${name}` : name,
          figure: null,
          locked: false,
          colour: withGlyph ? palette.text : palette.muted,
          x: points.x[u],
          y: points.y[u],
          priority: PRIORITY.unit + Math.log1p(units.areaKm2[u]),
          room: map.units.box[4 * u + 2] - map.units.box[4 * u],
          territory: -1,
        };
      }),
    [map, units, points, locale, palette, withGlyph],
  );
}

/** The glyph of each unit's maturity alone, for units without room for their name. */
export function useGlyphLabels(): readonly Label[] {
  const { map, points, shown, palette } = useScene();
  const { units } = shown.field;
  return useMemo(
    () =>
      units.code.map(
        (_, u): Label => ({
          kind: 'glyph',
          text: MATURITY_GLYPH[MATURITIES[units.maturity[u]]],
          figure: null,
          locked: false,
          colour: palette.text,
          x: points.x[u],
          y: points.y[u],
          priority: PRIORITY.glyph + Math.log1p(units.areaKm2[u]),
          room: map.units.box[4 * u + 2] - map.units.box[4 * u],
          territory: -1,
        }),
      ),
    [map, units, points, palette],
  );
}
