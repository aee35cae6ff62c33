import { fontFile, styleSheet } from '../api/styles.ts';

interface Face {
  readonly family: string;
  readonly weight: string;
  readonly path: string;
  readonly range?: string;
}

const ARABIC = 'U+0600-06FF,U+200C-200F';
const LATIN_EXTENDED = 'U+0100-02BA,U+1E00-1EFF';

/** The faces of a page that stands alone: what sources say, and what the product says. */
const FACES: readonly Face[] = [
  {
    family: 'R Naskh',
    weight: '400 700',
    path: '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
    range: ARABIC,
  },
  {
    family: 'R Serif',
    weight: '400 700',
    path: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  },
  {
    family: 'R Serif',
    weight: '400 700',
    path: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2',
    range: LATIN_EXTENDED,
  },
  {
    family: 'R Plex',
    weight: '400 600',
    path: '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2',
  },
];

const faceRule = async ({ family, weight, path, range }: Face): Promise<string> => {
  const bytes = await fontFile(path);
  if (bytes === null) return '';
  const only = range === undefined ? '' : `;unicode-range:${range}`;
  return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}) format("woff2")${only}}`;
};

/** Everything that the page of an evaluation needs to be shown, fonts as data; what is not installed is left out. */
export const evaluationStyles = async (): Promise<string> => {
  const faces = await Promise.all(FACES.map(faceRule));
  const sheets = await Promise.all(
    ['tokens.css', 'evaluation.css'].map(async (name) => (await styleSheet(name)) ?? ''),
  );
  return [...faces, ...sheets].join('\n');
};
