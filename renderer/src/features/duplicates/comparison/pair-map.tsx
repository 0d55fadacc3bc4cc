import { type ReactNode, useMemo } from 'react';
import type { AccountRow } from '@shared/contract/accounts';
import type { DuplicateComparison } from '@shared/contract/duplicates';
import { MapSources } from '@/app/map-sources/map-sources';
import { CloseUp } from '@/app/outlines/close-up';
import type { Dot } from '@/app/outlines/dots';
import { OutlineMap } from '@/app/outlines/outline-map';
import { useT } from '@/i18n/use-t';
import { Section } from '@/ui/section';
import styles from '../duplicates.module.css';

/** Farther apart than this, a closer look shows no more. */
const NEAR_METRES = 60_000;
const [WIDE, HALF, HEIGHT] = [392, 192, 132];

/** Where the two records say they are: in their provinces, and close up where they are near each other. */
export function PairMap({ comparison: { a, b, metres } }: { readonly comparison: DuplicateComparison }): ReactNode {
  const t = useT();
  const units = useMemo(
    () => new Set([a.account.unit, b.account.unit].filter((unit) => unit !== null)),
    [a.account.unit, b.account.unit],
  );
  const dots = useMemo(() => [dotOf(a.account, 'A'), dotOf(b.account, 'B')].filter((dot) => dot !== null), [a, b]);
  if (units.size === 0 && dots.length === 0) return null;
  const [first, second] = dots;
  const near = first && second && metres !== null && metres < NEAR_METRES;
  const label = t('duplicates.map');
  return (
    <Section title={label}>
      <div className={styles.pairMap} data-near={near || undefined} data-testid="pair-map">
        <OutlineMap marked={units} dots={dots} label={label} width={near ? HALF : WIDE} height={HEIGHT} />
        {near && <CloseUp dots={[first, second]} units={units} label={label} width={HALF} height={HEIGHT} />}
      </div>
      <MapSources />
      {dots.length < 2 && <p className={styles.quiet}>{t('duplicates.noPosition')}</p>}
    </Section>
  );
}

function dotOf({ lng, lat, name, code }: AccountRow, letter: string): Dot | null {
  return lng === null || lat === null
    ? null
    : { id: letter, at: [lng, lat], label: `${letter} · ${name} · ${code}`, letter };
}
