/** Said of a text in another language of which nothing is known. */
export const ENGLISH_ONLY = 'The catalogs are in English; paste the code or the answer.';

/** Share of the letters from which on a text is in another script. */
const MUCH = 0.3;

/** Small words of other languages that are none in English. */
const FOREIGN =
  /^(?:el|los|las|una|con|por|para|pero|esta|este|más|muy|não|uma|com|são|seu|sua|les|des|une|est|pas|avec|dans|votre|vous|nous|sur|der|das|und|ist|nicht|mit|ein|eine|für|wurde|beim|keine|kein|nie|jest|się|dla|przy|brak|kod|het|een|niet|voor|bij|il|della|del|che|sono|dan|yang|tidak|untuk|pada|gagal|bir|için|ile|hata)$/u;
const ENGLISH =
  /^(?:the|an|of|to|is|not|for|and|with|in|on|at|was|has|be|this|that|your|you|from|by|or|it|are|cannot|could|failed|error|invalid)$/;

/** Whether a text is written in another language than the catalogs, by its letters and small words. */
export function isForeign(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const others = letters.filter((letter) => !/\p{sc=Latin}/u.test(letter));
  if (others.length > letters.length * MUCH) return true;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (isOne: (word: string) => boolean) => words.filter(isOne).length;
  const foreign = count((word) => FOREIGN.test(word) || /[\u0080-\uffff]/.test(word));
  return foreign > count((word) => ENGLISH.test(word));
}
