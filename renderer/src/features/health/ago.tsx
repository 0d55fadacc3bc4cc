import type { ReactNode } from 'react';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';

const MS_PER_DAY = 86_400_000;

/** How many days ago an instant was; the instant itself on hover. */
export function Ago({ at, now }: { readonly at: string; readonly now: number }): ReactNode {
  const t = useT();
  const format = useFormat();
  const days = Math.floor((now - Date.parse(at)) / MS_PER_DAY);
  return (
    <time dateTime={at} title={format.dateTime(at)}>
      {days < 1 ? t('health.source.today') : t('health.source.days', { count: days })}
    </time>
  );
}
