import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { jsonLines, lay, type Run, rawabit } from './run.ts';

let cwd: string;
beforeEach(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'rawabit-cli-'));
  lay(cwd, {
    'in/a.md':
      '---\nlanguage: en\nkind: news\ntitle: Fifty years\npublisher: Alpha Daily\npublished: 2020-05-01\nlabel: internal\n---\nKenya and Norway established diplomatic relations on 3 March 1964.\n',
    'in/b.md':
      '---\nlanguage: en\nkind: news\npublisher: Beta Post\npublished: 2021-05-01\n---\nDiplomatic relations between Norway and Kenya were established on 10 March 1964.\n',
  });
  await rawabit(['read', 'in'], { cwd });
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const why = (...args: readonly string[]): Promise<Run> => rawabit(['why', ...args], { cwd });
const finding = async (): Promise<{ id: string; claims: { id: string }[] }> => {
  const { stdout } = await rawabit(['dossier', 'KEN', 'NOR', '--json'], { cwd });
  return jsonLines(stdout)[0] as { id: string; claims: { id: string }[] };
};

describe('rawabit why', () => {
  test('goes from the line to the words of every source, and says where they part', async () => {
    const { id } = await finding();
    const run = await why(id.slice(0, 10));
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const places = [...run.stdout.matchAll(/Stands at: ([0-9a-f]{12}) /g)].map(([, id]) => id);
    expect(run.stdout).toBe(`Establishment of diplomatic relations (Kenya and Norway)
  Date: 10 March 1964
  Status: disputed, independent voices: 2, credibility of the information (1–6): 4
  Why this value leads: nothing speaks for it: one of them had to come first

1. in/b.md, Beta Post, 1 May 2021
   «Diplomatic relations between Norway and Kenya were established on 10 March 1964».
   Stands at: ${places[0]} [0, 79)
   Reliability of the source (A–F): F, Public
   Read by: en.relations-established.passive, confidence: 0.95
   Date: 10 March 1964 «10 March 1964»

2. Fifty years, Alpha Daily, 1 May 2020
   «Kenya and Norway established diplomatic relations on 3 March 1964».
   Stands at: ${places[1]} [0, 65)
   Reliability of the source (A–F): F, Internal
   Read by: en.relations-established.verb, confidence: 0.95
   Date: 3 March 1964 «3 March 1964»
   Shares with the first: a thing that is only once

True contradiction: 3 March 1964 or 10 March 1964
  This can happen only once, so only one of these dates can be right.
`);
  });

  test('the id of a claim leads to its finding', async () => {
    const { claims } = await finding();
    expect((await why(claims[1]?.id ?? '')).stdout).toBe((await why((await finding()).id)).stdout);
  });

  test('what a person decided is told in the language that is asked for', async () => {
    const { id } = await finding();
    await rawabit(['review', 'KEN', 'NOR'], {
      cwd,
      stdin: '1\nthe treaty series has it\nq\n',
      env: { RAWABIT_USER: 'ada' },
    });
    expect((await why(id)).stdout).toMatch(
      /\nVerdict: preferred, ada, \d{4}-\d\d-\d\d: the treaty series has it\n$/,
    );
    expect((await why(id, '--lang', 'ar')).stdout).toContain('رجّح');
    expect((await why(id, '--lang', 'az')).stdout).toContain('üstün tutdu');
  });

  test('an id that nothing has is an error that says what to do', async () => {
    const run = await why('0000');
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('The store has no finding "0000".');
  });
});
