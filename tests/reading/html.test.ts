import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/reading/read-source.ts';

const read = async (markup: string) => {
  const told: string[] = [];
  const source = await readSource(new TextEncoder().encode(markup), {
    path: 'page.html',
    notice: (sentence) => told.push(sentence),
  });
  return { source, told };
};

const LIST = 'Kenya opened its embassy in Accra on 5 May 2001.';
const QUOTE = 'The President of Ghana visited Nairobi on 7 June 2010.';
const body = `<p>Ghana and Kenya have long had good relations.</p><table><tr><th>Year</th><th>Trade</th></tr><tr><td>2009</td><td>5 million</td></tr></table><ul><li>${LIST}</li></ul><blockquote>${QUOTE}</blockquote>`;
const whole = `Ghana and Kenya have long had good relations.\n\nYear\n\nTrade\n\n2009\n\n5 million\n\n${LIST}\n\n${QUOTE}`;
const page = (head: string, content: string): string =>
  `<!doctype html><html><head>${head}</head><body>${content}</body></html>`;

describe('the day of publication', () => {
  const open: readonly (readonly [what: string, markup: string])[] = [
    ['below the heading', page('', `<h1>Ghana and Kenya</h1>${body}`)],
    [
      'in a time element inside a sentence',
      page('', `<p>They signed on <time datetime="2001-05-05">5 May 2001</time>.</p>${body}`),
    ],
    [
      'in the time element of another page',
      page('', `${body}<aside><time datetime="2001-05-05">5 May 2001</time></aside>`),
    ],
  ];
  test.each(open)('is not taken from a date %s', async (_what, markup) => {
    expect((await read(markup)).source.published).toBeNull();
  });

  const said: readonly (readonly [what: string, markup: string])[] = [
    ['meta', page('<meta property="article:published_time" content="2025-10-07T08:00:00+03:00">', body)],
    ['a meta tag by name', page('<meta name="DC.date.issued" content="2025/10/07">', body)],
    [
      'linked data',
      page('<script type="application/ld+json">{"@graph":[{"datePublished": "2025-10-07"}]}</script>', body),
    ],
    [
      'a marked element',
      page('', `<span itemprop="datePublished" content="2025-10-07">7 October</span>${body}`),
    ],
    [
      'the header',
      page(
        '',
        `<article><header><h1>Ghana</h1><time datetime="2025-10-07">7 October</time></header>${body}</article>`,
      ),
    ],
    [
      'the line of author and date',
      page('', `<h1>Ghana</h1><p>By Jane Doe, <time datetime="2025-10-07">7 October</time></p>${body}`),
    ],
  ];
  test.each(said)('is taken from %s', async (_what, markup) => {
    expect((await read(markup)).source.published).toBe('2025-10-07');
  });
});

