import type { ReactNode } from 'react';
import { ImportKind } from '@shared/contract/imports';
import type { SourceHealth } from '@shared/model/health';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { Panel } from '@/ui/panel';
import { CountButton } from './count-button';
import styles from './health.module.css';
import { honestShare } from './honest-share';
import { Ago } from './ago';
import type { Opening } from './wanted';

/** In the order of a source's findings. */
const SUMS = ['incomplete', 'unplaced', 'stale', 'contradictory'] as const;

interface Props {
  readonly sources: readonly SourceHealth[];
  readonly readAt: number;
  readonly opening: Opening;
}

/** Which file left what behind. */
export function SourcesPanel({ sources, readAt, opening }: Props): ReactNode {
  const t = useT();
  return (
    <Panel title={t('health.sources')} flush>
      <table className={styles.table} data-testid="health-sources">
        <thead>
          <tr>
            <th>{t('health.source.file')}</th>
            <th>{t('health.source.kind')}</th>
            <th>{t('health.source.age')}</th>
            <th data-end>{t('health.source.rows')}</th>
            <th data-end>{t('health.source.rejected')}</th>
            <th data-end title={t('health.source.accountsHelp')}>
              {t('health.source.accounts')}
            </th>
            <th data-end>{t('health.source.complete')}</th>
            {SUMS.map((name) => (
              <th key={name} data-end title={t(`health.sumHelp.${name}`)}>
                {t(`health.sum.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <SourceRow key={source.id ?? 'none'} source={source} readAt={readAt} opening={opening} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

interface RowProps extends Omit<Props, 'sources'> {
  readonly source: SourceHealth;
}

function SourceRow({ source, readAt, opening }: RowProps): ReactNode {
  const t = useT();
  const format = useFormat();
  const { id, kind, rows, at, accounts, completeness } = source;
  const fileName = source.fileName || t('health.source.none');
  const known = ImportKind.safeParse(kind);
  return (
    <tr>
      <th scope="row" title={fileName}>
        {fileName}
      </th>
      <td>{known.success ? t(`import.kind.${known.data}`) : kind}</td>
      <td>{at === null ? '–' : <Ago at={at} now={readAt} />}</td>
      <td data-end>{rows === null ? '–' : format.integer(rows.read)}</td>
      <td data-end>{rows === null ? '–' : format.integer(rows.rejected)}</td>
      <td data-end>{accounts === 0 ? '–' : format.integer(accounts)}</td>
      <td data-end>{completeness === null ? '–' : format.percent(honestShare(completeness), 0)}</td>
      {source.findings.map(({ issue, count }, k) => (
        <td key={issue} data-end>
          {accounts === 0 ? (
            '–'
          ) : (
            <CountButton
              count={count}
              wanted={{ issue, source: id, fileName }}
              opening={opening}
              label={`${fileName} ${t(`health.sum.${SUMS[k]}`)}`}
            />
          )}
        </td>
      ))}
    </tr>
  );
}
