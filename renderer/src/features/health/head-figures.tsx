import { Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { HEALTH_SUMS, type HealthFigures, type HealthParts, type HealthReading } from '@shared/model/health';
import { useView } from '@/app/state/view';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { Figure } from '@/ui/figure';
import { Sparkline } from '@/ui/sparkline';
import { CountButton } from './count-button';
import styles from './health.module.css';
import { honestShare } from './honest-share';
import type { Opening } from './wanted';

interface Props {
  readonly figures: HealthFigures;
  /** Oldest first; the last is today's. */
  readonly readings: readonly HealthReading[];
  readonly opening: Opening;
}

const PARTS = ['complete', 'placed', 'fresh', 'agreed', 'unique'] as const satisfies (keyof HealthParts)[];

/** The score with its formula, and the sums with how they have moved. */
export function HeadFigures({ figures, readings, opening }: Props): ReactNode {
  const t = useT();
  return (
    <div className={styles.head} data-testid="health-head">
      <Score figures={figures} readings={readings} />
      {HEALTH_SUMS.map((name) => {
        const count = figures[name];
        const values = [...readings.slice(0, -1).map((r) => r.figures[name]), count];
        return (
          <div key={name} className={styles.tile}>
            <Tooltip title={t(`health.sumHelp.${name}`)} mouseEnterDelay={0.4}>
              <span className={styles.tileName}>{t(`health.sum.${name}`)}</span>
            </Tooltip>
            <span className={styles.tileLine}>
              {count === null ? (
                <Figure value="–" large title={t('health.notLooked')} />
              ) : (
                <CountButton
                  large
                  count={count}
                  wanted={{ issue: `sum.${name}` }}
                  opening={opening}
                  label={t(`health.sum.${name}`)}
                />
              )}
              <Trend what={t(`health.sum.${name}`)} values={values} />
            </span>
            <span className={styles.tileNote}>
              {count === null ? (
                <button
                  type="button"
                  className={styles.look}
                  data-testid="health-look"
                  onClick={() => useView.getState().openDataRoom('duplicates')}
                >
                  {t('health.notLooked')}
                </button>
              ) : (
                <Change values={values} />
              )}
            </span>
          </div>
        );
      })}
    </div>
  );
}

function Score({ figures, readings }: Omit<Props, 'opening'>): ReactNode {
  const t = useT();
  const format = useFormat();
  const { score, parts } = figures;
  const values = [...readings.slice(0, -1).map((r) => r.figures.score), score];
  const spoken = PARTS.flatMap((part) => {
    const share = parts?.[part] ?? null;
    return share === null ? [] : [t(`health.part.${part}`, { share: format.percent(honestShare(share), 0) })];
  });
  return (
    <div className={styles.scoreTile}>
      <span className={styles.tileName}>{t('health.score')}</span>
      <span className={styles.tileLine}>
        <Figure value={score === null ? '–' : format.decimal(score, 1)} unit={score === null ? '' : '/ 100'} large />
        <Trend what={t('health.score')} values={values} />
      </span>
      <span className={styles.tileNote} data-testid="health-formula">
        {score !== null && t('health.formula', { parts: format.list(spoken) })}
      </span>
    </div>
  );
}

function Trend({ what, values }: { readonly what: string; readonly values: readonly (number | null)[] }): ReactNode {
  const t = useT();
  const format = useFormat();
  const spoken = format.list(values.flatMap((value) => (value === null ? [] : [format.decimal(value, 0)])));
  return <Sparkline values={values} label={t('health.trend', { what, values: spoken })} />;
}

function Change({ values }: { readonly values: readonly (number | null)[] }): ReactNode {
  const t = useT();
  const format = useFormat();
  const before = values.at(-2) ?? null;
  const now = values.at(-1) ?? null;
  if (before === null || now === null) return t('health.firstReading');
  if (before === now) return t('health.noChange');
  const size = format.integer(Math.abs(now - before));
  return t('health.change', { change: now > before ? `+${size}` : `−${size}` });
}
