/**
 * The headers of an email, as the extension "Trigger Email from Firestore" expects them. Without a
 * configured sender or address for replies, the extension's own defaults apply.
 */

import { oneLine } from '@fireline/domain/safe-text';
import type { Config } from '../config.ts';

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

export function envelope(
  { mailFrom: from, mailReplyTo: replyTo }: Config,
  { to, sender, thread }: Mail,
): Envelope {
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

/** A name inside quotes, without characters that would end them or the header. */
function phrase(name: string): string {
  return oneLine(name.replace(/["\\<>]/g, ' '));
}
