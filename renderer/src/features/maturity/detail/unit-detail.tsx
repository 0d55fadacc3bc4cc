import { AimOutlined, CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { UnitMaturity } from '@shared/contract/field';
import { MATURITY_INPUTS, type MaturityInput } from '@shared/model/maturity';
import { useUnitNames } from '@/app/measured/use-unit-names';
import { useSelection } from '@/app/state/selection';
import { useOpened } from '@/app/state/session';
import { useView } from '@/app/state/view';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { FigureList } from '@/ui/figure-list';
import { IconButton } from '@/ui/icon-button';
import { MaturityGlyph } from '@/ui/maturity-glyph';
import { Section } from '@/ui/section';
import { inputUnit, writeInput } from '../input-format';
import styles from '../maturity.module.css';
import { OverrideForm } from '../override/override-form';
import { ScoreList } from '../classes/score-bars';
import { FiguresTable } from './figures-table';

/** One unit: its class, the scores, what decided, what is missing, the raw figures, and the override. */
export function UnitDetail({ record, onClose }: { readonly record: UnitMaturity; onClose(): void }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { index } = useOpened();
  const names = useUnitNames();
  const unit = index.unit.get(record.unit);
  const listed = (inputs: readonly MaturityInput[]): string => format.list(inputs.map((i) => t(`maturity.input.${i}`)));
  return (
    <aside className={styles.detail} aria-label={t('maturity.detail.label')} data-testid="maturity-detail">
      <header className={styles.detailHead}>
        <h2>{unit === undefined ? record.unit : names[unit]}</h2>
        <Button
          size="small"
          icon={<AimOutlined />}
          disabled={unit === undefined}
          onClick={() => {
            if (unit === undefined) return;
            useSelection.getState().select([unit], 'replace');
            useView.getState().go('map');
          }}
        >
          {t('maturity.detail.showOnMap')}
        </Button>
        <IconButton icon={CloseOutlined} label={t('maturity.detail.close')} onClick={onClose} />
      </header>
      <div className={styles.detailBody}>
        <Section title={<MaturityGlyph maturity={record.maturity} label />} extra={record.unit}>
          {record.standing && (
            <p className={styles.reason}>
              {t('maturity.detail.overrideBy', {
                date: format.date(record.standing.at),
                type: t(`term.maturity.${record.standing.maturity}`),
              })}
              <br />
              {record.standing.reason}
              <br />
              <OverrideSpan record={record} />
              {t('maturity.computed', { type: t(`term.maturity.${record.computed}`) })}
            </p>
          )}
          <ScoreList scores={record.scores} />
          <p className={styles.reason}>
            {record.computed === 'unclassified'
              ? t('maturity.detail.tooLittle')
              : t('maturity.detail.decided', { inputs: listed(record.decidedBy) })}
          </p>
          {record.missing.length > 0 && (
            <p className={styles.reason}>{t('maturity.detail.missing', { inputs: listed(record.missing) })}</p>
          )}
        </Section>
        <Section title={t('maturity.detail.inputs')}>
          <FigureList
            items={MATURITY_INPUTS.map((input) => ({
              id: input,
              label: t(`maturity.input.${input}`),
              help: t(`maturity.inputHelp.${input}`),
              value: (
                <>
                  {writeInput(input, record.inputs[input], format)}{' '}
                  <span className={styles.muted}>{inputUnit(input, t).replace('%', '')}</span>
                </>
              ),
            }))}
          />
        </Section>
        <Section title={t('maturity.detail.figures')}>
          <FiguresTable figures={record.figures} />
        </Section>
        <Section title={t('maturity.detail.override')}>
          <OverrideForm
            units={[record.unit]}
            overridden={record.standing === null ? [] : [record.unit]}
            onDone={() => undefined}
          />
        </Section>
      </div>
    </aside>
  );
}

/** From when to when the standing override counts, where it does not count always. */
function OverrideSpan({ record }: { readonly record: UnitMaturity }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { validFrom, expiresOn } = record.standing ?? { validFrom: null, expiresOn: null };
  const parts = [
    validFrom === null ? null : t('maturity.detail.overrideFrom', { date: format.date(validFrom) }),
    expiresOn === null ? null : t('maturity.detail.overrideUntil', { date: format.date(expiresOn) }),
    record.override === null ? t('maturity.detail.notInForce') : null,
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  return (
    <>
      {format.list(parts)}
      <br />
    </>
  );
}
