/** What the callable `readOutbox` answers: the mails that were written last. */
import * as v from 'valibot';
import { time } from '../fields.ts';

export const outboxMailSchema = v.object({
  id: v.string(),
  to: v.string(),
  subject: v.string(),
  createdAt: time,
  /** What the extension says of it: `SUCCESS`, `ERROR`, …; null where nothing sends mail. */
  state: v.nullable(v.string()),
  /** Null where what it says is for its reader alone. */
  body: v.nullable(v.object({ text: v.string(), html: v.string() })),
});
export type OutboxMail = v.InferOutput<typeof outboxMailSchema>;

export const outboxSchema = v.object({ mails: v.array(outboxMailSchema) });
