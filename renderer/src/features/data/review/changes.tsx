import type { DifferenceRow, DifferenceState } from '@shared/contract/import-diff';
import type { DifferenceColumnDeps } from './difference-columns';
import { fieldName } from './field-name';
import { fieldValue } from './field-value';
import styles from './review.module.css';

/** Changes told in a row, one a line; the others are counted, and told by its tip. */
const LINES = 2;
export const CHANGES_HEIGHT = 46;

export function showsFields(state: DifferenceState): boolean {
  return state !== 'new' && state !== 'missing';
}

/** What of a row is otherwise: what the list is about first, then where it lies, which its position only bears out. */
export function Changes({ row, deps }: { readonly row: DifferenceRow; readonly deps: DifferenceColumnDeps }) {
  const { t, state, field } = deps;
  const three = state === 'conflict' || state === 'kept';
  const rank = (name: string): number => (name === field ? 0 : name === 'unit' ? 1 : 2);
  const fields = row.fields.toSorted((a, b) => rank(a.field) - rank(b.field));
  const more = fields.length - LINES;
  return (
    <span className={styles.changes} title={changesText(row, deps)}>
      {fields.slice(0, LINES).map((f, line) => (
        <span key={f.field} className={styles.change}>
          <span className={styles.muted}>{fieldName(deps.kind, f.field, deps.codeText)}</span>
          {three ? (
            <>
              <span className={styles.was}>{fieldValue(f.field, f.base, deps)}</span>
              <em>· {t('review.mine')}</em>
              <b>{fieldValue(f.field, f.mine, deps)}</b>
              <em>· {t('review.theirs')}</em>
              <b>{fieldValue(f.field, f.theirs, deps)}</b>
            </>
          ) : (
            <>
              <span className={styles.was}>{fieldValue(f.field, f.mine, deps)}</span>
              <em>→</em>
              <b>{fieldValue(f.field, f.theirs, deps)}</b>
            </>
          )}
          {more > 0 && line === LINES - 1 && <i className={styles.more}>{t('review.moreChanges', { count: more })}</i>}
        </span>
      ))}
    </span>
  );
}

export function changesText(row: DifferenceRow, deps: DifferenceColumnDeps): string {
  const { t, kind, codeText, state } = deps;
  return row.fields
    .map((f) => {
      const [base, mine, theirs] = [f.base, f.mine, f.theirs].map((value) => fieldValue(f.field, value, deps));
      const name = fieldName(kind, f.field, codeText);
      return state === 'conflict' || state === 'kept'
        ? t('review.threeSides', { name, base, mine, theirs })
        : `${name}: ${mine} → ${theirs}`;
    })
    .join('\n');
}
