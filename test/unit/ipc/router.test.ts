import { describe, expect, it } from 'vitest';
import { type CallName, calls } from '@shared/contract/contract';
import { DomainError } from '@shared/model/result';
import { createDropGate, createRouter, type Handlers } from '@electron/ipc/router';
import { memoryLog } from '../support/memory-log';

const NAMES = Object.keys(calls) as CallName[];

/** Answers every call of the contract the same way and counts how often it was asked. */
function routerOver(answer: (input: unknown) => unknown) {
  const log = memoryLog();
  const reached: string[] = [];
  const entries = NAMES.map((name) => [
    name,
    (input: unknown) => {
      reached.push(name);
      return answer(input);
    },
  ]);
  const handlers = Object.fromEntries(entries) as unknown as Handlers; // one answer for all stands in for each type
  const route = createRouter<boolean>(handlers, { isTrusted: (trusted) => trusted, log });
  return { route, reached, log };
}

describe('createRouter', () => {
  it('hands a good call to its handler', async () => {
    const { route } = routerOver((input) => input);
    expect(await route(true, 'app.forgetRecent', { token: 'a' })).toEqual({ ok: true, value: { token: 'a' } });
  });

  it('refuses untrusted senders before it looks at anything else', async () => {
    const { route, reached } = routerOver(() => null);
    const trap = new Proxy({}, { get: () => expect.unreachable('input was read') });
    for (const name of NAMES)
      expect(await route(false, name, trap)).toEqual({ ok: false, code: 'ipc.forbidden', params: {} });
    expect(reached).toEqual([]);
  });

  it.each([
    '',
    'nope',
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'app',
    'app.info ',
    'APP.INFO',
    null,
    undefined,
    7,
    {},
    ['app.info'],
    Symbol.iterator,
  ])('knows no call named %s', async (name) => {
    const { route, reached } = routerOver(() => null);
    expect(await route(true, name, {})).toEqual({ ok: false, code: 'ipc.unknownCall', params: {} });
    expect(reached).toEqual([]);
  });

  it('carries codes and parameters of domain errors, and nothing of the rest', async () => {
    const domain = routerOver(() => {
      throw new DomainError('workspace.notFound', { file: 'a.bailiwick' });
    });
    expect(await domain.route(true, 'app.info', {})).toEqual({
      ok: false,
      code: 'workspace.notFound',
      params: { file: 'a.bailiwick' },
    });
    const other = routerOver(() => Promise.reject(new Error('SQLITE: secret at /home/me')));
    const reply = await other.route(true, 'app.info', {});
    expect(reply).toEqual({ ok: false, code: 'internal', params: {}, id: expect.any(String) as string });
    expect(other.log.lines).toMatchObject([
      { level: 'error', facts: { name: 'app.info', error: expect.stringContaining('secret') as string } },
    ]);
    expect(JSON.stringify(reply)).not.toContain('secret');
  });

  it('names where the input is wrong', async () => {
    const { route } = routerOver(() => null);
    const input = { planId: 1, filter: {}, sort: { by: 'shoe size', descending: false }, offset: 0, limit: 10 };
    expect(await route(true, 'accounts.query', input)).toEqual({
      ok: false,
      code: 'input.invalid',
      params: { path: 'sort.by' },
    });
  });
});

const GARBAGE: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['text', 'x'],
  ['a list', []],
  ['a function', () => null],
  ['an unknown key', { surprise: 1 }],
  ['a __proto__ key', JSON.parse('{"__proto__":{"token":"a","planId":1}}')],
  ['a constructor key', { constructor: { prototype: { polluted: true } } }],
  [
    'inherited values',
    Object.create({ token: 'a', planId: 1, name: 'x', extra: 1 }, { own: { value: 1, enumerable: true } }),
  ],
];

describe.each(NAMES)('%s', (name) => {
  it.each(GARBAGE)('rejects %s and stays unharmed', async (_what, input) => {
    const { route, reached } = routerOver(() => null);
    expect(await route(true, name, input)).toMatchObject({ ok: false, code: 'input.invalid' });
    expect(reached).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBe(undefined);
  });
});

const BY_RULE = { unit: 'x', maturity: null, reason: '', validFrom: null, expiresOn: null };

describe('limits', () => {
  const cases: readonly (readonly [CallName, unknown])[] = [
    ['app.copyText', { text: 'x'.repeat(20_000_001) }],
    ['app.reveal', { token: 'x'.repeat(65) }],
    ['app.reveal', { token: ['a'] }],
    ['workspace.create', { name: 'x'.repeat(121), basemapId: 'a', regions: [] }],
    ['workspace.create', { name: '   ', basemapId: 'a', regions: [] }],
    ['maturity.override', { wishes: Array.from({ length: 5001 }, () => BY_RULE) }],
    ['plan.get', { planId: 1.5 }],
    ['plan.get', { planId: Number.POSITIVE_INFINITY }],
    ['plan.get', { planId: Number.NaN }],
    ['plan.get', { planId: -1 }],
    ['plan.get', { planId: '1' }],
    [
      'accounts.query',
      {
        planId: 1,
        filter: { codes: Array.from({ length: 200_001 }, () => 'x') },
        sort: { by: 'code', descending: false },
        offset: 0,
        limit: 10,
      },
    ],
    ['accounts.query', { planId: 1, filter: {}, sort: { by: 'code', descending: false }, offset: 0, limit: 1e9 }],
  ];
  it.each(cases)('%s has some', async (name, input) => {
    const { route } = routerOver(() => null);
    expect(await route(true, name, input)).toMatchObject({ ok: false, code: 'input.invalid' });
  });
});

describe('createDropGate', () => {
  function gate() {
    const opened: string[] = [];
    const open = async (path: string): Promise<string> => {
      opened.push(path);
      if (path.endsWith('.xls')) throw new DomainError('import.oldWorkbook', { file: 'a.xls' });
      return 'token';
    };
    return { opened, drop: createDropGate<boolean>(open, { isTrusted: (trusted) => trusted, log: memoryLog() }) };
  }

  it('opens what was dropped, and says why it could not', async () => {
    const { drop } = gate();
    expect(await drop(true, '/home/a.xlsx')).toEqual({ ok: true, value: 'token' });
    expect(await drop(true, '/home/a.xls')).toEqual({
      ok: false,
      code: 'import.oldWorkbook',
      params: { file: 'a.xls' },
    });
  });

  it('refuses strangers, and files that a page has made up', async () => {
    const { drop, opened } = gate();
    expect(await drop(false, '/home/a.xlsx')).toMatchObject({ ok: false, code: 'ipc.forbidden' });
    for (const path of ['', 'a.csv', '../a.csv', null, undefined, 7, {}])
      expect(await drop(true, path)).toMatchObject({ ok: false, code: 'file.notDropped' });
    expect(opened).toEqual([]);
  });
});
