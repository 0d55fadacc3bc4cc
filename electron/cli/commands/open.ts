import type { Command } from '../command';
import { describeWorkspace } from '../figures/workspace-figures';

export const openCommand: Command = {
  name: 'open',
  synopsis: ['--info'],
  options: ['info'],
  operands: 0,
  json: '{ …WorkspaceInfo (name, fileName, basemap, sample, counts, activePlanId, schemaVersion), plans: PlanMeta[] }',
  workspace: 'opens',
  // There is nothing to leave open here: to open is to have looked.
  run: describeWorkspace,
};
