import type { carrierUpdates as English } from '../../en/server/carrier-updates.ts';
import type { Translation } from '../../translate.ts';

export const carrierUpdates: Translation<typeof English> = {
  label_created: 'Der Lieferdienst erwartet das Paket',
  in_transit: 'Mit dem Lieferdienst unterwegs',
  out_for_delivery: 'In der Zustellung',
  attempt_failed: 'Zustellversuch gescheitert, der Lieferdienst versucht es erneut',
  available_for_pickup: 'Beim Lieferdienst abholbereit',
  delivered: 'Laut Lieferdienst geliefert',
  returned: 'Auf dem Rückweg zum Shop',
  problem: 'Der Lieferdienst meldet ein Problem',
  update: 'Meldung des Lieferdienstes',
};
