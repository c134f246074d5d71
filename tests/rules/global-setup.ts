/** At the end of the rules tests: how many of the rules' expressions they evaluated. */
import { clearReaches, keptReaches, writeCoverage } from '../support/coverage-folder.ts';
import { coverageOf } from '../support/rule-coverage.ts';

export default async function setup(): Promise<() => Promise<void>> {
  await clearReaches();
  return reportCoverage;
}

async function reportCoverage(): Promise<void> {
  const reaches = await keptReaches();
  if (reaches.length === 0) return;
  const coverage = coverageOf(reaches);
  await writeCoverage(coverage);
  await clearReaches();
  const { evaluated, total, seenBoth, conditions } = coverage;
  console.log(
    `Rules: ${evaluated} of ${total} expressions evaluated, ${seenBoth} of ${conditions} conditions seen true and false.`,
  );
}
