import {
  AlertOutlined,
  ApartmentOutlined,
  AuditOutlined,
  DatabaseOutlined,
  EnvironmentOutlined,
  FundOutlined,
  InboxOutlined,
  PartitionOutlined,
  ExperimentOutlined,
  SettingOutlined,
  ShopOutlined,
  TeamOutlined,
  ThunderboltOutlined,
  TrophyOutlined,
} from '@ant-design/icons';
import type { ComponentType } from 'react';
import { PAGES, type Page, useView } from '../state/view';
import { type Action, whenOpen } from './action';

const ICONS: Readonly<Record<Page, ComponentType>> = {
  map: EnvironmentOutlined,
  plans: ApartmentOutlined,
  optimise: ThunderboltOutlined,
  whatif: ExperimentOutlined,
  accounts: ShopOutlined,
  reps: TeamOutlined,
  conflicts: AlertOutlined,
  audit: AuditOutlined,
  maturity: FundOutlined,
  rules: PartitionOutlined,
  pool: InboxOutlined,
  evaluation: TrophyOutlined,
  data: DatabaseOutlined,
  settings: SettingOutlined,
};

const DIGITS = 9;

/** The pages, in the order of the rail. */
export const goActions = PAGES.map(
  (page, i): Action => ({
    id: `go.${page}`,
    group: 'go',
    labelKey: `action.go.${page}`,
    icon: ICONS[page],
    // There are nine digits to press; with Shift they go on from ten.
    shortcut: i < DIGITS ? `$mod+Digit${i + 1}` : `$mod+Shift+Digit${i - DIGITS + 1}`,
    whileTyping: true,
    enabled: whenOpen,
    checked: (context) => context.page === page,
    run: () => useView.getState().go(page),
  }),
);
