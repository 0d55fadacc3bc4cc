import { describe, expect, it } from 'vitest';
import { isTrustedSender } from '@electron/ipc/trusted-sender';
import { HOSTILE_ADDRESSES } from '../app/hostile-addresses';

const DEV = 'http://localhost:5173';
const context = { windows: () => [1, 2], devServer: null };
const from = (url: string, parent: unknown = null, id = 1) => ({ senderFrame: { url, parent }, sender: { id } });

describe('isTrustedSender', () => {
  it('trusts the top page of its own windows', () => {
    expect(isTrustedSender(from('app://bailiwick/'), context)).toBe(true);
    expect(isTrustedSender(from('app://bailiwick/#/accounts', null, 2), context)).toBe(true);
    expect(isTrustedSender(from(`${DEV}/`), { ...context, devServer: DEV })).toBe(true);
  });

  it.each(HOSTILE_ADDRESSES)('refuses a page at %j', (url) => {
    expect(isTrustedSender(from(url), context)).toBe(false);
    expect(isTrustedSender(from(url), { ...context, devServer: DEV })).toBe(false);
  });

  it('refuses frames inside a page, foreign windows and pages already gone', () => {
    expect(isTrustedSender(from('app://bailiwick/', {}), context)).toBe(false);
    expect(isTrustedSender(from('app://bailiwick/', null, 3), context)).toBe(false);
    expect(isTrustedSender({ senderFrame: null, sender: { id: 1 } }, context)).toBe(false);
  });
});
