const marks = /\p{Mn}/gu;
const spaces = /\s+/gu;

/** Half a surrogate pair becomes U+FFFD, as on the server. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

const withoutMarks = (text: string): string => text.normalize('NFD').replace(marks, '').normalize('NFC');

/**
 * The key under which two writings of one name meet: "Hoà  Bình" and "hoa binh" both give "hoa binh".
 * The server's FoldKey does the same steps in the same order.
 */
export const foldKey = (text: string): string =>
  withoutMarks(withoutMarks(wellFormed(text)).toLowerCase())
    .replaceAll('đ', 'd')
    .replace(spaces, ' ')
    .trim();

/** Whether every word of a folded query stands somewhere in a folded key. */
export const matches = (key: string, query: string): boolean =>
  query === '' || query.split(' ').every((word) => key.includes(word));
