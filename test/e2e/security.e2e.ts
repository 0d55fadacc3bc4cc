import { expect } from '@playwright/test';
import { calls } from '@shared/contract/contract';
import { test } from './launch';
import { openEar } from './listening-ear';
import { callFromPage } from './pages/bridge';

// In one process and one app: nothing here leaves a trace.
test.describe.configure({ mode: 'default' });

test('the page has the bridge and nothing else of the machine', async ({ visited: { page } }) => {
  const found = await page.evaluate(() => ({
    globals: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter((n) => n in window),
    bridge: Object.keys(window.bailiwick).sort(),
    origin: location.origin,
  }));
  expect(found).toEqual({ globals: [], bridge: ['call', 'drop', 'on'], origin: 'app://bailiwick' });
});

test('the bridge refuses what the contract does not know', async ({ visited: { page } }) => {
  expect(await callFromPage(page, 'app.info', {})).toMatchObject({ ok: true });
  for (const name of ['nope', '__proto__', 'constructor', 7, null])
    expect(await callFromPage(page, name, {})).toMatchObject({ ok: false, code: 'ipc.unknownCall' });
  for (const input of [undefined, null, [], { path: '/etc/passwd' }])
    expect(await callFromPage(page, 'workspace.openDialog', input)).toMatchObject({ ok: false, code: 'input.invalid' });
  expect(await callFromPage(page, 'app.reveal', { token: '/etc/passwd' })).toMatchObject({ code: 'file.unknownToken' });
  expect(await callFromPage(page, 'workspace.openRecent', { token: '../../etc' })).toMatchObject({
    code: 'file.unknownToken',
  });
});

test('every call of the contract is there and refuses garbage', async ({ visited: { page } }) => {
  for (const name of Object.keys(calls))
    for (const input of [undefined, 'x', { surprise: 1 }, { constructor: {} }])
      expect(await callFromPage(page, name, input), name).toMatchObject({ ok: false, code: 'input.invalid' });
});

test('nothing a page can do reaches the network', async ({ visited: { page } }) => {
  const ear = await openEar();
  await page.evaluate(tryEveryWayOut, ear.port);
  const results = await page.evaluate(countConnections, ear.port);
  expect(results).toEqual({ fetch: 'failed', socket: 'failed', image: 'failed' });
  expect(ear.heard).toEqual([]);
  await ear.close();
});

test('online tiles stay off until they are switched on', async ({ visited: { page } }) => {
  const status = (path: string) => page.evaluate(async (p) => (await fetch(p)).status, path);
  expect(await status('/tiles/1/0/0.png')).toBe(403);
  expect(await status('/tiles/1/9/0.png')).toBe(404);
  expect(await status('/tiles/../../evil.png')).toBe(404);
});

test("scripts that are not the app's own do not run", async ({ visited: { page } }) => {
  const ran = await page.evaluate(tryForeignScripts);
  expect(ran).toEqual([]);
});

test('the page serves its own folder only', async ({ visited: { page } }) => {
  const status = (path: string, method = 'GET') =>
    page.evaluate(async ([p, m]) => (await fetch(p, { method: m })).status, [path, method] as const);
  expect(await status('/index.html')).toBe(200);
  expect(await status('/basemaps/index.json')).toBe(200);
  expect(await status('/basemaps/..%2f..%2fpackage.json')).toBe(403);
  expect(await status('/..%2f..%2fpackage.json')).toBe(403);
  expect(await status('/basemaps/nowhere.json')).toBe(404);
  expect(await status('/index.html', 'POST')).toBe(405);
  const headers = await page.evaluate(async () => Object.fromEntries((await fetch('/index.html')).headers));
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
  expect(headers['content-security-policy']).toContain("default-src 'none'");
});

test('the window cannot be led astray', async ({ visited: { app, page } }) => {
  const home = page.url();
  expect(await page.evaluate(() => window.open('https://evil.example/'))).toBe(null);
  for (const address of [
    'https://evil.example/',
    'file:///etc/passwd',
    'data:text/html,x',
    'app://evil/',
    'javascript:document.title=1',
  ])
    await page.evaluate((to) => {
      const link = Object.assign(document.createElement('a'), { href: to });
      document.body.append(link);
      link.click();
      link.remove();
    }, address);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  expect(page.url()).toBe(home);
  expect(await callFromPage(page, 'app.info', {})).toMatchObject({ ok: true });
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('no permission is granted', async ({ visited: { page } }) => {
  expect(await page.evaluate(askForPermissions)).toEqual([]);
});

test('windows are sandboxed', async ({ visited: { app } }) => {
  const preferences = await app.evaluate(({ BrowserWindow }) =>
    // Not in the public types; the one way to ask a window what it was really made with.
    (
      BrowserWindow.getAllWindows()[0].webContents as unknown as { getLastWebPreferences(): object }
    ).getLastWebPreferences(),
  );
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
  });
});

