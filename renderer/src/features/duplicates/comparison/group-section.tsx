import { Button, Radio } from 'antd';
import { type ReactNode, useState } from 'react';
import type { DuplicateGroup, DuplicateRow } from '@shared/contract/duplicates';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { Section } from '@/ui/section';
import styles from '../duplicates.module.css';
import { mergeMany } from '../merge-pair';
import { shownScore } from '../shown-score';
import { useGroup } from './use-group';

interface Props {
  readonly row: DuplicateRow;
  readonly reason: string;
}

/** Three or more records of one company: all of them, and merging them into one at once. */
export function GroupSection({ row, reason }: Props): ReactNode {
  const group = useGroup(row);
  return group && group.members.length > 2 ? <Group key={group.members[0].code} group={group} reason={reason} /> : null;
}

function Group({ group, reason }: { readonly group: DuplicateGroup; readonly reason: string }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { members, links, ruledOut } = group;
  const [keep, setKeep] = useState(0);
  const [out, setOut] = useState<ReadonlySet<number>>(new Set());
  const wanted = members.flatMap((member, i) => (i !== keep && !out.has(i) ? [member] : []));
  const clash = ruledOut.some(({ a, b }) => !out.has(a) && !out.has(b));

  function merge(): void {
    const survivor = members[keep].code;
    const pairs = wanted.map(({ code }) => ({ survivor, merged: code }));
    void mergeMany(pairs, reason.trim(), 'duplicates.group.done', {
      count: pairs.length,
      survivor: members[keep].name,
    });
  }

  function toggle(i: number): void {
    setOut((now) => {
      const next = new Set(now);
      if (!next.delete(i)) next.add(i);
      return next;
    });
  }

  return (
    <Section
      title={t('duplicates.group.title', { count: members.length })}
      extra={
        <Button
          size="small"
          disabled={wanted.length === 0 || clash}
          title={clash ? t('duplicates.group.clash') : undefined}
          onClick={merge}
          data-testid="merge-group"
        >
          {t('duplicates.group.merge', { count: wanted.length + 1 })}
        </Button>
      }
    >
      <table className={styles.group} data-testid="group">
        <thead>
          <tr>
            <th scope="col">{t('duplicates.bulk.survivor')}</th>
            <th scope="col">{t('duplicates.column.first')}</th>
            <th scope="col">{t('duplicates.column.owners')}</th>
            <th scope="col" className={styles.end}>
              {t('duplicates.column.score')}
            </th>
            <th scope="col">{t('duplicates.group.among')}</th>
          </tr>
        </thead>
        <tbody>
          {members.map((member, i) => (
            <tr key={member.code} data-out={out.has(i) || undefined}>
              <td>
                <Radio
                  checked={i === keep}
                  disabled={out.has(i)}
                  aria-label={t('duplicates.group.keep', { name: member.name })}
                  onChange={() => setKeep(i)}
                />
              </td>
              <td title={`${member.name} · ${member.code}`}>
                {member.name} <span className={styles.code}>{member.code}</span>
              </td>
              <td>{member.ownerName ?? t('term.pool')}</td>
              <td className={styles.end}>{scoreWith(i)}</td>
              <td>
                <input
                  type="checkbox"
                  checked={!out.has(i)}
                  disabled={i === keep}
                  aria-label={t('duplicates.group.take', { name: member.name })}
                  onChange={() => toggle(i)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {clash && <p className={styles.quiet}>{t('duplicates.group.clash')}</p>}
    </Section>
  );

  /** How sure it is that a record and the one kept are one company; blank where only others link the two. */
  function scoreWith(i: number): string {
    const link = links.find(({ a, b }) => (a === i && b === keep) || (b === i && a === keep));
    return link ? format.percent(shownScore(link.score), 1) : '';
  }
}
