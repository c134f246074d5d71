/** The carriers of the demo shop: whoever has these secrets may report on its deliveries. */
import { createHash } from 'node:crypto';

function secretFor(purpose: string): string {
  return createHash('sha256').update(`fireline demo: ${purpose}`).digest('base64');
}

const current = `whsec_${secretFor('carrier')}`;
const previous = `whsec_${secretFor('carrier, before')}`;
const easyPost = secretFor('easypost');

export const demoCarriers = {
  /** In Standard Webhooks' form. */
  current,
  /** Still valid while senders change to the current one. */
  previous,
  easyPost,
  /** What the functions on the emulators read. */
  env: {
    FIRELINE_CARRIERS: 'standard,easypost',
    FIRELINE_CARRIER_SECRETS: `${current} ${previous}`,
    FIRELINE_EASYPOST_SECRETS: easyPost,
  },
} as const;
