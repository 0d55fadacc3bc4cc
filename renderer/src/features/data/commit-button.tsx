import { Button } from 'antd';
import type { ImportKind } from '@shared/contract/imports';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { type Translate, useT } from '@/i18n/use-t';
import type { Format } from '@/i18n/format';
import { ConfirmButton } from '@/ui/confirm-button';
import { heldOf } from './held-of';
import { commitImport } from './import-job';
import { useReviewJob } from './review/review-job';
import { removesMany, type ToWrite } from './review/to-write';

interface CommitButtonProps {
  readonly kind: ImportKind;
  readonly busy: 'reading' | 'writing' | null;
  readonly written: ToWrite | null;
  /** Waits until the figures are those of what will be written. */
  readonly stale: boolean;
}

/** Says what it will do; taking many records away is asked about once. */
export function CommitButton({ kind, busy, written, stale }: CommitButtonProps) {
  const t = useT();
  const format = useFormat();
  const { counts } = useOpened().info;
  const held = heldOf(kind, counts);
  const removed = written?.removed ?? 0;
  const commit = (): void => void commitImport(useReviewJob.getState().choices);
  const shared = {
    type: 'primary',
    disabled: busy !== null || stale || written === null || written.accepted === 0,
    loading: busy === 'writing' || stale,
    children: labelOf(kind, written, t, format),
  } as const;
  if (!removesMany(removed, held)) return <Button {...shared} onClick={commit} data-testid="import-commit" />;
  const params = {
    held: format.integer(held),
    removed: format.integer(removed),
    stays: format.integer(held - removed),
  };
  return (
    <ConfirmButton
      {...shared}
      question={t(kind === 'owners' ? 'data.vacatingMany' : 'data.removingMany', params)}
      onConfirm={commit}
      testId="import-commit"
    />
  );
}

function labelOf(kind: ImportKind, written: ToWrite | null, t: Translate, format: Format): string {
  const { accepted, rows, added, changed, removed } = written ?? {
    accepted: 0,
    rows: 0,
    added: 0,
    changed: 0,
    removed: 0,
  };
  if (accepted > 0 && added + changed + removed === 0) return t('data.commitUnchanged');
  const params = { count: rows, rows: format.integer(rows), removed: format.integer(removed) };
  if (removed === 0) return t('data.commit', params);
  return t(kind === 'owners' ? 'data.commitVacating' : 'data.commitRemoving', params);
}
