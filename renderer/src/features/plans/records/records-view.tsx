import { type ReactNode, useState } from 'react';
import type { PlanMeta } from '@shared/model/plan';
import type { PlanRecord } from '@shared/model/plan-record';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { RecordForm } from './record-form';
import { RecordItem } from './record-item';
import styles from './records.module.css';
import { useRecords } from './use-records';

/** What was decided about the plan and noted on it, newest first; nothing here can be changed, only corrected. */
export function RecordsView({ meta }: { readonly meta: PlanMeta }): ReactNode {
  const t = useT();
  const { records, add } = useRecords(meta.id);
  const [corrected, setCorrected] = useState<PlanRecord | null>(null);
  return (
    <div className={styles.view} data-testid="records">
      <RecordForm
        key={corrected?.id ?? 0}
        corrected={corrected}
        onAdd={async (content) => {
          const added = await add(content);
          if (added) setCorrected(null);
          return added;
        }}
        onGiveUp={() => setCorrected(null)}
      />
      {records?.length === 0 && <EmptyState title={t('plans.records.none')} text={t('plans.records.noneText')} />}
      <ol className={styles.list}>
        {records?.toReversed().map((record) => (
          <RecordItem
            key={record.id}
            record={record}
            correctedBy={records.find((other) => other.corrects === record.id) ?? null}
            onCorrect={() => setCorrected(record)}
          />
        ))}
      </ol>
    </div>
  );
}
