/** `npm run suite [-- options command…]`: a fresh Emulator Suite, built and seeded, for a command or until Ctrl-C. */
import { runCommand } from './cli.ts';
import { parseSuiteArgs } from './suite-args.ts';
import { useFreshSuite } from './suite-session.ts';

await runCommand((args, stop) => useFreshSuite(parseSuiteArgs(args), {}, stop));
