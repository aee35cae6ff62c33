import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/cli/nearest.ts';
import { line, showProgress } from '../../src/cli/progress.ts';

describe('the nearest word', () => {
  const names = ['read', 'claims', 'dossier', 'brief', 'search', 'doctor'];
  test.each([
    ['raed', 'read'],
    ['READ', 'read'],
    ['claim', 'claims'],
    ['serch', 'search'],
    ['dosier', 'dossier'],
    ['docter', 'doctor'],
    ['xyz', null],
    ['', null],
  ])('%s → %s', (word, meant) => {
    expect(nearest(word, names)).toBe(meant);
  });
});

describe('progress', () => {
  test.each([
    [0, 10, 0, '0 of 10 files, 0/s'],
    [500, 1000, 2, '500 of 1,000 files, 250/s, 2 s left'],
    [1, 1_000_000, 1, '1 of 1,000,000 files, 1/s, 277 h 46 min left'],
    [100, 20_000, 1, '100 of 20,000 files, 100/s, 3 min 19 s left'],
  ])('%d of %d after %d s', (done, total, seconds, says) => {
    expect(line(done, total, seconds)).toBe(says);
  });

  test('says nothing to a file or a pipe', () => {
    const written: string[] = [];
    const stream = {
      isTTY: false,
      write: (text: string) => written.push(text),
    } as unknown as NodeJS.WriteStream;
    const progress = showProgress(10, stream);
    progress.step(5);
    progress.clear();
    expect(written).toEqual([]);
  });
});
