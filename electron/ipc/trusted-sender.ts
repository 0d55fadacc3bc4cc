import { isOwnPage } from '@electron/app/own-page';

/** The part of Electron's event that says who asks. A frame that is gone already is null. */
export interface Sender {
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
  readonly sender: { readonly id: number };
}

export interface TrustContext {
  /** Ids of the web contents of the app's own windows. */
  readonly windows: () => readonly number[];
  readonly devServer: string | null;
}

/** Only the top page of one of our windows, and only while it shows one of our own pages. */
export function isTrustedSender(event: Sender, { windows, devServer }: TrustContext): boolean {
  const frame = event.senderFrame;
  if (frame === null || frame.parent !== null) return false;
  return windows().includes(event.sender.id) && isOwnPage(frame.url, devServer);
}
