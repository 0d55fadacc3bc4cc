// Passed and failed, read from a suite's own JSON report. A suite that broke outside its tests counts as one failure.
import { readFileSync } from 'node:fs';

const READERS = { vitest, playwright };

/** @param code the suite's exit code: non-zero without a failed test still is a failure */
export function count({ kind, file }, code) {
  let figures = { passed: 0, failed: 0, skipped: 0 };
  try {
    figures = READERS[kind](JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { ...figures, failed: 1 };
  }
  const broken = figures.failed === 0 && (code !== 0 || figures.passed === 0);
  return broken ? { ...figures, failed: 1 } : figures;
}

function vitest(report) {
  // Files that could not even be read have no tests to count.
  const unreadable = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unreadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function playwright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}