/** Runs in the page. Each way is fire and forget; whoever listens on `port` would notice. */
function tryEveryWayOut(port: number): void {
  const to = `http://127.0.0.1:${port}`;
  const add = (tag: string, attributes: Record<string, string>): void => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
  };
  navigator.sendBeacon(`${to}/beacon`, 'x');
  add('img', { src: `${to}/image` });
  add('script', { src: `${to}/script` });
  add('iframe', { src: `${to}/frame` });
  add('object', { data: `${to}/object` });
  add('video', { src: `${to}/video` });
  add('webview', { src: `${to}/webview` });
  for (const rel of [
    'stylesheet',
    'prefetch',
    'preload',
    'preconnect',
    'dns-prefetch',
    'modulepreload',
    'icon',
    'manifest',
  ])
    add('link', { rel, href: `${to}/${rel}`, as: 'image' });
  add('div', { style: `background: url(${to}/css)` });
  new EventSource(`${to}/events`).close();
  const peer = new RTCPeerConnection({
    iceServers: [
      { urls: `stun:127.0.0.1:${port}` },
      { urls: `turn:127.0.0.1:${port}?transport=tcp`, username: 'u', credential: 'c' },
    ],
  });
  peer.createDataChannel('way out');
  void peer.createOffer().then((offer) => peer.setLocalDescription(offer));
}

/** Runs in the page, after the other: gives everything above time enough to fail. */
async function countConnections(port: number): Promise<Record<string, string>> {
  const outcome = (promise: Promise<unknown>): Promise<string> =>
    promise.then(
      () => 'worked',
      () => 'failed',
    );
  const image = new Image();
  image.src = `http://127.0.0.1:${port}/image2`;
  const socket = new WebSocket(`ws://127.0.0.1:${port}/socket`);
  const opened = new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
  peer.createDataChannel('way out');
  const gathered = new Promise<void>((resolve) => {
    peer.addEventListener('icegatheringstatechange', () => peer.iceGatheringState === 'complete' && resolve());
  });
  await peer.setLocalDescription(await peer.createOffer());
  await gathered;
  return {
    fetch: await outcome(fetch(`http://127.0.0.1:${port}/fetch`)),
    socket: await outcome(opened),
    image: await outcome(image.decode()),
  };
}

/** Runs in the page; answers which of the foreign scripts ran. */
async function tryForeignScripts(): Promise<string[]> {
  const scope = window as unknown as { ran: string[] };
  scope.ran = [];
  const inline = document.createElement('script');
  inline.textContent = "window.ran.push('inline script')";
  document.body.append(inline);
  const holder = document.createElement('div');
  holder.innerHTML = `<img src="/none.png" onerror="window.ran.push('event handler')">`;
  document.body.append(holder);
  const blob = URL.createObjectURL(new Blob(["postMessage('blob worker')"], { type: 'text/javascript' }));
  const workers = [blob, "data:text/javascript,postMessage('data worker')"].map(
    (source) =>
      new Promise<void>((resolve) => {
        try {
          const worker = new Worker(source);
          worker.addEventListener('message', ({ data }) => resolve(void scope.ran.push(String(data))));
          worker.addEventListener('error', () => resolve());
        } catch {
          resolve();
        }
      }),
  );
  // oxlint-disable-next-line no-implied-eval -- the very thing under test
  setTimeout("window.ran.push('text timer')", 0);
  // Timers of equal delay fire in their order: when this one has fired, so has the one before it.
  await Promise.all([...workers, new Promise((resolve) => setTimeout(resolve, 0))]);
  return scope.ran;
}

/** Runs in the page; answers what it was granted. */
async function askForPermissions(): Promise<string[]> {
  const granted: string[] = [];
  const ask = async (name: string, request: () => Promise<unknown>): Promise<void> => {
    await request().then(
      () => granted.push(name),
      () => undefined,
    );
  };
  await ask('media', () => navigator.mediaDevices.getUserMedia({ audio: true, video: true }));
  await ask('display', () => navigator.mediaDevices.getDisplayMedia({ video: true }));
  await ask(
    'position',
    () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
  );
  await ask('midi', () => navigator.requestMIDIAccess({ sysex: true }));
  await ask('clipboard', () => navigator.clipboard.readText());
  if ((await Notification.requestPermission()) === 'granted') granted.push('notification');
  return granted;
}
