import { create } from 'zustand';
import type { CallName } from '@shared/contract/contract';
import { ApiError } from '@/app/api';
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
  /** The call that failed: its next success puts the notice away. */
  readonly of?: CallName;
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

/** What went wrong in one workspace, or on one page, says nothing about the next. */
export function dismissErrors(): void {
  dismissWhere(({ tone }) => tone === 'error');
}

/** What did not work then has worked now. */
export function dismissErrorsOf(call: CallName): void {
  dismissWhere(({ tone, of }) => tone === 'error' && of === call);
}

function dismissWhere(gone: (notice: Notice) => boolean): void {
  const { notices } = useNotices.getState();
  if (notices.some(gone)) useNotices.setState({ notices: notices.filter((notice) => !gone(notice)) });
}

/** Tells something without taking the focus: news replace the news before, errors gather, each once. */
export function notify(notice: Omit<Notice, 'id'>): void {
  const added: Notice = { ...notice, id: nextId++ };
  useNotices.setState(({ notices }) => ({ notices: withNotice(notices, added) }));
}

function withNotice(notices: readonly Notice[], added: Notice): Notice[] {
  const isError = (notice: Notice) => notice.tone === 'error';
  const errors = notices.filter((notice) => isError(notice) && !saysTheSame(notice, added));
  return isError(added)
    ? [...errors.slice(1 - MOST_ERRORS), added, ...notices.filter((notice) => !isError(notice))]
    : [...errors, added];
}

function saysTheSame(one: Notice, other: Notice): boolean {
  const said = ({ text, params, failure }: Notice): string =>
    JSON.stringify([text, params, failure?.code, { ...failure?.params, id: null }]);
  return said(one) === said(other);
}

/** Tells that something did not work. A task the person cancelled is no failure. @param text what did not work */
export function notifyFailure(text: TextKey, error: unknown, params?: TextParams): void {
  const failure = failureOf(error);
  if (failure.code === 'task.cancelled') return;
  const of = error instanceof ApiError ? error.call : undefined;
  notify({ tone: 'error', text, failure, ...(params && { params }), ...(of && { of }) });
}
