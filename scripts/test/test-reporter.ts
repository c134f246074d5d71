/**
 * A vitest reporter that counts by project and writes the counts to the file FIRELINE_TEST_REPORT. A file that fails outside
 * its tests (it does not load, a hook throws) and an error outside all files each count as one failure: a run whose tests
 * passed, but not all of them ran, must not look green.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { add, type Counts, noTests, type Report } from './test-report.ts';

export default class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const report = new Map<string, Counts>();
    for (const module of modules) {
      const name = module.project.name;
      report.set(name, add(report.get(name) ?? noTests, countsOf(module)));
    }
    if (unhandledErrors.length > 0) {
      report.set('outside tests', { ...noTests, failed: unhandledErrors.length });
    }
    const file = process.env.FIRELINE_TEST_REPORT;
    if (!file) throw new Error('FIRELINE_TEST_REPORT does not say where the counts go.');
    mkdirSync(dirname(file), { recursive: true });
    const content: Report = Object.fromEntries(report);
    writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
  }
}

function countsOf(module: TestModule): Counts {
  let [passed, failed, skipped] = [0, 0, 0];
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    if (state === 'passed') passed += 1;
    else if (state === 'failed') failed += 1;
    else skipped += 1;
  }
  const failedOutsideTests = !module.ok() && failed === 0;
  return { passed, failed: failedOutsideTests ? 1 : failed, skipped };
}
