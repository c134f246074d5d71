import type { stopMails as English } from '../../en/customer/stop-mails.ts';
import type { Translation } from '../../translate.ts';

export const stopMails: Translation<typeof English> = {
  title: 'E-Mails abbestellen',
  askTitle: 'Hat jemand mit Ihrer E-Mail-Adresse bestellt?',
  askText:
    'Auf Wunsch senden wir an die Adresse, die diesen Link erhalten hat, keine E-Mails zu Bestellungen mehr.',
  stop: 'Diese E-Mails abbestellen',
  doneTitle: 'E-Mails abbestellt',
  doneText:
    'An diese Adresse senden wir keine E-Mails zu Bestellungen mehr. Gehört sie zu einem Konto, kommen die dort ausgewählten E-Mails weiterhin.',
  failedTitle: 'Die E-Mails konnten nicht abbestellt werden',
  failed: 'Versuchen Sie es noch einmal.',
};
