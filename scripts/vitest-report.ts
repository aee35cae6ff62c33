import { readFileSync } from 'node:fs';

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What vitest's JSON reporter wrote; null if it wrote nothing that can be read. */
export function readTestCounts(path: string): TestCounts | null {
  let report: {
    numPassedTests?: number;
    numFailedTests?: number;
    numPendingTests?: number;
    numTotalTests?: number;
  };
  try {
    report = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
  return {
    passed: report.numPassedTests ?? 0,
    failed: report.numFailedTests ?? 0,
    skipped: report.numPendingTests ?? 0,
  };
}
