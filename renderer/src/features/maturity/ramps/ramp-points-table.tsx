import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { MaturitySettings, Ramp } from '@shared/model/settings';
import { useT } from '@/i18n/use-t';
import { NumberField } from '@/ui/form/number-field';
import type { Path } from '@/ui/form/set-in';
import type { Draft } from '@/ui/form/use-draft';
import { inputScale, inputUnit } from '../input-format';
import { withoutPoint } from './ramp-points';
import styles from './ramps.module.css';

interface Props {
  readonly draft: Draft<MaturitySettings>;
  /** Where the corners are in the draft. */
  readonly path: Path;
  readonly ramp: Ramp;
}

const FEWEST_POINTS = 2;

/** Corner points as pairs of numbers. */
export function RampPoints({ draft, path, ramp }: Props): ReactNode {
  const t = useT();
  return (
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
                path={[...path, k, 0]}
                label={`${t('maturity.ramps.point', { n: k + 1 })} ${t('maturity.ramps.at')}`}
                scale={inputScale(ramp.input)}
                bare
              />
            </td>
            <td>
              <NumberField
                draft={draft}
                path={[...path, k, 1]}
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
                onClick={() => draft.set(path, withoutPoint(ramp.points, k))}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
