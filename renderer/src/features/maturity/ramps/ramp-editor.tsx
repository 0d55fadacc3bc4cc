import { CloseOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { MaturityType } from '@shared/model/maturity';
import type { MaturitySettings, Ramp } from '@shared/model/settings';
import { useT } from '@/i18n/use-t';
import { NumberField, ProblemText } from '@/ui/form/number-field';
import type { Draft } from '@/ui/form/use-draft';
import { inputScale, inputUnit } from '../input-format';
import { RampChart } from './ramp-chart';
import { withPoint, withoutPoint } from './ramp-points';
import styles from './ramps.module.css';

interface Props {
  readonly draft: Draft<MaturitySettings>;
  readonly type: MaturityType;
  /** Which of the type's ramps. */
  readonly at: number;
}

const MOST_POINTS = 8;
const FEWEST_POINTS = 2;

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
        <table className={styles.points}>
          <thead>
            <tr>
              <th>
                {t('maturity.ramps.at')} <span>{inputUnit(ramp.input, t)}</span>
              </th>
              <th>{t('maturity.ramps.membership')}</th>
              <th aria-label={t('maturity.ramps.removePoint', { n: '' })} />
            </tr>
          </thead>
          <tbody>
            {ramp.points.map((_, k) => (
              <tr key={k}>
                <td>
                  <NumberField
                    draft={draft}
                    path={[...points, k, 0]}
                    label={`${t('maturity.ramps.point', { n: k + 1 })} ${t('maturity.ramps.at')}`}
                    scale={inputScale(ramp.input)}
                    bare
                  />
                </td>
                <td>
                  <NumberField
                    draft={draft}
                    path={[...points, k, 1]}
                    label={`${t('maturity.ramps.point', { n: k + 1 })} ${t('maturity.ramps.membership')}`}
                    step={0.1}
                    bare
                  />
                </td>
                <td>
                  <Button
                    type="text"
                    size="small"
                    icon={<CloseOutlined />}
                    disabled={ramp.points.length <= FEWEST_POINTS}
                    aria-label={t('maturity.ramps.removePoint', { n: k + 1 })}
                    onClick={() => draft.set(points, withoutPoint(ramp.points, k))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
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
