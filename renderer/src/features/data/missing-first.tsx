import { Alert, Button } from 'antd';
import type { ImportReport } from '@shared/contract/imports';
import { looksLikeName } from '@shared/importing/rep-problems';
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
  const unknown = unknownReps(report);
  const names = unknown.filter(looksLikeName);
  const others = unknown.filter((name) => !looksLikeName(name));
  const accounts = counts.accounts === 0 && report.problems.some((p) => p.code === 'unknownAccount');
  const list = (texts: readonly string[]): string => texts.slice(0, NAMED).join(t('shell.listSeparator'));
  const ofNames = names.length > 0 && t(more('names', names), { names: list(names), count: names.length });
  const ofCodes = others.length > 0 && t(more('codes', others), { codes: list(others), count: others.length });
  function bring(): void {
    const heading = importFieldName('reps', 'name', codeText);
    bringRepsFirst(names, heading, (file) => t('data.missingFirst.title', { file })).catch((error: unknown) =>
      notifyFailure('data.failed.pick', error),
    );
  }
  return (
    <>
      {unknown.length > 0 && (
        <Alert
          type="info"
          showIcon
          title={counts.reps === 0 ? t('data.missingFirst.reps') : t('data.missingFirst.someReps')}
          description={
            ofNames && ofCodes ? t('data.sentences', { first: ofNames, second: ofCodes }) : ofNames || ofCodes
          }
          action={
            names.length > 0 && (
              <Button disabled={disabled} onClick={bring} data-testid="import-reps-first">
                {t('data.missingFirst.bring', { count: names.length })}
              </Button>
            )
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

function more<K extends 'names' | 'codes'>(what: K, texts: readonly string[]) {
  return texts.length > NAMED ? (`data.missingFirst.${what}More` as const) : (`data.missingFirst.${what}` as const);
}
