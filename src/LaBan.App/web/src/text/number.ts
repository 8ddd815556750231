import { pageLang, type Lang } from './lang';

const grouped = (digits: string, separator: string): string => digits.replace(/\B(?=(\d{3})+$)/g, separator);

/** Rounds half away from zero on the decimal writing, so that 1.005 gives 1.01 as on the server. */
const rounded = (value: number, decimals: number): string => {
  const [digits, exponent] = Math.abs(value).toExponential().split('e') as [string, string];
  return Number(`${Math.round(Number(`${digits}e${Number(exponent) + decimals}`))}e-${decimals}`).toFixed(decimals);
};

/** 1.234,5 in Vietnamese, 1,234.5 in English; the minus sign as −. */
export const writeNumber = (value: number, decimals: number, lang: Lang = pageLang()): string => {
  const [whole, fraction] = rounded(value, decimals).split('.') as [string, string | undefined];
  const body = grouped(whole, lang === 'en' ? ',' : '.') + (fraction ? (lang === 'en' ? '.' : ',') + fraction : '');
  return value < 0 && /[1-9]/.test(body) ? `−${body}` : body;
};

/** With at most `decimals` decimals and no trailing zeros: for the marks of an axis. */
export const writeShort = (value: number, decimals: number, lang: Lang = pageLang()): string => {
  let needed = 0;
  while (needed < decimals && Math.abs(value - Number(value.toFixed(needed))) > 1e-9) {
    needed++;
  }
  return writeNumber(value, needed, lang);
};

/** Reads a number of the page; null where there is none ("–", words). */
export const readNumber = (text: string, lang: Lang = pageLang()): number | null => {
  const plain = text.trim().replace(/^\+/, '').replace(/^[−–](?=\d)/, '-').replace(/\s*%$/, '');
  const shape = lang === 'en' ? /^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/ : /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/;
  if (!shape.test(plain)) {
    return null;
  }
  return Number(lang === 'en' ? plain.replaceAll(',', '') : plain.replaceAll('.', '').replace(',', '.'));
};
