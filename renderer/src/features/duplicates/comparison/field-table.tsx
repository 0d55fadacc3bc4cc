import { Radio } from 'antd';
import type { ReactNode } from 'react';
import type { DuplicateComparison } from '@shared/contract/duplicates';
import { mergeAccounts } from '@shared/duplicates/merge-accounts';
import { canBeBoth, type MergeChoice, type MergeChoices, type MergeField } from '@shared/duplicates/merge-fields';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from '../duplicates.module.css';
import { MarkedText } from './marked-text';
import { useFieldText } from './use-field-text';

/** Texts in which one character can be the whole difference. */
const COMPARED: ReadonlySet<MergeField> = new Set(['name', 'creditCode', 'address', 'phone']);

export type Side = 'a' | 'b';

interface Props {
  readonly comparison: DuplicateComparison;
  readonly survivor: Side;
  readonly choices: MergeChoices;
  onSurvivor(side: Side): void;
  onChoice(field: MergeField, choice: MergeChoice): void;
}

/** Both records side by side, only where they differ; what stays is chosen in the cell itself. */
export function FieldTable({ comparison, survivor, choices, onSurvivor, onChoice }: Props): ReactNode {
  const t = useT();
  const text = useFieldText();
  const sides = { a: comparison.a.account, b: comparison.b.account };
  const other: Side = survivor === 'a' ? 'b' : 'a';
  const result = mergeAccounts(sides[survivor], sides[other], choices);
  const choiceOf = (side: Side): MergeChoice => (side === survivor ? 'survivor' : 'merged');
  return (
    <table className={styles.fields} data-testid="compare-fields">
      <thead>
        <tr>
          <th scope="col">{t('duplicates.compare.field')}</th>
          {(['a', 'b'] as const).map((side) => (
            <th key={side} scope="col" data-survivor={side === survivor || undefined}>
              <Radio checked={side === survivor} onChange={() => onSurvivor(side)} data-testid={`survivor-${side}`}>
                {side === survivor ? t('duplicates.compare.survivorNow') : t('duplicates.compare.survivor')}
              </Radio>
              <span className={styles.code}>{sides[side].code}</span>
            </th>
          ))}
          <th scope="col" className={styles.both} />
        </tr>
      </thead>
      <tbody>
        {comparison.differing.map((field) => (
          <tr key={field} data-field={field}>
            <th scope="row">{t(`duplicates.field.${field}`)}</th>
            {(['a', 'b'] as const).map((side) => {
              const chosen = (choices[field] ?? 'survivor') === choiceOf(side);
              return (
                <td key={side} data-chosen={chosen || undefined}>
                  <button
                    type="button"
                    className={styles.value}
                    aria-pressed={chosen}
                    onClick={() => onChoice(field, choiceOf(side))}
                  >
                    <MarkedText
                      text={text(sides[side], field)}
                      other={COMPARED.has(field) ? text(sides[side === 'a' ? 'b' : 'a'], field) : null}
                    />
                  </button>
                </td>
              );
            })}
            <td className={styles.both} data-chosen={choices[field] === 'both' || undefined}>
              {canBeBoth(field) && (
                <button
                  type="button"
                  className={styles.value}
                  aria-pressed={choices[field] === 'both'}
                  title={text(result, field)}
                  onClick={() => onChoice(field, 'both')}
                >
                  {t('duplicates.compare.both')}
                </button>
              )}
            </td>
          </tr>
        ))}
        <HistoryRows comparison={comparison} />
      </tbody>
    </table>
  );
}

const MINOR = 100;

function HistoryRows({ comparison }: { readonly comparison: DuplicateComparison }): ReactNode {
  const t = useT();
  const format = useFormat();
  const sides = [comparison.a, comparison.b];
  return (
    <>
      <tr className={styles.fixed}>
        <th scope="row">{t('duplicates.compare.owner')}</th>
        {sides.map(({ account }) => (
          <td key={account.code}>
            {account.ownerName ?? t('term.pool')} · {t(`term.causes.${account.cause}`)}
          </td>
        ))}
        <td />
      </tr>
      <tr className={styles.fixed}>
        <th scope="row">{t('duplicates.compare.history')}</th>
        {sides.map(({ account, sales, activities, claims, lastActivity }) => (
          <td key={account.code}>
            {t('duplicates.compare.historyText', { sales, activities, claims })}
            <br />
            {lastActivity === null
              ? t('duplicates.compare.never')
              : t('duplicates.compare.last', { at: format.date(lastActivity.slice(0, 10)) })}
          </td>
        ))}
        <td />
      </tr>
      <tr className={styles.fixed}>
        <th scope="row">{t('duplicates.compare.sold')}</th>
        {sides.map(({ account, salesAmount }) => (
          <td key={account.code}>{format.money(salesAmount * MINOR)}</td>
        ))}
        <td />
      </tr>
    </>
  );
}
