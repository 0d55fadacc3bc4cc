import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { z } from 'zod';
import { calls } from '@shared/contract/contract';
import { DomainError } from '@shared/model/result';
import { prepareSample } from '@electron/app/sample-file';
import { loadSample } from '@electron/usecases/sample';
import { createSession } from '@electron/usecases/session';
import { listBasemaps } from '@electron/workspace/basemap';
import type { Args } from '../args';
import { checked } from '../checked';
import type { Command, CommandContext } from '../command';
import { describeWorkspace } from '../figures/workspace-figures';

export const newCommand: Command = {
  name: 'new',
  synopsis: ['--basemap ID [--region CODE,…] [--name NAME] [--as-of DATE]', '--sample'],
  options: ['basemap', 'region', 'name', 'as-of', 'sample'],
  operands: 0,
  json: '{ …WorkspaceInfo, plans: PlanMeta[] }',
  workspace: 'makes',
  run: async (context, args) => {
    args.without('sample', 'basemap', 'region', 'name', 'as-of');
    if (args.has('sample')) await makeSample(context);
    else await makeEmpty(context, args);
    return describeWorkspace(context);
  },
};

async function makeSample({ session, tasks, workspace }: CommandContext): Promise<void> {
  if (existsSync(workspace)) throw new DomainError('workspace.exists', { file: basename(workspace) });
  await prepareSample({
    path: workspace,
    newSession: () => createSession(session.deps),
    load: (its, path) => loadSample(its, path, tasks),
  });
  await session.open(workspace);
}

async function makeEmpty({ session, workspace }: CommandContext, args: Args): Promise<void> {
  const { name } = calls['workspace.create'].input.shape;
  const input = {
    basemapId: args.need('basemap'),
    regions: args.list('region'),
    name: checked(name, 'name', args.value('name') ?? basename(workspace, extname(workspace))),
    asOf: args.has('as-of') ? checked(z.iso.date(), 'as-of', args.need('as-of')) : undefined,
  };
  const basemaps = await listBasemaps(session.deps.resourcesDir);
  const chosen = basemaps.find(({ basemap }) => basemap.id === input.basemapId);
  if (!chosen) {
    const known = basemaps.map(({ basemap }) => basemap.id).join(', ');
    throw new DomainError('cli.unknownBasemap', { basemap: input.basemapId, known });
  }
  const { asOf, ...rest } = input;
  await session.create(workspace, asOf === undefined ? rest : { ...rest, asOf });
}
