import { Input } from 'antd';
import type { ReactNode } from 'react';
import { useSelection } from '@/app/state/selection';
import { usePart } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { Button } from '@/ui/button';
import { RepSelect } from '@/ui/territory/rep-select';
import { Section } from '@/ui/section';
import styles from './selection.module.css';
import { TargetSelect } from './target-select';
import type { Assignment } from './use-assignment';

/** Where the selected units would go. */
export function AssignSection({ assignment }: { readonly assignment: Assignment }): ReactNode {
  const t = useT();
  const state = usePart((o) => o.plan.meta.state);
  const target = useSelection((s) => s.target);
  const aim = useSelection((s) => s.aim);
  return (
    <Section title={t('inspector.assign.title')}>
      <div className={styles.assign}>
        <TargetSelect />
        <div className={styles.choices}>
          <Button
            small
            look={target?.kind === 'new' ? 'chosen' : 'plain'}
            aria-pressed={target?.kind === 'new'}
            data-testid="target-new"
            onClick={() => aim(target?.kind === 'new' ? null : { kind: 'new', name: assignment.suggest() })}
          >
            {t('inspector.assign.createNew')}
          </Button>
          <Button
            small
            look={target?.kind === 'none' ? 'chosen' : 'plain'}
            aria-pressed={target?.kind === 'none'}
            data-testid="target-none"
            onClick={() => aim(target?.kind === 'none' ? null : { kind: 'none' })}
          >
            {t('inspector.assign.unassign')}
          </Button>
        </div>
        {target?.kind === 'new' && (
          <div className={styles.newTerritory}>
            <Input
              size="small"
              autoFocus
              maxLength={120}
              value={assignment.name}
              status={assignment.nameProblem ? 'error' : ''}
              aria-label={t('inspector.assign.name')}
              aria-invalid={assignment.nameProblem !== null}
              data-testid="new-territory-name"
              onFocus={(event) => event.target.select()}
              onChange={(event) => assignment.rename(event.target.value)}
            />
            {assignment.nameProblem && (
              <p className={styles.problem} role="alert">
                {t(`inspector.assign.${assignment.nameProblem}`)}
              </p>
            )}
            <RepSelect
              label={t('inspector.assign.rep')}
              none={t('inspector.assign.noRep')}
              value={target.rep ?? null}
              testId="new-territory-rep"
              onChange={(rep) => aim({ ...target, rep })}
            />
          </div>
        )}
        {state !== 'planning' && <p className={styles.quiet}>{t('inspector.assign.notEditable')}</p>}
      </div>
    </Section>
  );
}
