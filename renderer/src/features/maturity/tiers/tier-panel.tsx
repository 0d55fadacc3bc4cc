import { Checkbox, Slider } from 'antd';
import type { ReactNode } from 'react';
import type { TierSettings } from '@shared/model/settings';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { ProblemText } from '@/ui/form/number-field';
import type { Path } from '@/ui/form/set-in';
import type { Draft } from '@/ui/form/use-draft';
import { BalanceEffect } from '../balance-effect';
import common from '../maturity.module.css';
import ramps from '../ramps/ramps.module.css';
import { RuleFoot } from '../rule-foot';
import { ScoreChart } from './score-chart';
import { TierMatrix } from './tier-matrix';
import type { Tiered } from './tier-rows';
import styles from './tiers.module.css';

interface Props {
  readonly draft: Draft<TierSettings>;
  /** Index into TIERS of each account, as it is. */
  readonly now: Uint8Array;
  readonly next: Tiered;
  readonly onlyChanged: boolean;
  onOnlyChanged(only: boolean): void;
}

const WEIGHTS = ['revenue', 'potential', 'growth', 'margin', 'strategic'] as const;
const MOST_WEIGHT = 10;

/** Weights and cut-offs, what they would change, and how scores are spread. */
export function TierPanel({ draft, now, next, onlyChanged, onOnlyChanged }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const { changed } = draft;
  const noWeight = draft.problemAt(['weights']);

  const slider = (
    label: string,
    path: Path,
    max: number,
    step: number,
    write: (value: number) => string,
  ): ReactNode => {
    const value = Number(draft.get(path));
    return (
      <div key={path.join('-')} className={styles.slider} data-slider={path.join('-')}>
        <span>{label}</span>
        <Slider
          min={0}
          max={max}
          step={step}
          value={value}
          ariaLabelForHandle={label}
          tooltip={{ formatter: null }}
          onChange={(moved) => draft.set(path, Math.round(moved * 1000) / 1000)}
        />
        <b>{write(value)}</b>
      </div>
    );
  };
  const percent = (value: number): string => format.percent(value, 0);
  return (
    <aside className={ramps.panel} aria-label={t('maturity.tiers.panel')} data-testid="tier-panel">
      <div className={ramps.ramps}>
        <h3 className={styles.title}>{t('maturity.tiers.effect')}</h3>
        <TierMatrix now={now} next={next.tiers} />
        <Checkbox
          className={styles.only}
          checked={onlyChanged}
          onChange={(event) => onOnlyChanged(event.target.checked)}
        >
          {t('maturity.tiers.onlyChanged')}
        </Checkbox>
        <div className={common.bareEffect}>
          <BalanceEffect tier={changed ? next.tiers : null} />
        </div>
        <h3 className={styles.title}>{t('maturity.tiers.weights')}</h3>
        {WEIGHTS.map((name) =>
          slider(t(`settings.tier.${name}`), ['weights', name], MOST_WEIGHT, 0.5, (v) => format.decimal(v, 1)),
        )}
        {noWeight && <ProblemText problem={noWeight} />}
        <h3 className={styles.title}>{t('maturity.tiers.cuts')}</h3>
        {slider(t('settings.tier.keyShare'), ['keyShare'], 0.5, 0.01, percent)}
        {slider(t('settings.tier.endA'), ['cumulative', 0], 1, 0.01, percent)}
        {slider(t('settings.tier.endB'), ['cumulative', 1], 1, 0.01, percent)}
        <h3 className={styles.title}>{t('maturity.tiers.spread')}</h3>
        <ScoreChart scores={next.scores} tiers={next.tiers} />
      </div>
      <RuleFoot rule="tier" testId="tiers" draft={draft} onSaved={() => onOnlyChanged(false)} />
    </aside>
  );
}
