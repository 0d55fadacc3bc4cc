import { useCallback } from 'react';
import {
  AGE_CLASSES,
  CONTRADICTIONS,
  HEALTH_ENTITIES,
  HEALTH_EVENTS,
  HEALTH_FIELDS,
  HEALTH_SUMS,
} from '@shared/model/health';
import type { TextKey } from '@/i18n/resources';
import { type Translate, useT } from '@/i18n/use-t';

/** Name of the field an issue `entity.field` speaks of. */
export function useFieldName(): (issue: string) => string {
  const t = useT();
  return useCallback((issue: string) => fieldName(issue, t), [t]);
}

function fieldName(issue: string, t: Translate): string {
  const entity = HEALTH_ENTITIES.find((e) => issue.startsWith(`${e}.`));
  const field = entity && HEALTH_FIELDS[entity].find((f) => issue === `${entity}.${f}`);
  // Cast: built of an entity and one of its own fields, each of which has its name.
  return entity && field ? t(`health.field.${entity}.${field}` as TextKey) : issue;
}

/** What the list of an issue is called. */
export function issueText(issue: string, t: Translate): string {
  const [area, name] = issue.split('.');
  const entity = HEALTH_ENTITIES.find((e) => e === area);
  if (entity) return t('health.list.missing', { entity: t(`health.entity.${entity}`), field: fieldName(issue, t) });
  const event = HEALTH_EVENTS.find((e) => e === area);
  const age = AGE_CLASSES.find((a) => a === name);
  if (event && age) {
    return t('health.list.event', { event: t(`health.event.${event}`), age: t(`health.age.${age}`) });
  }
  const contradiction = CONTRADICTIONS.find((c) => c === name);
  if (contradiction) return t(`health.contradiction.${contradiction}`);
  const sum = HEALTH_SUMS.find((s) => s === name);
  return sum ? t(`health.sum.${sum}`) : issue;
}
