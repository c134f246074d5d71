/** Couriers whom the shop can count on. */
import { paths } from '@fireline/domain/paths';
import { dbOf, liveProject } from './admin.ts';
import { type Account, newAccount } from './sessions.ts';

/** A courier on duty whose name nobody else has. */
export async function onDuty(): Promise<Account & { readonly name: string }> {
  const account = await newAccount({ role: 'courier' });
  const name = `Courier ${account.uid.slice(0, 6)}`;
  const [since, lastSeenAt] = [new Date(), new Date()];
  await dbOf(liveProject)
    .doc(paths.courier(account.uid))
    .set({ name, onDuty: true, since, lastSeenAt });
  return { ...account, name };
}
