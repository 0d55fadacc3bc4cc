import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { useGuards } from '@/app/state/guards';
import { usePreview } from '@/app/state/preview';
import { useSelection } from '@/app/state/selection';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { Button } from '@/ui/button';
import { notifyFailure } from '@/ui/notify';
import styles from '../inspector.module.css';
import { commitAssignment } from './commit';
import { takesEnter } from './takes-enter';
import type { Assignment } from './use-assignment';

/** The one button that does it, saying what it does; Enter anywhere presses it. */
export function CommitBar({ assignment }: { readonly assignment: Assignment }): ReactNode {
  const t = useT();
  const { plan } = useOpened();
  const units = useSelection((s) => s.units);
  const target = useSelection((s) => s.target);
  const aim = useSelection((s) => s.aim);
  const preview = usePreview();
  const busy = useRef(false);
  const { name, nameProblem } = assignment;
  // Nothing chosen yet: the question comes with the click.
  const unreasoned = useGuards((s) => s.choice === 'override' && s.reason.trim() === '');
  const named = target?.kind !== 'new' || nameProblem === null;
  const ready = target !== null && preview?.ok === true && named && !(unreasoned && preview.value.broken.length > 0);

  const commit = useCallback((): void => {
    // The next change waits for this one to be saved.
    if (busy.current || !ready || target === null) return;
    busy.current = true;
    commitAssignment(units, target, name, useSelection.getState().family)
      .catch((error: unknown) => notifyFailure('inspector.notSaved', error))
      .finally(() => {
        busy.current = false;
      });
  }, [ready, target, units, name]);
  useEnter(commit, ready);

  if (target === null) return null;
  const count = preview?.ok ? preview.value.patch.units.length : units.size;
  const label =
    target.kind === 'none'
      ? t('inspector.commit.unassign', { count })
      : target.kind === 'new'
        ? t('inspector.commit.create', { count, to: name.trim() })
        : t('inspector.commit.assign', { count, to: plan.snapshot.territories[target.index]?.name ?? '' });
  return (
    <footer className={styles.foot}>
      <div className={styles.buttons}>
        <Button look="primary" disabled={!ready} title={label} data-testid="commit-assignment" onClick={commit}>
          <span>{label}</span>
        </Button>
        <Button data-testid="cancel-assignment" onClick={() => aim(null)}>
          {t('inspector.commit.cancel')}
        </Button>
      </div>
      {count < units.size && (
        <p className={styles.quiet}>{t('inspector.commit.already', { count: units.size - count })}</p>
      )}
      <p className={styles.quiet}>{t('inspector.assign.hint')}</p>
    </footer>
  );
}

function useEnter(run: () => void, active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing || takesEnter(event.target)) return;
      event.preventDefault();
      // Heard before the list of territories hears it, which would open.
      event.stopPropagation();
      run();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [run, active]);
}
