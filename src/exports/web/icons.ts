/** The drawing that all icons are made from, in `public/`. */
export const FAVICON_PATH = '/favicon.svg';

/** For programs that read no SVG, or ask for no other name. */
export const ICO_PATH = '/favicon.ico';

/** Edges of the pictures in it, in pixels. */
export const ICO_SIZES = [16, 32, 48] as const;

/** For a phone's home screen, which cuts the corners itself and shows black where nothing is. */
export const TOUCH_ICON = { path: '/apple-touch-icon.png', size: 180, isPadded: true } as const;

/** The icons that the manifest names. A system may cut a maskable one down to its middle. */
export const APP_ICONS = [
  { path: '/icon-192.png', size: 192, purpose: 'any', isPadded: false },
  { path: '/icon-512.png', size: 512, purpose: 'any', isPadded: false },
  { path: '/icon-maskable.png', size: 512, purpose: 'maskable', isPadded: true },
] as const;
