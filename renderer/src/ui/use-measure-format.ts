import { useCallback } from 'react';
import type { BalanceMeasure } from '@shared/model/settings';
import { useFormat } from '@/i18n/use-format';

/** Writes a value of the chosen measure: money short, hours, whole numbers. */
export function useMeasureFormat(): (measure: BalanceMeasure, value: number) => string {
  const format = useFormat();
  return useCallback(
    (measure, value) => {
      switch (measure) {
        case 'accounts':
        case 'index':
          return format.integer(value);
        case 'revenue':
        case 'potential':
          return format.compactMoney(value);
        case 'workload':
          return format.hours(value);
      }
    },
    [format],
  );
}

/** The same value as a plain number for spreadsheets: currency units, hours, counts. */
export function measureNumber(measure: BalanceMeasure, value: number): number {
  switch (measure) {
    case 'accounts':
      return value;
    case 'index':
      return round(value, 2);
    case 'revenue':
    case 'potential':
      return round(value / 100, 2);
    case 'workload':
      return round(value / 3600, 2);
  }
}

function round(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}
