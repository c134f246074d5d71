import type { time as English } from '../../en/start/time.ts';
import type { Translation } from '../../translate.ts';

export const time: Translation<typeof English> = {
  today: 'heute',
  tomorrow: 'morgen',
  yesterday: 'gestern',
  soon: 'gleich',
  justNow: 'gerade eben',
  inMinutes: 'in {count}\u00a0Min.',
  inHours: 'in {count}\u00a0Std.',
  inDays: 'in {count} Tagen',
  agoMinutes: 'vor {count}\u00a0Min.',
  agoHours: 'vor {count}\u00a0Std.',
  agoDays: 'vor {count} Tagen',
  underAMinute: '{sign}\u00a01\u00a0Min.',
  minutes: '{count}\u00a0Min.',
  hours: '{hours}\u00a0Std. {minutes}\u00a0Min.',
  days: '{count} Tage',
  elsewhere: '{time} (Ortszeit {place})',
  zoneNote: 'Alle Zeiten in der Zeitzone {place} (jetzt <clock></clock>\u00a0Uhr).',
};
