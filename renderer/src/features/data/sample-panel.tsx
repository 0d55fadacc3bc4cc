import type { ImportKind, ImportReport } from '@shared/contract/imports';
import { useFormat } from '@/i18n/use-format';
import { useCodeText, useT } from '@/i18n/use-t';
import { Panel } from '@/ui/panel';
import styles from './data.module.css';

/** First rows as they were read, with the field each column fills; cells with a problem are marked. */
export function SamplePanel({ kind, report }: { readonly kind: ImportKind; readonly report: ImportReport }) {
  const t = useT();
  const codeText = useCodeText();
  const fieldOf = new Map(Object.entries(report.mapping).map(([field, column]) => [column, field]));
  const marked = new Map(report.problems.map((p) => [`${p.row} ${p.column}`, p]));
  return (
    <Panel title={t('data.sample', { count: report.sample.length })} flush testId="import-sample">
      <div className={styles.sampleFrame}>
        <table className={styles.sample} data-selectable>
          <thead>
            <tr>
              <th>{t('data.row')}</th>
              {report.headers.map((header, i) => {
                const field = fieldOf.get(i);
                return (
                  // Headings may repeat; their place is what tells them apart.
                  <th key={`${i} ${header}`} data-taken={field !== undefined}>
                    {header}
                    <span className={styles.fieldName}>
                      {field === undefined ? t('data.notTaken') : codeText('import.field', `${kind}.${field}`)}
                    </span>
                  </th>
                );
              })}
              {report.placing && <th data-taken>{t('accounts.column.placedBy')}</th>}
            </tr>
          </thead>
          <tbody>
            {report.sample.map((row, r) => {
              const line = report.sampleRows[r];
              return (
                <tr key={line}>
                  <td className={styles.line}>{line}</td>
                  {report.headers.map((header, i) => {
                    const problem = marked.get(`${line} ${header}`);
                    return (
                      <td
                        key={`${i} ${header}`}
                        data-problem={problem?.severity}
                        title={problem && codeText('import.problem', problem.code, problem.params)}
                      >
                        {row[i] ?? ''}
                      </td>
                    );
                  })}
                  {report.placing && <PlaceCell place={report.placing.sample[r] ?? null} />}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

type SamplePlace = NonNullable<ImportReport['placing']>['sample'][number];

/** Where the row would be put, by what, and how surely. */
function PlaceCell({ place }: { readonly place: SamplePlace }) {
  const t = useT();
  const format = useFormat();
  if (place === null) return <td />;
  const how = t(`accounts.placedBy.${place.by}`);
  const sure = place.confidence === null ? '' : ` ${format.percent(place.confidence)}`;
  return (
    <td data-problem={place.unit === null ? 'warning' : undefined}>
      {place.unit === null ? how : `${place.unitName} · ${how}${sure}`}
    </td>
  );
}
