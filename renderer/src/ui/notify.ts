import { create } from 'zustand';
import type { TextKey } from '@/i18n/resources';
import type { TextParams } from '@/i18n/translate';
import { type Failure, failureOf } from './failure';

export interface Notice {
  readonly id: number;
  readonly tone: 'success' | 'info' | 'error';
  /** What happened. Keys, not sentences, so that a notice follows the language. */
  readonly text: TextKey;
  readonly params?: TextParams;
  /** Why it failed and what to do next. */
  readonly failure?: Failure;
  readonly action?: { readonly label: TextKey; readonly run: () => void };
}

interface NoticeState {
  readonly notices: readonly Notice[];
  dismiss(id: number): void;
}

export const useNotices = create<NoticeState>((set) => ({
  notices: [],
  dismiss: (id) => set((s) => ({ notices: s.notices.filter((n) => n.id !== id) })),
}));

/** Of what went wrong; each waits to be put away. */
const MOST_ERRORS = 4;
let nextId = 1;

/** What went wrong in one workspace says nothing about the next. */
export function dismissErrors(): void {
  useNotices.setState((s) => ({ notices: s.notices.filter((n) => n.tone !== 'error') }));
}

/** Tells something without taking the focus: news replace the news before, errors gather. */
export function notify(notice: Omit<Notice, 'id'>): void {
  const added: Notice = { ...notice, id: nextId++ };
  useNotices.setState(({ notices }) => ({ notices: withNotice(notices, added) }));
}

function withNotice(notices: readonly Notice[], added: Notice): Notice[] {
  const isError = (notice: Notice) => notice.tone === 'error';
  const errors = notices.filter(isError);
  return isError(added)
    ? [...errors.slice(1 - MOST_ERRORS), added, ...notices.filter((notice) => !isError(notice))]
    : [...errors, added];
}

/** Tells that something did not work. A task the person cancelled is no failure. @param text what did not work */
export function notifyFailure(text: TextKey, error: unknown, params?: TextParams): void {
  const failure = failureOf(error);
  if (failure.code === 'task.cancelled') return;
  notify({ tone: 'error', text, failure, ...(params ? { params } : {}) });
}
