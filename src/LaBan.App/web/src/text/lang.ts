/** The language of the page. */
export type Lang = 'vi' | 'en';

export const pageLang = (): Lang => (document.documentElement.lang === 'en' ? 'en' : 'vi');

/** Chooses between the two wordings of a text. */
export const t = (vietnamese: string, english: string, lang: Lang = pageLang()): string =>
  lang === 'en' ? english : vietnamese;
