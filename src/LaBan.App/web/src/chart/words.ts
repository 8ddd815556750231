import { t, type Lang } from '../text/lang';
import { writeNumber } from '../text/number';
import { isAbout, decimalsAt, type ChartData, type Nature } from './data';

/** The name of a nature, empty where the figure is plain. */
export const natureName = (nature: Nature | null | undefined, lang: Lang): string => {
  switch (nature) {
    case 'plan':
      return t('kế hoạch', 'plan', lang);
    case 'forecast':
      return t('dự báo', 'forecast', lang);
    case 'firstEstimate':
    case 'secondEstimate':
      return t('ước', 'estimate', lang);
    case 'preliminary':
      return t('sơ bộ', 'preliminary', lang);
    case 'revised':
      return t('điều chỉnh', 'revised', lang);
    case 'official':
      return t('chính thức', 'official', lang);
    default:
      return '';
  }
};

/** A line of a reading: what, its number, a remark. */
export interface Reading {
  name: string;
  value: string;
  note: string;
}

/** Everything the chart knows about one category, in the order in which a person would say it. */
export const readingsAt = (data: ChartData, index: number, lang: Lang): Reading[] => {
  const code = data.categories[index]?.code;
  const none = t('chưa có', 'not yet available', lang);
  const series = data.series.map((s) => {
    const value = s.values[index] ?? null;
    return value === null
      ? { name: s.name, value: '–', note: none }
      : { name: s.name, value: writeNumber(value, decimalsAt(data, s, index), lang), note: natureName(s.natures?.[index], lang) };
  });
  const targets = (data.targets ?? [])
    .filter((x) => isAbout(data, x, index))
    .map((x) => ({ name: x.name ?? t('Kế hoạch', 'Plan', lang), value: x.label, note: '' }));
  const versions = (data.versions ?? [])
    .filter((x) => x.category === code && x.points.length > 1)
    .flatMap((x) => x.points.map((p) => ({ name: p.date, value: p.label, note: natureName(p.nature, lang) })));
  return [...series, ...targets, ...versions];
};

/** The same, as one sentence for who listens. */
export const spokenAt = (data: ChartData, index: number, lang: Lang): string => {
  const readings = readingsAt(data, index, lang).map((r) => [r.name, r.value, r.note].filter(Boolean).join(' '));
  return `${data.categories[index]?.label ?? ''}: ${readings.join('; ')}. ${data.unit}`;
};
