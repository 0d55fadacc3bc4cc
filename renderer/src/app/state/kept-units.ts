import { useMemo } from 'react';
import { UnitCode } from '@shared/model/ids';
import { notifyFailure } from '@/ui/notify';
import { usePart, useSession } from './session';

/** Codes of units that nothing suggested may move; the workspace keeps them. */
export function useKeptUnits(): ReadonlySet<string> {
  const codes = usePart((o) => o.settings.optimise.keptUnits);
  return useMemo(() => new Set<string>(codes), [codes]);
}

export function keepUnits(codes: Iterable<string>): void {
  change((kept) => new Set([...kept, ...codes]));
}

export function releaseUnits(codes: Iterable<string>): void {
  const gone = new Set(codes);
  change((kept) => new Set([...kept].filter((code) => !gone.has(code))));
}

function change(next: (kept: ReadonlySet<string>) => ReadonlySet<string>): void {
  const { opened, updateSettings } = useSession.getState();
  if (!opened) return;
  const keptUnits = [...next(new Set(opened.settings.optimise.keptUnits))].map((code) => UnitCode.parse(code));
  updateSettings({ optimise: { keptUnits } }).catch((error: unknown) => notifyFailure('inspector.notSaved', error));
}
