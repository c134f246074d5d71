import { onSchedule } from 'firebase-functions/v2/scheduler';
import { appContext } from '../lib/clients.ts';
import '../lib/options.ts';
import { paymentSecretParams } from '../config.ts';
import { forgetCouriers } from '../couriers/forget-couriers.ts';
import { removeTestOrders } from '../deletion/remove-test-orders.ts';
import { enqueueExpiry } from '../expiry/expiry-queue.ts';
import * as logs from '../logs.ts';
import { forgetScreens } from '../screens/forget-screens.ts';
import { sweepOrders as sweep } from '../sweep/sweep-orders.ts';

/** One instance: a sweep that takes longer than a minute must not overlap with the next. */
export const sweepOrders = onSchedule(
  {
    schedule: 'every 1 minutes',
    maxInstances: 1,
    concurrency: 1,
    timeoutSeconds: 300,
    secrets: paymentSecretParams(),
  },
  async () => {
    const context = appContext();
    const summary = await sweep({ ...context, enqueueExpiry });
    const screens = await forgetScreens(context);
    const couriers = await forgetCouriers(context);
    const testOrders = await removeTestOrders(context);
    logs.ordersSwept({ ...summary, screens, couriers, testOrders });
  },
);
