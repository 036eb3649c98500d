const HEADING = /<h2>(?<title>[^<]+)<\/h2>/g;

/**
 * Gives the headings of a note an address of their own, so that a ticket can lead to one:
 * `/hyper/10/#what-to-do`. A note has each of its few headings once.
 */
export function addHeadingIds(html: string): string {
  return html.replaceAll(HEADING, (_, title: string) => {
    const id = title
      .trim()
      .toLowerCase()
      .replaceAll(/[^a-z]+/g, '-');
    return `<h2 id="${id}">${title}</h2>`;
  });
}

/** Takes them out again, where many notes stand in one file. */
export function removeHeadingIds(html: string): string {
  return html.replaceAll(/(?<=<h[1-6]) id="[^"]*"/g, '');
}
