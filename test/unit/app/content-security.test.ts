import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, developmentPolicy } from '@electron/app/content-security';
import { windowOptions } from '@electron/app/window-options';

function directives(policy: string): Map<string, string[]> {
  return new Map(policy.split('; ').map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1)]));
}

describe('contentSecurityPolicy', () => {
  const policy = directives(contentSecurityPolicy());

  it('names no host and allows nothing it does not list', () => {
    expect(contentSecurityPolicy()).not.toMatch(/https?:|wss?:|\*/);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    for (const name of ['object-src', 'base-uri', 'form-action', 'frame-ancestors'])
      expect(policy.get(name)).toEqual(["'none'"]);
  });

  it('runs scripts of the app only', () => {
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect(policy.get('worker-src')).toEqual(["'self'"]);
    expect(policy.get('connect-src')).toEqual(["'self'"]);
  });

  it('differs in development by what hot reload needs', () => {
    const development = directives(developmentPolicy('http://localhost:5173'));
    const changed = [...development]
      .filter(([name, value]) => value.join() !== policy.get(name)?.join())
      .map(([name]) => name);
    expect(changed.sort()).toEqual(['connect-src', 'img-src', 'script-src']);
    expect(development.get('connect-src')).toEqual(["'self'", 'ws://localhost:5173', 'app://bailiwick']);
  });
});

describe('windowOptions', () => {
  const facts = { preload: '/p.cjs', bounds: null, dark: false, title: 'Bailiwick', icon: null };

  it('gives the page no power', () => {
    expect(windowOptions({ ...facts, development: false }).webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      navigateOnDragDrop: false,
      devTools: false,
    });
  });

  it('never opens smaller than the screens are made for', () => {
    expect(windowOptions({ ...facts, development: false })).toMatchObject({
      width: 1366,
      height: 768,
      minWidth: 1024,
      minHeight: 640,
    });
  });
});
