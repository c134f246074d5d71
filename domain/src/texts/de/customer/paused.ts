import type { paused as English } from '../../en/customer/paused.ts';
import type { Translation } from '../../translate.ts';

export const paused: Translation<typeof English> = {
  title: 'Bestellen ist gerade nicht möglich',
  hint: 'Der Shop nimmt gerade keine Bestellungen an. Sehen Sie sich gern um: Ihr Warenkorb bleibt erhalten, und diese Seite aktualisiert sich, sobald es weitergeht.',
  hintUntil:
    'Sie können {when} wieder bestellen. Sehen Sie sich gern um: Ihr Warenkorb bleibt erhalten.',
  notSetUpTitle: 'Dieser Shop ist noch nicht eröffnet',
  notSetUpHint: 'Er wird gerade eingerichtet. Danach finden Sie hier die Speisekarte.',
};
