import {
  ApartmentOutlined,
  BlockOutlined,
  BranchesOutlined,
  FileAddOutlined,
  PartitionOutlined,
} from '@ant-design/icons';
import { useDialogs } from '../state/dialogs';
import { useView } from '../state/view';
import { showSideBySide } from '../state/what-if';
import { type Action, whenOpen } from './action';

export const planActions: readonly Action[] = [
  {
    id: 'plan.fork',
    group: 'plan',
    labelKey: 'action.plan.fork',
    icon: BranchesOutlined,
    enabled: whenOpen,
    run: () => useDialogs.getState().show('forkPlan'),
  },
  {
    id: 'plan.new',
    group: 'plan',
    labelKey: 'action.plan.new',
    icon: FileAddOutlined,
    enabled: whenOpen,
    run: () => useDialogs.getState().show('newPlan'),
  },
  {
    id: 'plan.compare',
    group: 'plan',
    labelKey: 'action.plan.compare',
    icon: ApartmentOutlined,
    enabled: whenOpen,
    run: () => useView.getState().go('plans'),
  },
  {
    id: 'plan.sideBySide',
    group: 'plan',
    labelKey: 'action.plan.sideBySide',
    icon: BlockOutlined,
    enabled: whenOpen,
    run: ({ opened }) => showSideBySide(opened?.plan.meta.id ?? null),
  },
  {
    id: 'plan.runRules',
    group: 'plan',
    labelKey: 'action.plan.runRules',
    icon: PartitionOutlined,
    shortcut: '$mod+Shift+KeyR',
    enabled: whenOpen,
    run: () => useView.getState().openRules('effect'),
  },
];
