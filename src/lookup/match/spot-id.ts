/** Names a spot of the text: what stands there competes for one meaning. */
export function getSpotId(value: string, line: number): string {
  return `${line}:${value.trim().toLowerCase()}`;
}
