import { RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { Button, Segmented, Select, Tooltip } from 'antd';
import { type ReactNode, useState } from 'react';
import { PlacingShow } from '@shared/model/placing';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { IconButton } from '@/ui/icon-button';
import styles from './placing.module.css';
import type { Placing } from './use-placing';

const THRESHOLDS = [0.6, 0.7, 0.8, 0.9];
const CAREFUL = 0.8;

/** Which accounts, taking many suggestions at once, and taking that back. */
export function PlacingTools({ placing }: { readonly placing: Placing }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { list, show } = placing;
  const [above, setAbove] = useState(CAREFUL);
  const { rows = [], total = 0 } = list ?? {};
  const sure = rows.filter((row) => (row.suggestions.at(0)?.confidence ?? 0) >= above).length;
  // All of the list are meant, and how sure those are that are not read yet nobody knows.
  const whole = rows.length >= total;
  const percent = format.percent(above);
  const options = PlacingShow.options.map((value) => ({
    value,
    label: `${t(`placing.show.${value}`)}${list ? ` ${format.integer(list.counts[value])}` : ''}`,
  }));
  const { undo = null, redo = null } = list ?? {};
  return (
    <div className={styles.tools}>
      <Segmented
        size="small"
        aria-label={t('placing.showLabel')}
        data-testid="placing-show"
        value={show}
        options={options}
        onChange={placing.setShow}
      />
      <span className={styles.grow} />
      <Select
        size="small"
        aria-label={t('placing.threshold')}
        data-testid="placing-threshold"
        value={above}
        options={THRESHOLDS.map((value) => ({ value, label: `≥ ${format.percent(value)}` }))}
        onChange={setAbove}
      />
      <Tooltip title={t('placing.acceptAllHint')}>
        <Button
          size="small"
          disabled={whole && sure === 0}
          data-testid="placing-accept-all"
          onClick={() => placing.acceptAll(above)}
        >
          {whole
            ? t('placing.acceptAll', { percent, count: sure })
            : t('placing.acceptAllOf', { percent, total: format.integer(total) })}
        </Button>
      </Tooltip>
      <IconButton
        icon={UndoOutlined}
        label={undo === null ? t('placing.nothingToUndo') : t('placing.undo', { count: undo })}
        disabled={undo === null}
        testId="placing-undo"
        onClick={() => placing.step('undo')}
      />
      <IconButton
        icon={RedoOutlined}
        label={redo === null ? t('placing.nothingToRedo') : t('placing.redo', { count: redo })}
        disabled={redo === null}
        testId="placing-redo"
        onClick={() => placing.step('redo')}
      />
    </div>
  );
}
