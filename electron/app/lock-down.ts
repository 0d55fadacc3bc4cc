import { app, type Session, type WebContents } from 'electron';
import { developmentPolicy } from './content-security';
import type { Log } from './log';
import { isOwnPage } from './own-page';
import { mayLoad } from './request-policy';

/** Denies by default whatever a page could try beyond its own files. Before the first window. */
export function lockDownContents(devServer: string | null, log: Log): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    // WebRTC's sockets go past every request filter. The page has no use for them.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    denyNavigation(contents, devServer, log);
  });
}

function denyNavigation(contents: WebContents, devServer: string | null, log: Log): void {
  const check = (event: Electron.Event<{ url: string; isMainFrame: boolean }>): void => {
    if (event.isMainFrame && isOwnPage(event.url, devServer)) return;
    event.preventDefault();
    log.warn('navigation refused', { mainFrame: event.isMainFrame });
  };
  contents.on('will-navigate', check);
  contents.on('will-redirect', check);
  contents.on('will-frame-navigate', check);
}

export function lockDownSession(session: Session, devServer: string | null, log: Log): void {
  denyPermissions(session);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !mayLoad(details.url, devServer);
    if (cancel) log.warn('request refused', { type: details.resourceType });
    answer({ cancel });
  });
  if (devServer !== null) addDevelopmentPolicy(session, devServer);
}

/** Electron grants all permissions unless told otherwise. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
}

function addDevelopmentPolicy(session: Session, devServer: string): void {
  session.webRequest.onHeadersReceived({ urls: [`${devServer.replace(/\/$/, '')}/*`] }, (details, answer) => {
    const headers = { ...details.responseHeaders, 'Content-Security-Policy': [developmentPolicy(devServer)] };
    answer({ responseHeaders: headers });
  });
}
