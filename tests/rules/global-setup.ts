/**
 * At the end of the rules tests: how many of the rules' expressions they evaluated. If all of them
 * ran and passed, every condition must have been both true and false.
 *
 * Not on the official emulator: in a refused batch, it evaluates other writes than hidane, and the
 * reason that refuses an order hides what would refuse the document next to it.
 */
import type { TestProject } from 'vitest/node';
import { clearReaches, keptReaches, writeCoverage } from '../support/coverage-folder.ts';
import { coverageOf, faultsOf } from '../support/rule-coverage.ts';
import { oneSided } from './one-sided.ts';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await clearReaches();
  return () => reportCoverage(project);
}

async function reportCoverage(project: TestProject): Promise<void> {
  const reaches = await keptReaches();
  if (reaches.length === 0) return;
  const coverage = coverageOf(reaches);
  await writeCoverage(coverage);
  await clearReaches();
  const { evaluated, total, seenBoth, conditions } = coverage;
  console.log(
    `Rules: ${evaluated} of ${total} expressions evaluated, ${seenBoth} of ${conditions} conditions seen true and false.`,
  );
  if (process.env.FIRESTORE_ENGINE === 'official') {
    console.log('What is missing fails the run on hidane only.');
    return;
  }
  if (!(await allPassed(project))) return;
  const faults = faultsOf(coverage, oneSided);
  if (faults.length > 0) {
    throw new Error(`The rules tests see too little of the rules:\n${faults.join('\n')}`);
  }
}

/** A partial run says nothing about the whole, and a failed test may have evaluated less. */
async function allPassed(project: TestProject): Promise<boolean> {
  const { testFiles } = await project.globTestFiles();
  const modules = project.vitest.state
    .getTestModules()
    .filter((module) => module.project === project);
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  return (
    modules.length === testFiles.length && tests.every((test) => test.result().state === 'passed')
  );
}
