/**
 * The parts of `npm test`. Each is one run of vitest and, but for the unit tests, a fresh suite of its own: the official
 * Firestore emulator keeps the streams of every page that was ever open and becomes slow after some hundred of them.
 */
import { type EmulatorName, emulatorNames } from '../emulators/firebase-config.ts';
import { matches, selectedProjects } from './test-args.ts';

export interface TestPart {
  /** The vitest project, and which of its shards: `e2e 2/6`. */
  readonly name: string;
  readonly project: 'unit' | 'rules' | 'triggers' | 'e2e';
  /** `2/6`; undefined: the whole project. */
  readonly shard?: string;
  /** Undefined: it needs none. */
  readonly suite: PartSuite | undefined;
}

interface PartSuite {
  readonly seed: boolean;
  readonly emulators: readonly EmulatorName[];
}

const browserShards = 6;
const wholeSuite: PartSuite = { seed: true, emulators: emulatorNames };

/** What takes longest comes first, so that suites side by side end at about the same time. */
const parts: readonly TestPart[] = [
  { name: 'unit', project: 'unit', suite: undefined },
  { name: 'triggers', project: 'triggers', suite: wholeSuite },
  ...Array.from({ length: browserShards }, (_, index): TestPart => {
    const shard = `${index + 1}/${browserShards}`;
    return { name: `e2e ${shard}`, project: 'e2e', shard, suite: wholeSuite };
  }),
  { name: 'rules', project: 'rules', suite: { seed: false, emulators: ['auth', 'firestore'] } },
];

/** Undefined when the arguments select more finely than by project: that is one run, in one suite. */
export function partsOf(args: readonly string[]): readonly TestPart[] | undefined {
  const projects = selectedProjects(args);
  const isWholeProjects = args.every(
    (arg, index) =>
      arg === '--project' || arg.startsWith('--project=') || args[index - 1] === '--project',
  );
  if (!isWholeProjects) return undefined;
  return parts.filter(
    ({ project }) => projects.length === 0 || projects.some((filter) => matches(filter, project)),
  );
}
