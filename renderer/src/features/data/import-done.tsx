import { CheckCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { CallOutput } from '@shared/contract/contract';
import { useOpened, useSession } from '@/app/state/session';
import { useView } from '@/app/state/view';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { notifyFailure } from '@/ui/notify';
import styles from './data.module.css';
import { EffectSummary } from './effect-summary';
import { useImportJob } from './import-job';
import { useReviewJob } from './review/review-job';
import { useUnplacedNow } from './use-unplaced-now';

interface ImportDoneProps {
  readonly fileName: string;
  readonly result: CallOutput<'import.commit'>;
  /** A file that was put aside for this one; left, it is gone on with. */
  readonly aside: string | null;
  readonly onNext: () => void;
  readonly onLeave: () => void;
}

/** What was written, and where to go from here. */
export function ImportDone({ fileName, result, aside, onNext, onLeave }: ImportDoneProps) {
  const t = useT();
  const format = useFormat();
  const { plans } = useOpened();
  const { report, planId } = result;
  const { rejected } = report.rows;
  const { removed } = report.review;
  const kind = useImportJob((s) => s.options?.kind ?? 'accounts');
  const someLeft = useReviewJob((s) => s.choices.left.length > 0);
  const taken = t(someLeft ? 'data.doneChosen' : 'data.doneAll');
  const rows = rejected > 0 ? t('data.doneRejected', { count: rejected }) : taken;
  const gone = t(kind === 'owners' ? 'data.doneVacated' : 'data.doneRemoved', {
    count: removed,
    n: format.integer(removed),
  });
  const plan = plans.find((p) => p.id === planId);
  const unplaced = useUnplacedNow(report.placing?.counts.none ?? 0);
  async function openPlan(): Promise<void> {
    if (!plan) return;
    await useSession.getState().openPlan(plan.id);
    useView.getState().go('map');
  }
  return (
    <div className={styles.done} data-testid="import-done">
      <EmptyState
        icon={CheckCircleOutlined}
        title={t('data.done', { file: fileName })}
        text={removed > 0 ? t('data.sentences', { first: rows, second: gone }) : rows}
        action={
          <div className={styles.doneActions}>
            <Button type="primary" onClick={aside === null ? onNext : onLeave} data-testid="import-go-on">
              {aside === null ? t('data.nextFile') : t('data.goOnWith', { file: aside })}
            </Button>
            {unplaced > 0 && (
              <Button onClick={() => useView.getState().openDataRoom('placing')} data-testid="import-to-place">
                {t('data.toPlace', { count: unplaced })}
              </Button>
            )}
            {plan && (
              <Button
                onClick={() => void openPlan().catch((error: unknown) => notifyFailure('shell.failed.openPlan', error))}
              >
                {t('data.openPlan', { plan: plan.name })}
              </Button>
            )}
            {aside === null && (
              <Button onClick={onLeave} data-testid="import-back">
                {t('data.backToData')}
              </Button>
            )}
          </div>
        }
      />
      <EffectSummary kind={kind} rows={report.rows} effect={{ ...report.effect, removed }} />
    </div>
  );
}
