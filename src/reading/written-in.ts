/** In less text than this the guess is often wrong; more than this only costs time. */
const LEAST = 150;
const SAMPLE = 1500;
/** One of our languages this near to the likeliest one may be the right one: relatives differ by little. */
const NEAR = 0.9;

/**
 * A sentence that says so when a text reads like none of the languages that texts are read in, as Persian reads
 * like no Arabic and French like no English; null when it reads like one of them or is too short to tell.
 */
export async function strangeLanguage(text: string, languages: readonly string[]): Promise<string | null> {
  const sample = text.slice(0, SAMPLE).trim();
  if (sample.length < LEAST) return null;
  const { francAll } = await import('franc-min');
  const guesses = francAll(sample).map(([code, share]) => ({ tag: tagOf(code), share }));
  const [first] = guesses;
  const own = guesses.find(({ tag }) => languages.includes(tag));
  if (first === undefined || first.tag === 'und' || (own !== undefined && own.share >= NEAR)) return null;
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(first.tag) ?? first.tag;
  return `It reads like ${name} and like none of the languages that texts are read in (${languages.join(', ')}); little or nothing will be found in it.`;
}

/** "arb" → "ar", "pes" → "fa": the tag that packs go by. */
const tagOf = (code: string): string => Intl.getCanonicalLocales(code)[0] ?? code;
