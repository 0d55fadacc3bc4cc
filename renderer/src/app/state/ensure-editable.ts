import { create } from 'zustand';
import { useSession } from './session';

interface EditableState {
  /** Answers the one who is waiting to edit; null = nobody is. */
  readonly answer: ((goOn: boolean) => void) | null;
}

/** The question "fork to try it", while it is asked. */
export const useEditableQuestion = create<EditableState>(() => ({ answer: null }));

/**
 * True once the open plan takes edits: at once in planning, else after the person has forked it. Ask before reading the
 * plan's state for an edit, as the open plan may be another one afterwards. False = the edit is off.
 */
export function ensureEditable(): Promise<boolean> {
  const { opened } = useSession.getState();
  if (!opened) return Promise.resolve(false);
  if (opened.plan.meta.state === 'planning') return Promise.resolve(true);
  useEditableQuestion.getState().answer?.(false);
  return new Promise((resolve) => {
    useEditableQuestion.setState({
      answer: (goOn) => {
        useEditableQuestion.setState({ answer: null });
        resolve(goOn);
      },
    });
  });
}
