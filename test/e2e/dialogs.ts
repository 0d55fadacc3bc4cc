import type { ElectronApplication } from '@playwright/test';
import { inMain } from './in-main';

/** Answers the system's next file dialogs, which a test cannot click; `null` closes them. */
export async function answerOpenDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await inMain(
    app,
    ({ dialog }, chosen) => {
      dialog.showOpenDialog = () =>
        Promise.resolve({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] });
    },
    path,
  );
}

export async function answerSaveDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await inMain(
    app,
    ({ dialog }, chosen) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' });
    },
    path,
  );
}

/** Presses the button of that place in the next message boxes; returns how many there have been. */
export async function answerMessageBox(app: ElectronApplication, button: number): Promise<() => Promise<number>> {
  await app.evaluate(({ dialog }, response) => {
    const scope = globalThis as unknown as { boxes: number };
    scope.boxes = 0;
    dialog.showMessageBox = () => {
      scope.boxes++;
      return Promise.resolve({ response, checkboxChecked: false });
    };
  }, button);
  return () => app.evaluate(() => (globalThis as unknown as { boxes: number }).boxes);
}
