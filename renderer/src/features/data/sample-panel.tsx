import type { ImportKind, ImportReport, ResultRow } from '@shared/contract/imports';
import { useUnitName } from '@/app/measured/use-unit-name';
import { useFormat } from '@/i18n/use-format';
import { useCodeText, useT } from '@/i18n/use-t';
import { Panel } from '@/ui/panel';
import { importFieldName } from './field-name';
import { ResultValue } from './mapping/result-value';
import { type ProblemText, useProblemText } from './use-problem-text';
import styles from './mapping/sample.module.css';

interface SamplePanelProps {
  readonly kind: ImportKind;
  readonly report: ImportReport;
}

/** First rows of the file and, below every cell, what becomes of it; fields first, what is not taken after them. */
export function SamplePanel({ kind, report }: SamplePanelProps) {
  const t = useT();
  const codeText = useCodeText();
  const problemText = useProblemText(kind);
  const { headers, mapping, fields, sample, sampleRows, resultSample, placing } = report;
  const taken = fields.flatMap(({ id }) => {
    const column = mapping[id] ?? null;
    return column === null ? [] : [{ id, column }];
  });
  const used = new Set(taken.map(({ column }) => column));
  const rest = headers.map((_, column) => column).filter((column) => !used.has(column));
  const nameOf = (column: number): string => headers[column] || t('data.unnamedColumn', { n: column + 1 });
  return (
    <Panel title={t('data.sample', { count: sample.length })} flush testId="import-sample">
      <table className={styles.sample} data-selectable>
        <thead>
          <tr>
            <th>{t('data.row')}</th>
            {kind === 'accounts' && <th>{t('mapping.landsIn')}</th>}
            {taken.map(({ id, column }) => (
              <th key={id} data-taken>
                {importFieldName(kind, id, codeText)}
                <span className={styles.heading}>{nameOf(column)}</span>
              </th>
            ))}
            {rest.map((column) => (
              <th key={column} data-taken={false}>
                {t('data.notTaken')}
                <span className={styles.heading}>{nameOf(column)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.map((cells, r) => {
            const line = sampleRows[r];
            const result = resultSample.find(({ row }) => row === line);
            const ofRow = result?.problems.filter(({ field }) => field === '') ?? [];
            const whole = ofRow.find(({ severity }) => severity === 'error') ?? ofRow.at(0);
            const outcome = result && t(`mapping.outcome.${result.outcome}`);
            return (
              <tr key={line} data-outcome={result?.outcome}>
                <td className={styles.line} title={whole ? problemText(whole) : outcome}>
                  {line}
                </td>
                {kind === 'accounts' && <UnitCell result={result} place={placing?.sample[r] ?? null} />}
                {taken.map(({ id, column }) => (
                  <TakenCell key={id} id={id} text={cells[column] ?? ''} result={result} problemText={problemText} />
                ))}
                {rest.map((column) => (
                  <td key={column} className={styles.untaken}>
                    {cells[column] ?? ''}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Panel>
  );
}

interface TakenCellProps {
  readonly id: string;
  readonly text: string;
  readonly result: ResultRow | undefined;
  readonly problemText: ProblemText;
}

function TakenCell({ id, text, result, problemText }: TakenCellProps) {
  const cell = result?.cells.find(({ field }) => field === id);
  const problem = result?.problems.find(({ field }) => field === id);
  const sentence = problem && problemText(problem);
  return (
    <td data-problem={problem?.severity} title={sentence}>
      {cell?.value !== text.trim() && <span className={styles.source}>{text}</span>}
      <span className={styles.result}>
        {cell ? <ResultValue cell={cell} /> : problem?.severity === 'error' ? sentence : text === '' ? '' : '–'}
      </span>
    </td>
  );
}

interface UnitCellProps {
  readonly result: ResultRow | undefined;
  /** How the check of the whole file found it; null for a rejected row, and for an account that stays where it is. */
  readonly place: SamplePlace | null;
}

type SamplePlace = NonNullable<NonNullable<ImportReport['placing']>['sample'][number]>;

/** Where the row would be put, by what, and how surely. */
function UnitCell({ result, place }: UnitCellProps) {
  const t = useT();
  const format = useFormat();
  const nameOf = useUnitName();
  const code = result?.unit ?? null;
  // While other columns are tried, the check still speaks of the former ones.
  const how = place === null || place.unit !== code ? '' : t(`accounts.placedBy.${place.by}`);
  const sure = how === '' || place?.confidence == null ? '' : ` ${format.percent(place.confidence)}`;
  const stays = code === null && place === null && result !== undefined && result.outcome !== 'rejected';
  // A row that is not taken lands nowhere, whatever its place.
  if (code === null && result?.outcome === 'rejected') return <td className={styles.untaken}>–</td>;
  if (stays) return <td className={styles.untaken}>{t('mapping.stays')}</td>;
  return (
    <td data-problem={code === null ? 'warning' : undefined}>
      <span className={styles.source}>{`${how}${sure}`}</span>
      <span className={styles.result}>{nameOf(code) || '–'}</span>
    </td>
  );
}
