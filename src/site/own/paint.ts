import { COLOURS } from '../../schemas/site.ts';
import type { SiteData } from '../../schemas/site.ts';

/** A plugin of PostCSS, as far as it is needed here. */
interface StylePlugin {
  postcssPlugin: string;
  Declaration: (declaration: { prop: string; value: string }) => void;
}

/**
 * Makes the plugins of PostCSS that put the colours of a site in the place of the project's. Without
 * any colours there is none, and styles are read as they are.
 */
export function makePainters(colours: SiteData['colours']): StylePlugin[] {
  const values = new Map(
    COLOURS.flatMap((name): [string, string][] => {
      const pair = colours[name];
      return pair ? [[`--${name}`, `light-dark(${pair.light}, ${pair.dark})`]] : [];
    }),
  );
  if (values.size === 0) return [];
  const paint = (declaration: { prop: string; value: string }) => {
    const value = values.get(declaration.prop);
    // To write what stands there already would call for another round.
    if (value !== undefined && declaration.value !== value) declaration.value = value;
  };
  return [{ postcssPlugin: 'retcode-colours', Declaration: paint }];
}
