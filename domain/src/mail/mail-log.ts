/** The result of the callable `readOutbox`: the most recently written emails. */
import * as v from 'valibot';
import { time } from '../fields.ts';

export const loggedMailSchema = v.object({
  id: v.string(),
  to: v.string(),
  subject: v.string(),
  createdAt: time,
  /** The extension's delivery state: `SUCCESS`, `ERROR`, …; null if nothing sends email. */
  state: v.nullable(v.string()),
  /** Null if the content is only for the recipient. */
  body: v.nullable(v.object({ text: v.string(), html: v.string() })),
});
export type LoggedMail = v.InferOutput<typeof loggedMailSchema>;

export const mailLogSchema = v.object({ mails: v.array(loggedMailSchema) });
