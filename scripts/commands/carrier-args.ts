/** The command line of `npm run carrier`. */
import { parseArgs } from 'node:util';
import { carrierStatuses } from '@fireline/domain/delivery/carrier-update';
import { messageOf, ScriptError } from '../lib/script-error.ts';

const usage = `npm run carrier -- <order number> [--place <text>] [--text <text>] [--status <${carrierStatuses.join(' | ')}>] [--at <time>] [--carrier <name>] [--tracking-number <number>] [--id <message>] [--to <address>]`;

export interface CarrierArgs {
  /** The body of the webhook. */
  readonly payload: object;
  /** Sent again with the same ID, a message changes nothing. */
  readonly id: string | undefined;
  /** A deployed shop's address; if left out, the running suite's. */
  readonly to: string | undefined;
}

export function parseCarrierArgs(args: readonly string[], now: number): CarrierArgs {
  const { values, positionals } = readArgs(args);
  const [orderNumber, ...others] = positionals;
  if (orderNumber === undefined || others.length > 0) {
    throw new ScriptError(`one order number is required: ${usage}.`);
  }
  const at = values.at === undefined ? now : Date.parse(values.at);
  if (Number.isNaN(at)) throw new ScriptError(`"${values.at}" is not a time: ${usage}.`);
  const { place, text, status, carrier, 'tracking-number': trackingNumber } = values;
  return {
    payload: {
      type: 'delivery.updated',
      timestamp: new Date(at).toISOString(),
      data: { orderNumber, place, text, status, carrier, trackingNumber },
    },
    id: values.id,
    to: values.to,
  };
}

function readArgs(args: readonly string[]) {
  const option = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        place: option,
        text: option,
        status: option,
        at: option,
        carrier: option,
        'tracking-number': option,
        id: option,
        to: option,
      },
    });
  } catch (error) {
    throw new ScriptError(`${messageOf(error)}: ${usage}.`);
  }
}
