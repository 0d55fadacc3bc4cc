import { Alert, Button } from 'antd';
import type { ImportReport } from '@shared/contract/imports';
import { useOpened } from '@/app/state/session';
import { useCodeText, useT } from '@/i18n/use-t';
import { notifyFailure } from '@/ui/notify';
import { importFieldName } from './field-name';
import { bringRepsFirst } from './import-job';

const NAMED = 5;

interface MissingFirstProps {
  readonly report: ImportReport;
  readonly disabled: boolean;
}

/** Thousands of rows refused for one reason: what they refer to has not been brought in yet. */
export function MissingFirst({ report, disabled }: MissingFirstProps) {
  const t = useT();
  const codeText = useCodeText();
  const { counts } = useOpened().info;
  const names = unknownReps(report);
  const accounts = counts.accounts === 0 && report.problems.some((p) => p.code === 'unknownAccount');
  const shown = names.slice(0, NAMED).join(t('shell.listSeparator'));
  function bring(): void {
    const heading = importFieldName('reps', 'name', codeText);
    bringRepsFirst(names, heading).catch((error: unknown) => notifyFailure('data.failed.pick', error));
  }
  return (
    <>
      {names.length > 0 && (
        <Alert
          type="info"
          showIcon
          title={counts.reps === 0 ? t('data.missingFirst.reps') : t('data.missingFirst.someReps')}
          description={t(names.length > NAMED ? 'data.missingFirst.namesMore' : 'data.missingFirst.names', {
            names: shown,
            count: names.length,
          })}
          action={
            <Button disabled={disabled} onClick={bring} data-testid="import-reps-first">
              {t('data.missingFirst.bring', { count: names.length })}
            </Button>
          }
        />
      )}
      {accounts && <Alert type="info" showIcon title={t('data.missingFirst.accounts')} />}
    </>
  );
}

function unknownReps({ problems }: ImportReport): readonly string[] {
  return [...new Set(problems.flatMap(({ code, params }) => (code === 'unknownRep' ? [String(params.rep)] : [])))];
}
