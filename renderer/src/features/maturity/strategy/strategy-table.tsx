import { Checkbox, Input } from 'antd';
import type { ReactNode } from 'react';
import { MATURITIES, type Maturity } from '@shared/model/maturity';
import { type Cadence, MEASURES } from '@shared/model/settings';
import { TIERS } from '@shared/model/tier';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { NumberField } from '@/ui/form/number-field';
import type { Path } from '@/ui/form/set-in';
import type { Draft } from '@/ui/form/use-draft';
import { MaturityGlyph } from '@/ui/maturity-glyph';
import { sharesOf } from './shares';
import styles from './strategy.module.css';
import type { Strategy } from './strategy-view';

const CADENCE = ['visits', 'visitHours', 'paperworkHours'] as const satisfies (keyof Cadence)[];

/** A column a kind of market; groups of rows say where they are used. */
export function StrategyTable({ draft }: { readonly draft: Draft<Strategy> }): ReactNode {
  const t = useT();
  const { settings } = useOpened();
  const cell = (
    m: Maturity,
    label: string,
    path: Path,
    more: { unit?: string; scale?: number; step?: number } = {},
  ): ReactNode => (
    <td key={m}>
      <NumberField bare draft={draft} path={path} label={`${t(`term.maturity.${m}`)} ${label}`} {...more} />
    </td>
  );
  const row = (id: string, label: ReactNode, make: (m: Maturity) => ReactNode): ReactNode => (
    <tr key={id} data-row={id}>
      <th scope="row">{label}</th>
      {MATURITIES.map(make)}
    </tr>
  );
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th />
          {MATURITIES.map((m) => (
            <th key={m} scope="col">
              <MaturityGlyph maturity={m} label />
            </th>
          ))}
        </tr>
      </thead>
      <Group title={t('maturity.strategy.note')} used={t('maturity.strategy.noteUse')}>
        {row('note', t('maturity.strategy.note'), (m) => (
          <td key={m}>
            <Input.TextArea
              autoSize={{ minRows: 2, maxRows: 6 }}
              maxLength={4000}
              value={draft.value.notes[m]}
              aria-label={`${t(`term.maturity.${m}`)} ${t('maturity.strategy.note')}`}
              data-testid={`note-${m}`}
              onChange={(event) => draft.set(['notes', m], event.target.value)}
            />
          </td>
        ))}
      </Group>
      <Group title={t('maturity.strategy.balance')} used={t('maturity.strategy.balanceUse')}>
        {row('weight', t('maturity.strategy.weight'), (m) =>
          cell(m, t('maturity.strategy.weight'), ['types', m, 'weight'], { unit: '%', step: 5 }),
        )}
        {row('targetShare', <ShareLabel types={draft.value.types} />, (m) =>
          cell(m, t('maturity.strategy.targetShare'), ['types', m, 'targetShare'], { unit: '%', scale: 100, step: 5 }),
        )}
        {row('own', t('maturity.strategy.ownWeights'), (m) => (
          <td key={m}>
            <Checkbox
              checked={draft.value.types[m].indexWeights !== null}
              aria-label={`${t(`term.maturity.${m}`)} ${t('maturity.strategy.ownWeights')}`}
              onChange={(event) =>
                draft.set(['types', m, 'indexWeights'], event.target.checked ? settings.balance.indexWeights : null)
              }
            />
          </td>
        ))}
        {MEASURES.map((measure) =>
          row(measure, t('maturity.strategy.indexWeight', { measure: t(`term.measure.${measure}`) }), (m) =>
            draft.value.types[m].indexWeights === null ? (
              <td key={m} className={styles.common}>
                {settings.balance.indexWeights[measure]}
              </td>
            ) : (
              cell(m, t(`term.measure.${measure}`), ['types', m, 'indexWeights', measure])
            ),
          ),
        )}
      </Group>
      <Group title={t('maturity.strategy.cadence')} used={t('maturity.strategy.cadenceUse')}>
        {CADENCE.flatMap((part) =>
          TIERS.map((tier) => {
            const label = `${t(`settings.workload.${part}`)} · ${t(`term.tier.${tier}`)}`;
            return row(`${part}-${tier}`, label, (m) =>
              cell(m, label, ['cadence', tier, m, part], { step: part === 'visits' ? 1 : 0.25 }),
            );
          }),
        )}
      </Group>
    </table>
  );
}

/** With what is given out so far, once anything is. */
function ShareLabel({ types }: { readonly types: Strategy['types'] }): ReactNode {
  const t = useT();
  const format = useFormat();
  const sum = sharesOf(types);
  const whole = Math.abs(sum * 100 - Math.round(sum * 100)) < 1e-6;
  return (
    <>
      {t('maturity.strategy.targetShare')}
      {sum > 0 && (
        <b data-testid="shares-sum"> {t('maturity.strategy.sharesSum', { sum: format.percent(sum, whole ? 0 : 2) })}</b>
      )}
    </>
  );
}

interface GroupProps {
  readonly title: string;
  /** Where the rows count. */
  readonly used: string;
  readonly children: ReactNode;
}

function Group({ title, used, children }: GroupProps): ReactNode {
  return (
    <tbody>
      <tr className={styles.group}>
        <th colSpan={MATURITIES.length + 1} scope="rowgroup">
          {title} <span>{used}</span>
        </th>
      </tr>
      {children}
    </tbody>
  );
}
