import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { MaturityType } from '@shared/model/maturity';
import type { MaturitySettings, Ramp } from '@shared/model/settings';
import { useT } from '@/i18n/use-t';
import { NumberField, ProblemText } from '@/ui/form/number-field';
import type { Draft } from '@/ui/form/use-draft';
import { RampChart } from './ramp-chart';
import { withPoint } from './ramp-points';
import { RampPoints } from './ramp-points-table';
import styles from './ramps.module.css';

interface Props {
  readonly draft: Draft<MaturitySettings>;
  readonly type: MaturityType;
  /** Which of the type's ramps. */
  readonly at: number;
}

const MOST_POINTS = 8;

/** One ramp: its line, its weight, and the number fields of its corner points. */
export function RampEditor({ draft, type, at }: Props): ReactNode {
  const t = useT();
  const ramp: Ramp = draft.value.ramps[type][at];
  const path = ['ramps', type, at] as const;
  const points = [...path, 'points'] as const;
  const problem = draft.problemAt(points);
  const name = t(`maturity.input.${ramp.input}`);
  return (
    <section className={styles.ramp} aria-label={name} data-testid={`ramp-${type}-${ramp.input}`}>
      <header>
        <h4 title={t(`maturity.inputHelp.${ramp.input}`)}>{name}</h4>
        <span className={styles.weight}>
          {t('maturity.ramps.weight')}
          <NumberField draft={draft} path={[...path, 'weight']} label={t('maturity.ramps.weight')} bare step={0.5} />
        </span>
      </header>
      <div className={styles.body}>
        <RampChart ramp={ramp} type={type} />
        <RampPoints draft={draft} path={points} ramp={ramp} />
      </div>
      {problem && <ProblemText problem={problem} />}
      <Button
        type="link"
        size="small"
        icon={<PlusOutlined />}
        disabled={ramp.points.length >= MOST_POINTS}
        onClick={() => draft.set(points, withPoint(ramp.points))}
      >
        {t('maturity.ramps.addPoint')}
      </Button>
    </section>
  );
}
