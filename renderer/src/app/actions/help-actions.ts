import { InfoCircleOutlined, QuestionCircleOutlined } from '@ant-design/icons';
import { useDialogs } from '../state/dialogs';
import { type Action, always } from './action';

export const helpActions: readonly Action[] = [
  {
    id: 'help.shortcuts',
    group: 'help',
    labelKey: 'action.help.shortcuts',
    icon: QuestionCircleOutlined,
    shortcut: ['Shift+?', 'F1'],
    enabled: always,
    run: () => useDialogs.getState().show('shortcuts'),
  },
  {
    id: 'help.about',
    group: 'help',
    labelKey: 'action.help.about',
    icon: InfoCircleOutlined,
    enabled: always,
    run: () => useDialogs.getState().show('about'),
  },
];
