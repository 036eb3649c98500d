/** Asks for a page as a document: Trusted Types let no script make one of a text. */
export function askPage(href: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', href);
    request.responseType = 'document';
    request.onload = () => {
      const page = request.responseXML;
      if (request.status === 200 && page) resolve(page);
      else reject(new Error(request.statusText));
    };
    request.onerror = () => reject(new Error('There is no network.'));
    request.send();
  });
}
