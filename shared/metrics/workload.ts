import type { WorkloadSettings } from '../model/settings';

const SECONDS_PER_HOUR = 3600;

/** Seconds a year a rep can give to customers: (working hours − breaks) × days × field share. */
export function defaultCapacitySeconds(settings: WorkloadSettings): number {
  const { hoursPerDay, breakHoursPerDay, daysPerYear, fieldShare } = settings.capacity;
  return Math.round(Math.max(0, hoursPerDay - breakHoursPerDay) * daysPerYear * fieldShare * SECONDS_PER_HOUR);
}

export function travelSecondsPerMetre(settings: WorkloadSettings): number {
  return (settings.detourFactor * SECONDS_PER_HOUR) / (settings.speedKmh * 1000);
}

/** Workload ÷ capacity; null for a rep without capacity. */
export function utilisation(workloadSeconds: number, capacitySeconds: number): number | null {
  return capacitySeconds > 0 ? workloadSeconds / capacitySeconds : null;
}

export type UtilisationClass = 'idle' | 'healthy' | 'over';

/** Against the healthy range of the settings (default 70-90 %). */
export function utilisationClass(value: number, settings: WorkloadSettings): UtilisationClass {
  const [low, high] = settings.healthyUtilisation;
  if (value < low) return 'idle';
  return value > high ? 'over' : 'healthy';
}
