import { detectAll } from '@shared/importing/default-options';
import { runImport } from '@electron/import/run-import';

// Imports accounts into a workspace and tells how far it is at every row; "done" once the import has returned.
const [, , workspacePath, path, resourcesDir] = process.argv;
let told = 0;
await runImport(
  {
    path,
    workspacePath,
    resourcesDir,
    mode: 'commit',
    planId: null,
    memory: 'use',
    at: '2026-01-05T08:00:00.000Z',
    locale: 'en',
    options: detectAll('accounts'),
  },
  {
    progress: (step) => {
      // The file lies whole in one piece: rows are told apart by their number alone.
      if (told++ % 100 === 0 || step === 'write') process.send?.(step);
    },
  },
);
process.send?.('done', () => process.exit());
