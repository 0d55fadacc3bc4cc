import { Alert } from 'antd';
import type { ImportReport } from '@shared/contract/imports';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';

/** Thousands of rows refused for one reason: what they refer to has not been brought in yet. */
export function MissingFirst({ report }: { readonly report: ImportReport }) {
  const t = useT();
  const { counts } = useOpened().info;
  const refused = (code: string): boolean => report.problems.some((p) => p.code === code);
  const missing = [
    ...(counts.reps === 0 && refused('unknownRep') ? (['reps'] as const) : []),
    ...(counts.accounts === 0 && refused('unknownAccount') ? (['accounts'] as const) : []),
  ];
  return missing.map((kind) => <Alert key={kind} type="info" showIcon title={t(`data.missingFirst.${kind}`)} />);
}
