/**
 * Runs before the first paint. The key is Starlight's, so that guides and catalog agree. Short and on
 * one line: every page carries it.
 */
export const THEME_SCRIPT = [
  `{let t,d=document.documentElement.dataset;`,
  `try{t=localStorage['starlight-theme']}catch{}`,
  `d.theme=(t?t=='light':matchMedia('(prefers-color-scheme:light)').matches)?'light':'dark';`,
  `d.js=''}`,
].join('');
