import type { time as English } from '../../en/start/time.ts';
import type { Translation } from '../../translate.ts';

export const time: Translation<typeof English> = {
  today: 'heute',
  tomorrow: 'morgen',
  yesterday: 'gestern',
  soon: 'gleich',
  justNow: 'gerade eben',
  inMinutes: 'in {count} Min.',
  inHours: 'in {count} Std.',
  inDays: 'in {count} Tagen',
  agoMinutes: 'vor {count} Min.',
  agoHours: 'vor {count} Std.',
  agoDays: 'vor {count} Tagen',
  underAMinute: '{sign} 1 Min.',
  minutes: '{count} Min.',
  hours: '{hours} Std. {minutes} Min.',
  days: '{count} Tage',
  zoneNote: 'Alle Zeiten in der Zeitzone {place} (jetzt <clock></clock>).',
};
