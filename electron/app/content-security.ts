import { APP_ORIGIN } from '@shared/contract/assets';

/**
 * 'unsafe-inline' styles: the component library writes style elements at run time, and a nonce does not reach all of
 * them. Scripts stay strict. No host is ever named: online tiles come through the app's own address.
 */
const RELEASE = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
} as const;

export function contentSecurityPolicy(): string {
  return format(RELEASE);
}

/** Differs by what hot reload needs (its inline preamble and web socket) and by the page's foreign origin. */
export function developmentPolicy(devServer: string): string {
  const socket = devServer.replace(/^http/, 'ws');
  return format({
    ...RELEASE,
    'script-src': "'self' 'unsafe-inline'",
    'img-src': `'self' data: blob: ${APP_ORIGIN}`,
    'connect-src': `'self' ${socket} ${APP_ORIGIN}`,
  });
}

function format(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
