import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildTable } from '../../src/gazetteer/build.ts';
import {
  allStates,
  formsOf,
  type GazetteerForm,
  nameLanguages,
  nameOf,
  officeById,
  personById,
  stateById,
} from '../../src/gazetteer/gazetteer.ts';
import { matchKey } from '../../src/gazetteer/match-key.ts';
import { idsOf } from '../../src/gazetteer/records.ts';

const LANGUAGES = nameLanguages();

const TYPES: readonly { type: GazetteerForm['type']; atLeast: number }[] = [
  { type: 'state', atLeast: 250 },
  { type: 'place', atLeast: 250 },
  { type: 'organisation', atLeast: 260 },
  { type: 'carrier', atLeast: 80 },
  { type: 'honour', atLeast: 80 },
  { type: 'office', atLeast: 45 },
  { type: 'person', atLeast: 1400 },
];

describe('the table', () => {
  it('is what the generator makes of the data, each time', () => {
    const once = buildTable();
    expect(buildTable()).toBe(once);
    expect(readFileSync(new URL('../../src/gazetteer/table.ts', import.meta.url), 'utf8')).toBe(once);
  });
});

describe.each(TYPES)('every $type', ({ type, atLeast }) => {
  const ids = idsOf(type);

  it(`is there: at least ${atLeast}`, () => {
    expect(ids.length).toBeGreaterThanOrEqual(atLeast);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a display name in every language', () => {
    const nameless = ids.flatMap((id) =>
      LANGUAGES.filter((language) => !nameOf(type, id, language)).map((language) => `${id} ${language}`),
    );
    expect(nameless).toEqual([]);
  });
});

describe.each(LANGUAGES.map((language) => ({ language })))('the forms of $language', ({ language }) => {
  const forms = formsOf(language);

  it('are clean: no outer or double space, no comma, composed letters', () => {
    expect(
      forms.filter(
        ({ text }) =>
          text !== text.trim() || /\s{2}|[,،|;~]/.test(text) || text !== text.normalize('NFC') || text === '',
      ),
    ).toEqual([]);
  });

  it('name something that exists', () => {
    expect(forms.filter((form) => nameOf(form.type, form.id, LANGUAGES[0] as string) === undefined)).toEqual(
      [],
    );
    expect(forms.filter((form) => form.state !== null && stateById(form.state) === undefined)).toEqual([]);
  });

  it('belong to one entity of their type', () => {
    const owners = new Map<string, Set<string>>();
    for (const form of forms) {
      const key = `${form.type} ${matchKey(form.text)}`;
      owners.set(key, (owners.get(key) ?? new Set()).add(form.id));
    }
    expect(
      [...owners].filter(([, ids]) => ids.size > 1).map(([key, ids]) => `${key}: ${[...ids].join(', ')}`),
    ).toEqual([]);
  });

  it('are written in the letters of the language', () => {
    const foreign = (text: string): boolean =>
      /\p{Script=Cyrillic}|\p{Script=Greek}/u.test(text) ||
      (/\p{Script=Latin}/u.test(text) && /\p{Script=Arabic}/u.test(text));
    expect(forms.filter((form) => foreign(form.text)).map((form) => form.text)).toEqual([]);
  });
});

describe('states', () => {
  it('have codes of two and three letters, each its own', () => {
    const two = allStates().flatMap((state) => state.iso2 ?? []);
    expect(new Set(two).size).toBe(two.length);
    expect(allStates().filter((state) => !/^[A-Z]{3}$/.test(state.code))).toEqual([]);
  });

  it('have long names in every language', () => {
    expect(
      allStates().filter((state) => LANGUAGES.some((language) => !state.officialNames[language])),
    ).toEqual([]);
  });

  it('of history have years and successors that exist', () => {
    for (const state of allStates().filter((one) => one.kind === 'historical')) {
      expect(state.to).not.toBeNull();
      expect(state.successors.length).toBeGreaterThan(0);
      for (const successor of state.successors) expect(stateById(successor)).toBeDefined();
    }
  });
});

describe('persons', () => {
  const persons = idsOf('person').flatMap((id) => personById(id) ?? []);

  it('hold offices that exist, in years that run forward', () => {
    for (const person of persons)
      for (const tenure of person.offices) {
        expect(officeById(tenure.office), `${person.id} ${tenure.office}`).toBeDefined();
        if (tenure.from !== null && tenure.to !== null)
          expect(tenure.to, person.id).toBeGreaterThanOrEqual(tenure.from);
      }
  });

  it('speak for no state while known as officials of an organisation', () => {
    for (const person of persons) {
      const first = person.offices[0];
      if (first !== undefined && officeById(first.office)?.rank === 'organisation')
        expect(person.state, person.id).toBeNull();
    }
  });
});
