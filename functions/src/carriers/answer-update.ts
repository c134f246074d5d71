/**
 * Answers a request to `/api/carriers` or `/api/carriers/easypost`. Every answer is JSON: what was
 * recorded, or `{error: {code, message}}`. Nothing is retried here: a sender repeats what failed
 * for a while, and its repetitions are recognized.
 */
import { FirelineError } from '@fireline/domain/errors';
import type { CarrierSender } from '../config.ts';
import { isTransient } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import * as logs from '../logs.ts';
import { attemptWindowEnd } from '../lookup/count-attempts.ts';
import { easyPost } from './easypost.ts';
import { recordUpdate } from './record-update.ts';
import type { Sender, SignedRequest } from './sender.ts';
import { standardWebhooks } from './standard-webhooks.ts';
import { UpdateRefused } from './update-refused.ts';

export interface UpdateRequest extends SignedRequest {
  readonly method: string;
  readonly path: string;
}

export interface UpdateAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object;
}

/** Bytes. EasyPost repeats a parcel's whole history, which takes some ten thousand. */
const largestBody = 256 * 1024;

/** Seconds after which a sender may try again if Firestore couldn't be reached. */
const retryFailureAfter = 30;

const senders = { standard: standardWebhooks, easypost: easyPost } as const satisfies Record<
  CarrierSender,
  Sender
>;

export async function answerUpdate(
  context: Context,
  secrets: Readonly<Record<CarrierSender, readonly string[]>>,
  request: UpdateRequest,
): Promise<UpdateAnswer> {
  const name = senderIn(request.path);
  const sender = name ?? 'somebody';
  try {
    const outcome = await handle(context, secrets, name, request);
    logs.carrierUpdateAnswered(sender, outcome);
    return answer(200, outcome);
  } catch (error) {
    return answerError(sender, toRefusal(error, context.now()));
  }
}

async function handle(
  context: Context,
  secrets: Readonly<Record<CarrierSender, readonly string[]>>,
  name: CarrierSender | null,
  request: UpdateRequest,
): Promise<object> {
  if (name === null) throw new UpdateRefused('unknown-sender', 'There is no such address.');
  if (secrets[name].length === 0) {
    throw new UpdateRefused('not-configured', 'This shop takes no updates from this sender.');
  }
  requireJson(request);
  const sender = senders[name];
  sender.verify(request, secrets[name], context.now());
  const update = sender.read(parseJson(request.body), request, context.now());
  if (update === null) return { result: 'ignored' };
  try {
    return await recordUpdate(context, name, update);
  } catch (error) {
    if (!(error instanceof UpdateRefused) || sender.isToldOfRefusals) throw error;
    return { result: 'ignored', reason: { code: error.code, message: error.message } };
  }
}

/** `/easypost` on the function's own address, `/api/carriers/easypost` through Hosting. */
function senderIn(path: string): CarrierSender | null {
  const [last, ...others] = path
    .split('/')
    .filter((part) => part !== '' && part !== 'api' && part !== 'carriers');
  if (others.length > 0) return null;
  if (last === undefined) return 'standard';
  return last === 'easypost' ? 'easypost' : null;
}

function requireJson({ method, header, body }: UpdateRequest): void {
  if (method !== 'POST') throw new UpdateRefused('method-not-allowed', 'Only POST is supported.');
  if (!/^application\/json\s*(;|$)/i.test(header('content-type') ?? '')) {
    throw new UpdateRefused('unsupported-media-type', 'Content-Type must be application/json.');
  }
  if (body.length > largestBody) {
    throw new UpdateRefused('too-large', `The body may have at most ${largestBody} bytes.`);
  }
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new UpdateRefused('invalid-json', 'The body isn’t valid JSON.');
  }
}

function toRefusal(error: unknown, now: number): unknown {
  if (!(error instanceof FirelineError)) return error;
  if (error.code === 'invalid-input') return new UpdateRefused('invalid-payload', error.message);
  if (error.code !== 'too-many-tries') return error;
  const retryAfter = Math.ceil((attemptWindowEnd(now) - now) / 1000);
  return new UpdateRefused('too-many-updates', 'Too many updates; try again later.', retryAfter);
}

function answerError(sender: string, error: unknown): UpdateAnswer {
  if (error instanceof UpdateRefused) {
    const { code, message, status, retryAfter } = error;
    logs.carrierUpdateRefused(sender, code, message);
    return answer(
      status,
      { error: { code, message } },
      {
        ...(code === 'method-not-allowed' && { Allow: 'POST' }),
        ...(retryAfter !== null && { 'Retry-After': String(retryAfter) }),
      },
    );
  }
  logs.carrierUpdateFailed(sender, error);
  const message = 'The update couldn’t be recorded.';
  return isTransient(error)
    ? answer(
        503,
        { error: { code: 'unavailable', message } },
        { 'Retry-After': String(retryFailureAfter) },
      )
    : answer(500, { error: { code: 'failed', message } });
}

function answer(
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): UpdateAnswer {
  return { status, body, headers: { 'Cache-Control': 'no-store', ...headers } };
}
