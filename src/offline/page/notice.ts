/** Says below the page that there is a new version. `onReload` is what its button does. */
export function showNotice(onReload: () => Promise<void>) {
  if (document.querySelector('.notice')) return;
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.ariaLive = 'polite';
  document.body.append(notice);
  const reload = makeButton('Reload', () => {
    reload.disabled = true;
    void onReload();
  });
  // It is read out when something comes into it.
  notice.append(
    'A new version is here',
    reload,
    makeButton('Later', () => notice.remove()),
  );
}

function makeButton(label: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.className = 'button';
  button.textContent = label;
  button.addEventListener('click', onClick);
  return button;
}
