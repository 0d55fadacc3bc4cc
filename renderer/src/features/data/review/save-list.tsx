import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { CallInput } from '@shared/contract/contract';
import { api } from '@/app/api';
import { notify, notifyFailure } from '@/ui/notify';

type Saving = 'import.saveFaulty' | 'import.saveDifferences';
type Format = CallInput<Saving>['format'];
type Question = { readonly [N in Saving]: readonly [N, CallInput<N>] }[Saving];

interface SaveListProps<Key extends string> {
  readonly label: string;
  readonly testId: string;
  /** What may be saved; each as a workbook and as CSV. */
  readonly options: readonly { readonly key: Key; readonly label: string }[];
  save(key: Key, format: Format): Question;
}

/** Saves a list as a spreadsheet: what of it, and as what. */
export function SaveList<Key extends string>({ label, testId, options, save }: SaveListProps<Key>) {
  const choices = options.flatMap((option) =>
    (['xlsx', 'csv'] as const).map((format) => ({ ...option, format, id: `${option.key}-${format}` })),
  );
  async function run(question: Question): Promise<void> {
    const written =
      question[0] === 'import.saveFaulty' ? await api(question[0], question[1]) : await api(question[0], question[1]);
    if (written === null) return;
    const { token, fileName, rows } = written;
    notify({
      tone: 'success',
      text: 'review.saved',
      params: { file: fileName, count: rows },
      action: { label: 'review.reveal', run: () => void api('app.reveal', { token }) },
    });
  }
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: choices.map(({ id, label: what, format }) => ({
          key: id,
          label: `${what} · ${format === 'xlsx' ? 'Excel' : 'CSV'}`,
          'data-testid': `${testId}-${id}`,
        })),
        onClick: ({ key }) => {
          const chosen = choices.find(({ id }) => id === key);
          if (!chosen) return;
          run(save(chosen.key, chosen.format)).catch((error: unknown) => notifyFailure('data.failed.save', error));
        },
      }}
    >
      <Button size="small" icon={<DownloadOutlined />} data-testid={testId}>
        {label}
      </Button>
    </Dropdown>
  );
}
