import { Decimal, writePlain } from './decimal';
import { pageLang, type Lang } from './lang';

/** What somebody wrote into a cell: a number, nothing, "không phát sinh", two numbers at once, or no number. */
export type Typed =
  | { kind: 'number'; value: string }
  | { kind: 'ask'; choices: Choice[] }
  | { kind: 'none' }
  | { kind: 'blank' }
  | { kind: 'unread' };

/** One of the two numbers that a writing like 1.234 may mean, as it would be written to mean this one only. */
export interface Choice {
  value: string;
  text: string;
}

/** Which mark stands before the decimals: the comma of Vietnam or the point of English. */
export type Style = 'vi' | 'en';

const mostDigits = 25;
const space = '[\\u0020\\u00a0\\u2007\\u2009\\u202f]';
const bySpaces = `[1-9]\\d{0,2}(?:${space}\\d{3})+`;
const lonePoint = /^[1-9]\d{0,2}\.\d{3}$/;
const loneComma = /^[1-9]\d{0,2},\d{3}$/;
const vietnamese = new RegExp(`^(?:\\d+|[1-9]\\d{0,2}(?:\\.\\d{3})+|${bySpaces})(?:,\\d{1,20})?$`);
const pointDecimal = new RegExp(`^(?:\\d+|${bySpaces})\\.\\d{1,20}$`);
const english = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d{1,20})?$/;
const nothingHappened = /^(?:[-–—−x×]|không phát sinh|kps|none)$/i;

const bodyOf = (text: string): [boolean, string] => {
  const plain = text.trim().replace(/\s*%$/, '');
  const inBrackets = /^\((.+)\)$/.exec(plain)?.[1];
  const signed = inBrackets === undefined ? plain : `-${inBrackets}`;
  return [/^[-–−]/.test(signed), signed.replace(/^[-–−+]\s*/, '')];
};

const wire = (body: string, decimalMark: string, negative: boolean): string => {
  const digits = [...body].filter((c) => /\d/.test(c) || c === decimalMark).join('').replace(',', '.');
  return Decimal.parse(`${negative ? '-' : ''}${digits.replace(/^0+(?=\d)/, '')}`)?.toString() ?? digits;
};

const choice = (value: string, lang: Lang): Choice => ({ value, text: writePlain(value, lang) });

/**
 * Reads a cell as typed or pasted: 1.234,5 and 1234.5 and 1,234.5 mean one number each; 1.234 and 1,234 mean two unless the
 * style is known. The server's ViNumber reads the same writings.
 */
export const readTyped = (text: string, style: Style | null = null, lang: Lang = pageLang()): Typed => {
  const [negative, body] = bodyOf(text);
  if (text.trim() === '') {
    return { kind: 'blank' };
  }
  if (nothingHappened.test(text.trim().normalize('NFC'))) {
    return { kind: 'none' };
  }
  if (body.replace(/\D/g, '').length > mostDigits) {
    return { kind: 'unread' };
  }
  const alone = lonePoint.test(body) ? 'en' : loneComma.test(body) ? 'vi' : null;
  if (alone !== null) {
    const [grouped, fraction] = [wire(body, '', negative), wire(body, alone === 'en' ? '.' : ',', negative)];
    return style !== null
      ? { kind: 'number', value: style === alone ? fraction : grouped }
      : { kind: 'ask', choices: [choice(grouped, lang), choice(fraction, lang)] };
  }
  const mark = vietnamese.test(body) ? ',' : pointDecimal.test(body) || english.test(body) ? '.' : null;
  return mark === null ? { kind: 'unread' } : { kind: 'number', value: wire(body, mark, negative) };
};

/** The style a block of cells gives away by those of its writings that mean one number only; null when none does, or both do. */
export const styleOf = (texts: Iterable<string>): Style | null => {
  const seen = new Set<Style>();
  for (const text of texts) {
    const [, body] = bodyOf(text);
    if (lonePoint.test(body) || loneComma.test(body) || /^\d*$/.test(body)) {
      continue;
    }
    if (pointDecimal.test(body) || english.test(body)) {
      seen.add('en');
    } else if (vietnamese.test(body) && /[.,]/.test(body)) {
      seen.add('vi');
    }
  }
  return seen.size === 1 ? [...seen][0]! : null;
};
