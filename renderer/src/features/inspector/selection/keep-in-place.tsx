import { LockOutlined, UnlockOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { keepUnits, releaseUnits, useKeptUnits } from '@/app/state/kept-units';
import { useSelection } from '@/app/state/selection';
import { usePart } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { Button } from '@/ui/button';

/** Says of the selected units that nothing suggested may move them, or takes it back once all of them are kept. */
export function KeepInPlace(): ReactNode {
  const t = useT();
  const { code } = usePart((o) => o.field.units);
  const units = useSelection((s) => s.units);
  const kept = useKeptUnits();
  const codes = [...units].map((u) => code[u]);
  const all = codes.every((one) => kept.has(one));
  const Icon = all ? UnlockOutlined : LockOutlined;
  return (
    <Button
      look="link"
      small
      aria-pressed={all}
      title={t('inspector.keep.help')}
      data-testid="keep-in-place"
      onClick={() => (all ? releaseUnits(codes) : keepUnits(codes))}
    >
      <Icon aria-hidden="true" /> {t(all ? 'inspector.keep.release' : 'inspector.keep.keep')}
    </Button>
  );
}
