import { Tag } from 'antd';
import type { ReactNode } from 'react';
import type { Contact } from '@shared/model/contact';
import { useT } from '@/i18n/use-t';
import styles from './related.module.css';

/** Whom to speak to at the account, first the one to call first. */
export function AccountContacts({ contacts }: { readonly contacts: readonly Contact[] }): ReactNode {
  const t = useT();
  if (contacts.length === 0) return <p className={styles.none}>{t('accounts.related.noContacts')}</p>;
  return (
    <ul className={styles.list} data-testid="account-contacts" data-selectable>
      {contacts.map((contact) => (
        <li key={contact.code || contact.name} className={styles.item}>
          <span className={styles.name}>
            {contact.name}
            {contact.preferred && <Tag className={styles.tag}>{t('accounts.related.preferred')}</Tag>}
          </span>
          <span className={styles.side}>{contact.title}</span>
          {(contact.phone || contact.email) && (
            <span className={styles.more}>{[contact.phone, contact.email].filter(Boolean).join(' · ')}</span>
          )}
          {contact.note && <span className={styles.more}>{contact.note}</span>}
        </li>
      ))}
    </ul>
  );
}
