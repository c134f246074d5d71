/**
 * The headers of an email, as the extension "Trigger Email from Firestore" expects them. From
 * `functions/.env`, both optional; without them, the extension's own defaults apply:
 * - `FIRELINE_MAIL_FROM`: the sender's address; the shop's name is put before it.
 * - `FIRELINE_MAIL_REPLY_TO`: where replies go.
 */

import { emailPattern } from '@fireline/domain/fields';
import { oneLine } from '@fireline/domain/safe-text';

export interface Envelope {
  readonly to: readonly string[];
  readonly from?: string;
  readonly replyTo?: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Mail {
  readonly to: string;
  /** The name shown with the sender's address. */
  readonly sender: string;
  /** Emails with the same thread belong together; omitted if an email stands alone. */
  readonly thread?: string;
}

export function envelope(env: NodeJS.ProcessEnv, { to, sender, thread }: Mail): Envelope {
  const from = addressIn(env.FIRELINE_MAIL_FROM);
  const replyTo = addressIn(env.FIRELINE_MAIL_REPLY_TO);
  return {
    to: [to],
    ...(from && { from: `"${phrase(sender)}" <${from}>` }),
    ...(replyTo && { replyTo }),
    headers: {
      // Suppresses out-of-office replies (RFC 3834, and Exchange's own header for it).
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      // The emails of one order are shown as one conversation.
      ...(thread && { References: `<order-${thread}@fireline.invalid>` }),
    },
  };
}

function addressIn(value: string | undefined): string | null {
  const address = value?.trim() ?? '';
  return emailPattern.test(address) && !/[<>",]/.test(address) ? address : null;
}

/** A name inside quotes, without characters that would end them or the header. */
function phrase(name: string): string {
  return oneLine(name.replace(/["\\<>]/g, ' '));
}
