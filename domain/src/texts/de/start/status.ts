import type { status as English } from '../../en/start/status.ts';
import type { Translation } from '../../translate.ts';

export const status: Translation<typeof English> = {
  // On badges and in lists.
  placed: 'Gesendet',
  pending: 'Wartet auf Bestätigung',
  confirmed: 'Bestätigt',
  preparing: 'In Zubereitung',
  ready: 'Fertig',
  out_for_delivery: 'Unterwegs',
  completed: 'Abgeschlossen',
  cancelled: 'Storniert',
  rejected: 'Abgelehnt',
};
