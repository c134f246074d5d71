/**
 * `npm run carrier -- <order number> --place "Depot North"`: reports on a delivery as a carrier
 * does, to the running suite, or to a deployed shop with `--to` and the secret in
 * FIRELINE_CARRIER_SECRET. Prints the answer.
 */
import { demoCarriers } from '../demo/carriers.ts';
import { signedUpdate } from '../demo/signed-update.ts';
import { connectToRunningSuite } from '../emulators/running-suite.ts';
import { runCommand } from '../lib/cli.ts';
import { say } from '../lib/progress.ts';
import { messageOf, ScriptError } from '../lib/script-error.ts';
import { parseCarrierArgs } from './carrier-args.ts';

await runCommand(async (args) => {
  const { payload, id, to } = parseCarrierArgs(args, Date.now());
  const { address, secret } = to === undefined ? await demoShop() : deployedShop(to);
  const request = signedUpdate(payload, { secret, ...(id !== undefined && { id }) });
  say(`POST ${address} ${request.body}`);
  const response = await send(address, request);
  say(`${response.status} ${await response.text()}`);
  return response.ok ? 0 : 1;
});

async function demoShop() {
  if (await connectToRunningSuite()) {
    const address = `${process.env.FIRELINE_WEB_URL}/api/carriers`;
    return { address, secret: demoCarriers.current };
  }
  throw new ScriptError(
    'no suite is running; start one with "npm start", or name a deployed shop with --to https://<site>/api/carriers.',
  );
}

function deployedShop(address: string) {
  const secret = process.env.FIRELINE_CARRIER_SECRET;
  if (secret) return { address, secret };
  throw new ScriptError('FIRELINE_CARRIER_SECRET must be the secret that signs the message.');
}

async function send(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { ...request, signal: AbortSignal.timeout(60_000) });
  } catch (error) {
    throw new ScriptError(`${address} did not answer (${messageOf(error)}).`);
  }
}
