/** Reads a block of cells as spreadsheets put it on the clipboard: tabs between cells, quotes around cells with breaks in them. */
export const readBlock = (text: string): string[][] => {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let i = 0; i < plain.length; i++) {
    const c = plain[i]!;
    if (quoted) {
      if (c === '"' && plain[i + 1] === '"') {
        cell += c;
        i++;
      } else if (c === '"') {
        quoted = false;
      } else {
        cell += c;
      }
    } else if (c === '"' && cell === '') {
      quoted = true;
    } else if (c === '\t' || c === '\n') {
      rows.at(-1)!.push(cell);
      cell = '';
      if (c === '\n') {
        rows.push([]);
      }
    } else {
      cell += c;
    }
  }
  rows.at(-1)!.push(cell);
  return rows;
};

const quotedWhereNeeded = (cell: string): string => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Writes a block of cells for the clipboard. */
export const writeBlock = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quotedWhereNeeded).join('\t')).join('\n');
