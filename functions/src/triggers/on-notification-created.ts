import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { config } from '../config.ts';
import { appContext, startApp } from '../lib/clients.ts';
import { handleEvent } from '../lib/handle-event.ts';
import { eventOptions } from '../lib/options.ts';
import { fcmSender } from '../push/fcm-sender.ts';
import { pushNotification } from '../push/push-notification.ts';

/** Only exported if push is on: an export that isn't a function isn't deployed. */
export const onNotificationCreated = config().isPushOn
  ? onDocumentCreated(
      { ...eventOptions, document: 'inboxes/{inbox}/notifications/{notificationId}' },
      handleEvent('onNotificationCreated', async ({ data, params }) => {
        if (!data) return {};
        startApp();
        const { getMessaging } = await import('firebase-admin/messaging');
        const sender = fcmSender(getMessaging());
        return pushNotification({ ...appContext(), sender }, params.inbox, data);
      }),
    )
  : undefined;
