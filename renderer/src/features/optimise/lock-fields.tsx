import type { ReactNode } from 'react';
import { isLocked } from '@shared/optimise/bridge/slots';
import { keepUnits, releaseUnits, useKeptUnits } from '@/app/state/kept-units';
import { useSelection } from '@/app/state/selection';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { Button } from '@/ui/button';
import fold from './fold.module.css';
import styles from './lock-fields.module.css';
import parts from './parts.module.css';

const MOST_NAMES = 4;

/** What stays where it is: units kept here or on the map, locked territories, and accounts that are decided one by one. */
export function LockFields(): ReactNode {
  const t = useT();
  const format = useFormat();
  const { field, index, plan } = useOpened();
  const kept = useKeptUnits();
  const selected = useSelection((s) => s.units);
  const { snapshot } = plan;
  const units = [...kept].filter((code) => index.unit.has(code));
  const unitNames = units.map((code) => field.units.name[index.unit.get(code) ?? 0]);
  const named = (names: readonly string[]): string =>
    names.slice(0, MOST_NAMES).join(t('optimise.locks.between')) +
    (names.length > MOST_NAMES ? t('optimise.locks.more', { count: names.length - MOST_NAMES }) : '');
  const present = snapshot.territories.flatMap((x, i) => (x.removed ? [] : [{ ...x, i }]));
  const own = present.filter((x) => x.locked);
  const below = present.filter((x) => !x.locked && isLocked(snapshot, x.i));
  const count = { lock: 0, ruling: 0, manual: 0 };
  for (const d of snapshot.decisions.values()) {
    if (d.lock) count.lock++;
    else if (d.ruling) count.ruling++;
    else if (d.manual) count.manual++;
  }
  const codes = [...selected].map((u) => field.units.code[u]);
  return (
    <details className={fold.fold} open={units.length > 0 || undefined} data-testid="optimise-locks">
      <summary>
        {t('optimise.locks.title')}
        <span className={parts.muted}>
          {' '}
          {t('optimise.locks.sum', {
            units: format.integer(units.length),
            territories: format.integer(own.length + below.length),
            accounts: format.integer(count.lock + count.ruling + count.manual + snapshot.outcomes.size),
          })}
        </span>
      </summary>
      <dl className={styles.locks}>
        <dt>{t('optimise.locks.units')}</dt>
        <dd>
          {units.length > 0 ? named(unitNames) : t('optimise.none')}
          <span className={styles.inline}>
            {codes.length > 0 && (
              <Button look="link" onClick={() => keepUnits(codes)} data-testid="optimise-keep-selected">
                {t('optimise.locks.keepSelected', { count: codes.length })}
              </Button>
            )}
            {units.length > 0 && (
              <Button look="link" onClick={() => releaseUnits(units)}>
                {t('optimise.locks.release')}
              </Button>
            )}
          </span>
        </dd>
        <dt>{t('optimise.locks.territories')}</dt>
        <dd>{own.length > 0 ? named(own.map((x) => x.name)) : t('optimise.none')}</dd>
        {below.length > 0 && (
          <>
            <dt>{t('optimise.locks.inherited')}</dt>
            <dd>{named(below.map((x) => x.name))}</dd>
          </>
        )}
        <dt>{t('optimise.locks.accounts')}</dt>
        <dd>
          {t('optimise.locks.decided', {
            lock: format.integer(count.lock),
            ruling: format.integer(count.ruling),
            manual: format.integer(count.manual),
            rule: format.integer(snapshot.outcomes.size),
          })}
        </dd>
      </dl>
    </details>
  );
}
