/** `npm run suite [-- options command…]`: a fresh Emulator Suite, built and seeded, for a command or until Ctrl-C. */

import { parseSuiteArgs } from '../emulators/suite-args.ts';
import { useFreshSuite } from '../emulators/suite-session.ts';
import { runCommand } from '../lib/cli.ts';

await runCommand((args, stop) => useFreshSuite(parseSuiteArgs(args), {}, stop));
