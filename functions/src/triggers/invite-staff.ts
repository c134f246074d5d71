import { inviteInputSchema } from '@fireline/domain/access/staff';
import { onCall } from 'firebase-functions/v2/https';
import { config } from '../config.ts';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { accountContext } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { siteAddress } from '../lib/site-address.ts';
import { invite } from '../staff/invite.ts';
import { checkMay } from '../staff/set-role.ts';

/**
 * An admin invites someone: `{email, name, role}` → `{uid, isNew, link}`. The link that sets the
 * password is only for the mailbox: null, except on the emulators, which send no email.
 */
export const inviteStaff = onCall(callOptions, (request) =>
  answerCall('inviteStaff', request.data, async () => {
    const context = await accountContext();
    const by = await checkMay(context.auth, request.auth, 'manageStaff', 'invite people');
    const input = checkCall(inviteInputSchema, request.data);
    const site = siteAddress(config(), request.rawRequest.headers.origin);
    const invited = await invite(context, { ...input, by, site });
    return config().isEmulated ? invited : { ...invited, link: null };
  }),
);
