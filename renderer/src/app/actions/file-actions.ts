import {
  CloseOutlined,
  CopyOutlined,
  ExperimentOutlined,
  ExportOutlined,
  FileAddOutlined,
  FolderOpenOutlined,
  ImportOutlined,
  SafetyOutlined,
} from '@ant-design/icons';
import { notify } from '@/ui/notify';
import { api } from '../api';
import { useDialogs } from '../state/dialogs';
import { openSample } from '../state/open-sample';
import { useView } from '../state/view';
import { type Action, always, whenOpen } from './action';

/** The main process tells `workspace.changed` when another file is open; nothing more to do here. */
export const fileActions: readonly Action[] = [
  {
    id: 'file.export',
    group: 'file',
    labelKey: 'action.file.export',
    icon: ExportOutlined,
    shortcut: '$mod+KeyE',
    enabled: whenOpen,
    run: () => useDialogs.getState().show('export'),
  },
  {
    id: 'file.import',
    group: 'file',
    labelKey: 'action.file.import',
    icon: ImportOutlined,
    shortcut: '$mod+KeyI',
    enabled: whenOpen,
    run: () => useView.getState().openDataRoom('import'),
  },
  {
    id: 'file.new',
    group: 'file',
    labelKey: 'action.file.new',
    icon: FileAddOutlined,
    shortcut: '$mod+KeyN',
    enabled: always,
    run: () => useDialogs.getState().show('newWorkspace'),
  },
  {
    id: 'file.open',
    group: 'file',
    labelKey: 'action.file.open',
    icon: FolderOpenOutlined,
    shortcut: '$mod+KeyO',
    enabled: always,
    run: async () => void (await api('workspace.openDialog', {})),
  },
  {
    id: 'file.openSample',
    group: 'file',
    labelKey: 'action.file.openSample',
    icon: ExperimentOutlined,
    enabled: always,
    run: () => openSample(),
  },
  {
    id: 'file.openSampleAnew',
    group: 'file',
    labelKey: 'action.file.openSampleAnew',
    icon: ExperimentOutlined,
    enabled: always,
    run: () => openSample({ anew: true }),
  },
  {
    id: 'file.saveCopy',
    group: 'file',
    labelKey: 'action.file.saveCopy',
    icon: CopyOutlined,
    shortcut: '$mod+Shift+KeyS',
    enabled: whenOpen,
    run: saveCopy,
  },
  {
    id: 'file.backup',
    group: 'file',
    labelKey: 'action.file.backup',
    icon: SafetyOutlined,
    enabled: whenOpen,
    run: backUp,
  },
  {
    id: 'file.close',
    group: 'file',
    labelKey: 'action.file.close',
    icon: CloseOutlined,
    enabled: whenOpen,
    run: async () => void (await api('workspace.close', {})),
  },
];

async function saveCopy(): Promise<void> {
  const file = await api('workspace.saveCopy', {});
  if (file) tellWritten('shell.written.copy', file);
}

async function backUp(): Promise<void> {
  tellWritten('shell.written.backup', await api('workspace.backup', {}));
}

function tellWritten(
  text: 'shell.written.copy' | 'shell.written.backup',
  file: { token: string; fileName: string },
): void {
  notify({
    tone: 'success',
    text,
    params: { file: file.fileName },
    action: { label: 'shell.written.reveal', run: () => void api('app.reveal', { token: file.token }) },
  });
}
