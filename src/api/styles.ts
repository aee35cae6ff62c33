import { readFile } from 'node:fs/promises';

/** The project's folder: two levels up from here in the source tree, one from a bundle. */
const root = new URL(import.meta.url.includes('/src/') ? '../../' : '../', import.meta.url);

const sheets = new Map<string, string>();

/** A style sheet of the product by name, or null. Fonts are named by their packages and served beside it. */
export const styleSheet = async (name: string): Promise<string | null> => {
  const known = sheets.get(name);
  if (known !== undefined) return known;
  if (!/^[a-z]+\.css$/.test(name)) return null;
  try {
    const text = await readFile(new URL(`web/styles/${name}`, root), 'utf8');
    const served = text.replaceAll('../node_modules/', '/fonts/');
    sheets.set(name, served);
    return served;
  } catch {
    return null;
  }
};

/** A font file of the packages that the style sheets name. */
export const fontFile = async (path: string): Promise<Uint8Array<ArrayBuffer> | null> => {
  if (!/^@fontsource(-variable)?\/[a-z0-9-]+\/files\/[a-z0-9-]+\.woff2$/.test(path)) return null;
  try {
    return new Uint8Array(await readFile(new URL(`node_modules/${path}`, root)));
  } catch {
    return null;
  }
};

/** The fonts of a printed brief, put into its page as data so that it stands alone. */
const PRINT_FONTS: readonly {
  readonly family: string;
  readonly weight: string;
  readonly path: string;
  readonly arabic: boolean;
}[] = [
  {
    family: 'R Naskh',
    weight: '400 700',
    path: '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
    arabic: true,
  },
  {
    family: 'R Amiri',
    weight: '700',
    path: '@fontsource/amiri/files/amiri-arabic-700-normal.woff2',
    arabic: true,
  },
  {
    family: 'R Plex',
    weight: '400 600',
    path: '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2',
    arabic: true,
  },
  {
    family: 'R Plex',
    weight: '400 600',
    path: '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2',
    arabic: false,
  },
  {
    family: 'R Plex X',
    weight: '400 600',
    path: '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff2',
    arabic: false,
  },
  {
    family: 'R Serif',
    weight: '400 700',
    path: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    arabic: false,
  },
  {
    family: 'R Serif X',
    weight: '400 700',
    path: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2',
    arabic: false,
  },
];

const ARABIC_RANGE = 'U+0600-06FF,U+0750-077F,U+0870-08FF,U+200C-200F,U+FB50-FDFF,U+FE70-FEFC';
const LATIN_EXT = 'U+0100-02BA,U+1E00-1EFF';

/** Everything that a brief needs to print, in one style sheet: tokens, rules, fonts as data. */
export const printStyles = async (): Promise<string> => {
  const faces = await Promise.all(
    PRINT_FONTS.map(async ({ family, weight, path, arabic }) => {
      const bytes = await fontFile(path);
      if (bytes === null) return '';
      const range = arabic
        ? `;unicode-range:${ARABIC_RANGE}`
        : family.endsWith(' X')
          ? `;unicode-range:${LATIN_EXT}`
          : '';
      return `@font-face{font-family:"${family.replace(' X', '')}";font-weight:${weight};src:url(data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}) format("woff2")${range}}`;
    }),
  );
  const parts = await Promise.all(
    ['tokens.css', 'guilloche.css', 'brief.css'].map(async (name) => (await styleSheet(name)) ?? ''),
  );
  return [...faces, ...parts].join('\n');
};
