import { api } from '@/app/api';
import { notify, notifyFailure } from '@/ui/notify';

/** The page on paper, by the style sheet for print, where the person says. */
export async function savePdf(name: string): Promise<void> {
  try {
    const saved = await api('app.printPage', { name });
    if (saved === null) return;
    const reveal = (): void => {
      api('app.reveal', { token: saved.token }).catch((error: unknown) => notifyFailure('evaluation.pdfFailed', error));
    };
    const action = { label: 'evaluation.reveal', run: reveal } as const;
    notify({ tone: 'success', text: 'evaluation.pdfSaved', params: { file: saved.fileName }, action });
  } catch (error) {
    notifyFailure('evaluation.pdfFailed', error);
  }
}
