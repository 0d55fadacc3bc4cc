import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Dialogs } from '@electron/app/dialogs';
import type { FileTokens } from '@electron/app/file-tokens';
import type { HandlersOf } from '@electron/usecases/handlers';
import { DomainError } from '@shared/model/result';

export interface PrintDeps {
  readonly dialogs: Pick<Dialogs, 'savePdf'>;
  readonly tokens: FileTokens;
  /** The page in the window as a PDF, by its style sheet for print. */
  readonly printPage: () => Promise<Uint8Array>;
}

export function createPrintHandler({ dialogs, tokens, printPage }: PrintDeps): HandlersOf<'app.printPage'> {
  return {
    'app.printPage': async ({ name }) => {
      const path = await dialogs.savePdf(name);
      if (path === null) return null;
      const fileName = basename(path);
      const pdf = await printPage();
      try {
        await writeFile(path, pdf);
      } catch {
        throw new DomainError('export.notWritable', { file: fileName });
      }
      return { token: tokens.add(path), fileName };
    },
  };
}
