/** Addresses the main process serves to the window. In development the page itself comes from elsewhere, so they are absolute. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'bailiwick';
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;

/** Files named in `BasemapInfo` lie below. */
export const BASEMAPS_URL = `${APP_ORIGIN}/basemaps/`;

/** The optional online layer, fetched by the main process for the window; refused while the preference is off. */
export const ONLINE_TILES = {
  template: `${APP_ORIGIN}/tiles/{z}/{x}/{y}.png`,
  maxZoom: 19,
  publicAttribution: '© OpenStreetMap contributors',
} as const;
