import { findEnough, getContrast, MIN_CONTRAST, ON_MARKER, PROJECT_COLOURS } from '../colours.ts';
import type { Theme } from '../colours.ts';
import type { COLOURS, SiteData } from '../../schemas/site.ts';
import type { Rule } from './rule.ts';

type ColourName = (typeof COLOURS)[number];

/** A colour and what it is called in a message. */
interface Named {
  name: string;
  colour: string;
}

const TEXTS = ['ink', 'muted', 'link'] as const;
const GROUNDS = ['paper', 'panel', 'tint'] as const;
const THEMES = ['light', 'dark'] as const;

/** A text that nobody can read is no answer; what a company's colours are, may be settled elsewhere. */
export const readableColours: Rule = {
  name: 'readable-colours',
  description: 'Text has enough contrast in the colours of the site.',
  check({ site, siteFile }, report) {
    if (!siteFile) return;
    for (const theme of THEMES)
      for (const name of Object.keys(site.colours) as ColourName[]) {
        const own = getColour(site, name, theme);
        const rivals = getRivals(site, name, theme);
        const [worst] = rivals.toSorted(
          (a, b) => getContrast(own, a.colour) - getContrast(own, b.colour),
        );
        if (!worst || getContrast(own, worst.colour) >= MIN_CONTRAST) continue;
        // Rounded down: 4.49 is not enough.
        const ratio = (Math.floor(getContrast(own, worst.colour) * 10) / 10).toFixed(1);
        const message = `${own} has a contrast of ${ratio}:1 with ${worst.name} (${worst.colour}) on a ${theme} page; text needs ${MIN_CONTRAST}:1.`;
        const enough = findEnough(
          own,
          rivals.map(({ colour }) => colour),
        );
        const fix = enough
          ? `Enough is, for example, "${enough}".`
          : `No shade of it is enough. Choose another colour for ${rivals.map((one) => one.name).join(', ')}.`;
        report.warn(siteFile, ['colours', name, theme], message, fix);
      }
  },
};

/** What text and ground a colour must be told from; a pair of two own colours is told at the text. */
function getRivals(site: SiteData, name: ColourName, theme: Theme): Named[] {
  const take = (names: readonly ColourName[]) =>
    names.map((one): Named => ({ name: one, colour: getColour(site, one, theme) }));
  if (TEXTS.some((text) => text === name)) return take(GROUNDS);
  if (GROUNDS.some((ground) => ground === name))
    return take(TEXTS.filter((text) => site.colours[text] === undefined));
  return name === 'marker' ? [{ name: 'the text on it', colour: ON_MARKER }] : [];
}

function getColour({ colours }: SiteData, name: ColourName, theme: Theme): string {
  return (colours[name] ?? PROJECT_COLOURS[name])[theme];
}