describe('the main content is kept', () => {
  test('a list that the article finder drops, with a note', async () => {
    const { source, told } = await read(
      page('<title>Ghana and Kenya</title>', `<h1>Ghana and Kenya</h1>${body}`),
    );
    expect(source.text).toBe(whole);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^page\.html: One paragraph .* kept: “Kenya opened/);
  });

  test.each([
    ['without html and body', body],
    ['without html and body, with a title', `<!doctype html><title>A</title>${body}`],
    ['without body', `<html><head><title>A</title></head>${body}</html>`],
    ['without html', `<body>${body}</body>`],
  ])('of a page %s', async (_what, markup) => {
    expect((await read(markup)).source.text).toBe(whole);
  });

  const points = [
    'The two sides agreed to open embassies in Quito and Hanoi by 2027.',
    'They signed a memorandum on visa exemption for diplomatic passports.',
    'They condemned the closing of the border and called for talks.',
  ];
  test.each(['ol', 'ul'])('a communiqué in points (%s)', async (list) => {
    const markup = page(
      '<title>Joint communiqué</title>',
      `<h1>Joint communiqué</h1><h2>Ecuador and Viet Nam</h2><p>The ministers met in Quito on 3 March 2026.</p><${list}>${points.map((point) => `<li>${point}</li>`).join('')}</${list}><h2>Closing</h2><p>The visit took place at the invitation of the Government of Ecuador.</p>`,
    );
    const { source } = await read(markup);
    expect(source.text.split('\n\n')).toEqual([
      'Ecuador and Viet Nam',
      'The ministers met in Quito on 3 March 2026.',
      ...points,
      'Closing',
      'The visit took place at the invitation of the Government of Ecuador.',
    ]);
  });

  test('paragraphs that are parted by br', async () => {
    const { source } = await read(
      page('<title>A</title>', `<h1>A</h1><div>${points.join('<br><br>\n')}</div>`),
    );
    expect(source.text.split(/\n+/)).toEqual(points);
    // A blank line between them, as between any paragraphs.
    expect(source.text).toBe(points.join('\n\n'));
  });

  const broken: readonly (readonly [above: string, between: string, below: string])[] = [
    ['The two sides did not', ' ', 'sign the treaty.'],
    ['They were received in Nairobi by the President of', ' ', 'Kenya and his ministers.'],
    ['وقد أكد الوزير أن البلدين لم يوقعا حتى الآن على', ' ', 'الاتفاقية المعروضة عليهما.'],
    ['The two sides signed the treaty.', '\n', 'They left.'],
    ['Jane Doe', '\n', 'Ambassador of Chile to Peru'],
    ['جين دو', '\n', 'سفيرة تشيلي لدى بيرو'],
    ['Present were:', '\n', 'the minister of Chile'],
  ];
  test.each(broken)('a br inside a sentence is a space: %s', async (above, between, below) => {
    const { source } = await read(page('', `<p>${above}<br>${below}</p><p>${points.join(' ')}</p>`));
    expect(source.text).toContain(`${above}${between}${below}`);
  });

  test('cells of a table that lays the page out are kept once', async () => {
    const { source } = await read(
      page(
        '<title>Press release</title>',
        `<table width="100%"><tr><td><font>Ministry of Foreign Affairs</font></td></tr><tr><td><b>PRESS RELEASE</b><br><br>${points.join(' ')}</td></tr></table>`,
      ),
    );
    expect(source.text.split('Ministry of Foreign Affairs')).toHaveLength(2);
  });

  test('not what stands round it', async () => {
    const markup = page(
      '<title>Ecuador and Viet Nam</title>',
      `<div class="cookie-consent"><p>We use cookies to make this site better for you. Do you accept them?</p></div>
<header><ul><li><a href="/">Home</a></li><li>Ministry of Foreign Affairs of Ecuador</li></ul></header>
<nav><ul><li><a href="/a">News of Peru</a></li></ul></nav>
<div id="main"><h1>Ecuador and Viet Nam</h1><p>The ministers met in Quito on 3 March 2026.</p>
<ol>${points.map((point) => `<li>${point}</li>`).join('')}</ol>
<div class="relatedPosts"><h3>Related</h3><ul><li><a href="/b">Chile and Peru sign a treaty on water.</a> Chile and Peru signed it.</li></ul></div></div>
<div class="sidebar"><p>Bolivia opened an embassy in Hanoi on 2 May 2020, the ministry said.</p></div>
<footer><p>Ministry of Foreign Affairs, Quito, Ecuador. All rights reserved.</p></footer>`,
    );
    const { source } = await read(markup);
    expect(source.text.split('\n\n')).toEqual(['The ministers met in Quito on 3 March 2026.', ...points]);
  });

  test('a paragraph outside the article is told', async () => {
    const apart = 'Bolivia opened an embassy in Hanoi on 2 May 2020, the ministry in La Paz said.';
    const { source, told } = await read(
      page(
        '<title>A</title>',
        `<article><h1>A</h1>${points.map((point) => `<p>${point} ${point}</p>`).join('')}</article><div><p>${apart}</p></div>`,
      ),
    );
    expect(source.text).not.toContain('Bolivia');
    expect(told.join()).toMatch(/left out: “Bolivia/);
  });
});
