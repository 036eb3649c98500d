/**
 * The canonical form of a BCP 47 tag: `zh-hans` → `zh-Hans`, `en_US` → `en-US`. Undefined for what is
 * none, and for a language that is not registered: `jp` (Japanese is `ja`), `english`.
 */
export function getLanguageTag(value: string): string | undefined {
  try {
    const { baseName, language } = new Intl.Locale(value.trim().replaceAll('_', '-'));
    const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    return names.of(language) === undefined ? undefined : baseName;
  } catch {
    return undefined;
  }
}
