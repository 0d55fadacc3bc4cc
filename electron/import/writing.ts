import { DEFAULT_CHOICES, pickedSide } from '@shared/importing/diff-choices';
import type { Writing } from '@electron/store/importing/merge';
import type { EditedRows } from './edited';
import type { ImportInput } from './import-task';

/** How edits by hand fare: as the person chose, and told to the list of them. */
export function writingOf({ choices = DEFAULT_CHOICES }: ImportInput, sourceId: number, edited: EditedRows): Writing {
  return {
    sourceId,
    pick: (key) => pickedSide(choices, key),
    onEdited: (key, label, field, conflict) => edited.add(key, label, field, conflict),
  };
}
