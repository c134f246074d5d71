import { exportInputSchema } from '@fireline/domain/access/privacy';
import { type CallableRequest, onCall } from 'firebase-functions/v2/https';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { callTexts } from '../lib/call-texts.ts';
import { callerOf } from '../lib/caller.ts';
import { accountContext } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { type AccountExport, exportAccount as exportOf } from '../privacy/export-account.ts';
import { checkWorksAsAdmin } from '../staff/set-role.ts';

/** The data stored about the caller or, for an admin, about another customer `{uid}`. */
export const exportAccount = onCall({ ...callOptions, timeoutSeconds: 120 }, (request) =>
  answerCall('exportAccount', request.data, () => answer(request)),
);

async function answer(request: CallableRequest): Promise<AccountExport> {
  const context = await accountContext();
  const caller = await callerOf(context.db, request, callTexts().signInToExport);
  const { uid = caller.uid } = checkCall(exportInputSchema, request.data);
  if (uid !== caller.uid)
    await checkWorksAsAdmin(context.auth, request.auth, 'get a customer’s data');
  return exportOf(context, uid);
}
