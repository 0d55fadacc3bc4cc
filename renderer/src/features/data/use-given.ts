import { type DragEvent, useEffect, useState } from 'react';
import { notifyFailure } from '@/ui/notify';
import { dropImport, pasteImport } from './import-job';

interface DropTarget {
  /** Whether files hover over the page. */
  readonly over: boolean;
  readonly handlers: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** Takes the first file dropped on the page. */
export function useDroppedFile(): DropTarget {
  const [over, setOver] = useState(false);
  return {
    over,
    handlers: {
      onDragOver(event) {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave(event) {
        // Leaving for a part of the page is not leaving it.
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
      },
      onDrop(event) {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files.item(0);
        if (file) dropImport(file).catch((error: unknown) => notifyFailure('data.failed.pick', error));
      },
    },
  };
}

export function takePasted(text: string): void {
  pasteImport(text).catch((error: unknown) => notifyFailure('data.failed.paste', error));
}

/** Cells pasted anywhere on the page but into a field. @param active whether there is room for an import */
export function usePastedCells(active: boolean): void {
  useEffect(() => {
    if (!active) return undefined;
    function take(event: ClipboardEvent): void {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const inField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      // A word is no table; nothing happens, as anywhere else.
      if (inField || !/[\t\n]/u.test(text)) return;
      event.preventDefault();
      takePasted(text);
    }
    document.addEventListener('paste', take);
    return () => document.removeEventListener('paste', take);
  }, [active]);
}
