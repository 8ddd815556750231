/** Says in one line, for three seconds, that something was done. */
export const say = (text: string): void => {
  const line = document.createElement('div');
  line.className = 'toast';
  line.setAttribute('role', 'status');
  document.body.append(line);
  line.textContent = text;
  setTimeout(() => line.remove(), 3000);
};

/** Puts a text on the clipboard, also where the page is served without TLS. */
export const copyText = async (text: string): Promise<void> => {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
};
