/** An entity on its way from the data files to the table. */
import type { LanguageTag, StateCode } from '../core/language.ts';
import type { Spelling } from './data-table.ts';
import type { GazetteerForm } from './records.ts';

export interface Entity {
  readonly type: GazetteerForm['type'];
  readonly id: string;
  readonly state: StateCode | null;
  /** What only this type has: rank of an office, years of a person, codes of a state. */
  readonly extra: string;
  /** Display names, official names and names of the capital, by language. */
  readonly names: Readonly<Record<LanguageTag, string>>;
  readonly official: Readonly<Record<LanguageTag, string>>;
  readonly capital: Readonly<Record<LanguageTag, string>>;
  readonly forms: readonly {
    readonly language: LanguageTag | '*';
    readonly form: GazetteerForm['form'];
    readonly text: string;
  }[];
  readonly where: string;
}

/** Order of the name columns in every data file. */
export const LANGUAGES: readonly LanguageTag[] = ['en', 'ar', 'az'];

/** "Recep Tayyip Erdoğan" → "recep-tayyip-erdogan". */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}|['’ʻ.]/gu, '')
    .replace(/[ıİ]/g, 'i')
    .replace(/ə/g, 'e')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export const namesFrom = (cells: readonly (readonly Spelling[])[]): Record<LanguageTag, string> =>
  Object.fromEntries(
    LANGUAGES.map((language, i): [LanguageTag, string] => [language, cells[i]?.[0]?.text ?? '']),
  );

/** Forms of a cell: the first spelling is the name, the others are aliases. */
export const formsFrom = (
  language: LanguageTag | '*',
  spellings: readonly Spelling[],
  first: GazetteerForm['form'] = 'name',
): Entity['forms'][number][] =>
  spellings.flatMap((spelling, index) =>
    spelling.matched
      ? [
          {
            language,
            form: index === 0 || first !== 'name' ? first : ('alias' as const),
            text: spelling.text,
          },
        ]
      : [],
  );
