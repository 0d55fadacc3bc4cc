import { Segmented, Select } from 'antd';
import type { ReactNode } from 'react';
import { TerritoryKey } from '@shared/model/ids';
import { namesOfScope } from '@shared/wording/optimise-scope';
import { usePreferences } from '@/app/state/preferences';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { Field } from '@/ui/field';
import styles from './form.module.css';
import { useOptimise } from './optimise-state';

/** Who may move: everybody, the territories concerned with their neighbours, or those alone; and which these are. */
export function ScopeFields(): ReactNode {
  const t = useT();
  const locale = usePreferences((s) => s.preferences.locale);
  const { territories } = useOpened().plan.snapshot;
  const { scope, concerned, dissolved, hires, count } = useOptimise((s) => s.wishes);
  const { wish } = useOptimise.getState();
  const present = territories.filter((x) => !x.removed);
  const about = new Set<string>([...dissolved.flatMap((d) => [d.territory, d.into ?? []].flat()), ...concerned]);
  const names = present.filter(({ key }) => about.has(key)).map(({ name }) => name);
  const told = [
    ...(names.length > 0 ? [namesOfScope(names, locale)] : []),
    ...(hires.length > 0 ? [t('optimise.scope.hired')] : []),
  ].join(t('optimise.scope.between'));
  return (
    <Field
      label={t('optimise.scope.title')}
      hint={t(`optimise.scope.hint.${count === null ? scope : 'count'}`, {
        territories: told === '' ? t('optimise.scope.outside') : told,
      })}
    >
      <Segmented
        size="small"
        block
        disabled={count !== null}
        value={scope}
        onChange={(next) => wish(next === 'all' ? { scope: next, concerned: [] } : { scope: next })}
        data-testid="optimise-scope"
        options={(['all', 'near', 'own'] as const).map((value) => ({
          value,
          label: <span data-testid={`optimise-scope-${value}`}>{t(`optimise.scope.${value}`)}</span>,
        }))}
      />
      {scope !== 'all' && (
        <Select
          size="small"
          mode="multiple"
          className={styles.wide}
          maxTagCount="responsive"
          showSearch={{ optionFilterProp: 'label' }}
          value={concerned as readonly string[] as string[]}
          placeholder={t('optimise.scope.name')}
          aria-label={t('optimise.scope.name')}
          onChange={(keys: string[]) => wish({ concerned: keys.map((key) => TerritoryKey.parse(key)) })}
          data-testid="optimise-concerned"
          options={present.map(({ key, name }) => ({ value: key as string, label: name }))}
        />
      )}
    </Field>
  );
}
