import type { Conflict, ConflictReason, ConflictType, Version } from '../core/finding.ts';
import type { Names } from '../dossier/names.ts';
import { kindByName } from '../kinds/registry.ts';
import { kindLabel } from './caption.ts';
import { conflictTypeWords, conflictWords, reasonWords } from './conflict-words.ts';
import { countWords } from './count-words.ts';
import { formatCount, formatDate, formatNumber, formatQuantity, formatTime } from './format.ts';
import type { BriefLanguage } from './language.ts';

/** A value as a reader sees it. */
export interface SaidVersion {
  readonly value: string;
  /** The period or day that a figure is of; empty for what is no figure. */
  readonly period: string;
  readonly version: Version;
}

/** A disagreement in words. */
export interface SaidConflict {
  readonly conflict: Conflict;
  readonly type: string;
  readonly title: string;
  readonly why: string;
  /** That a person has ruled on it; empty where nobody has. */
  readonly ruled: string;
  readonly versions: readonly SaidVersion[];
}

export const conflictTypeName = (type: ConflictType, language: BriefLanguage): string =>
  conflictTypeWords[type][language];

/** Numbers and dates of a reason, written as the language writes them. */
const filled = (reason: ConflictReason, language: BriefLanguage): string =>
  reasonWords[reason.rule][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = reason.with[name];
    if (value === undefined) return '';
    if (name === 'periods') return formatCount(Number(value), countWords.periods, language);
    if (name === 'kind') return kindLabel(String(value), language);
    if (typeof value === 'number') return formatNumber(value, language, !/year|implied/.test(name));
    return /^\d{4}/.test(value) ? formatDate(value, language) : value;
  });

const MODALITY = ['planned', 'asserted', 'denied'] as const;

const figureOf = (version: Version, language: BriefLanguage): string => {
  const quantity = version.claims.find(
    ({ quantity: one }) => one !== null && String(one.value) === version.value,
  )?.quantity;
  return quantity == null
    ? formatNumber(Number(version.value), language)
    : formatQuantity(quantity, language);
};

const said = (conflict: Conflict, version: Version, language: BriefLanguage, names: Names): string => {
  const { value } = version;
  if (value === null) return '—';
  switch (conflict.about) {
    case 'time':
      return formatTime(
        { edtf: value, inferred: version.claims.every((claim) => claim.time?.inferred === true) },
        language,
      );
    case 'quantity':
      return figureOf(version, language);
    case 'place': {
      const place = version.claims[0]?.place;
      return place == null ? value : (names('place', place.id, language) ?? place.name);
    }
    case 'modality': {
      const word = MODALITY.find((one) => one === value);
      return word === undefined ? value : conflictWords[word][language];
    }
    default:
      return formatNumber(Number(value), language);
  }
};

const periodOf = (conflict: Conflict, version: Version, language: BriefLanguage): string => {
  if (conflict.about !== 'quantity') return '';
  const time = version.claims.find((claim) => claim.time !== null)?.time;
  if (conflict.reason.rule === 'itemised')
    return version === conflict.versions.at(-1) ? conflictWords.itemised[language] : '';
  return time == null ? '' : formatTime(time, language);
};

/** A disagreement in words of a language. */
export const sayConflict = (conflict: Conflict, language: BriefLanguage, names: Names): SaidConflict => ({
  conflict,
  type: conflictTypeName(conflict.type, language),
  title: kindByName(conflict.kind)?.label[language] ?? conflict.kind,
  why: filled(conflict.reason, language),
  ruled: conflict.ruled === null ? '' : conflictWords.ruled[language],
  versions: conflict.versions.map((version) => ({
    version,
    value: said(conflict, version, language, names),
    period: periodOf(conflict, version, language),
  })),
});
