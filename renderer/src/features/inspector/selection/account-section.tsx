import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Explanation } from '@/app/explain/explanation';
import { useExplained } from '@/app/explain/use-explained';
import { useSelection } from '@/app/state/selection';
import { useView } from '@/app/state/view';
import { useT } from '@/i18n/use-t';
import { Section } from '@/ui/section';

/** The account that was clicked on the map: why its owner owns it, and what it would take for somebody else. */
export function AccountSection(): ReactNode {
  const account = useSelection((s) => s.account);
  return account === null ? null : <Explained key={account} code={account} />;
}

function Explained({ code }: { readonly code: string }): ReactNode {
  const t = useT();
  const explained = useExplained(code);
  if (!explained) return null;
  const { account, steps } = explained;
  return (
    <div data-testid="inspector-account">
      <Section
        title={t('explain.account', { account: account.name })}
        extra={
          <Button
            type="link"
            size="small"
            data-testid="inspector-open-account"
            onClick={() => useView.getState().showAccounts({ codes: [code] })}
          >
            {t('explain.open')}
          </Button>
        }
      >
        <Explanation account={account} steps={steps} />
      </Section>
    </div>
  );
}
