import { DatePicker } from 'antd';
import dayjs from 'dayjs';
// The picker writes months and begins weeks as this locale says; it looks it up by the language of the components.
import 'dayjs/locale/zh-cn';
import { usePreferences } from '@/app/state/preferences';

const ISO = 'YYYY-MM-DD';
/** The first is shown; each may be typed. */
const WRITTEN = { 'zh-CN': ['YYYY年M月D日', ISO], en: ['MMM D, YYYY', ISO] };

interface DayPickerProps {
  readonly id?: string;
  /** YYYY-MM-DD; null = no day. */
  readonly value: string | null;
  onChange(day: string | null): void;
  readonly size?: 'small' | 'middle';
  readonly className?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly allowClear?: boolean;
  readonly invalid?: boolean;
  readonly testId?: string;
}

/** A day of the calendar, written as the language writes it and kept as YYYY-MM-DD. */
export function DayPicker({ value, onChange, label, invalid = false, testId, ...rest }: DayPickerProps) {
  const locale = usePreferences((s) => s.preferences.locale);
  const day = value === null ? null : dayjs(value, ISO);
  return (
    <DatePicker
      {...rest}
      value={day?.isValid() ? day : null}
      format={WRITTEN[locale]}
      status={invalid ? 'error' : ''}
      aria-label={label}
      aria-invalid={invalid}
      data-testid={testId}
      // Enter takes the day typed; the form around it waits for its own.
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault();
      }}
      onChange={(chosen) => onChange(chosen === null ? null : chosen.format(ISO))}
    />
  );
}
