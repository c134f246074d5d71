import type { mails as English } from '../../en/server/mails.ts';
import type { Translation } from '../../translate.ts';

export const mails: Translation<typeof English> = {
  // The last email of an hour to an address that many orders are placed with.
  pausedTitle: 'Wir pausieren diese E-Mails vorerst',
  pausedPreheader: 'Bei {shop} wurden viele Bestellungen mit dieser Adresse aufgegeben.',
  paused:
    'In der letzten Stunde wurden bei {shop} viele Bestellungen mit dieser Adresse aufgegeben. Bis {time} schicken wir dazu keine weiteren E-Mails an diese Adresse.',
  pausedNotYou:
    'Waren Sie das nicht? Dann hat jemand anderes Ihre Adresse verwendet. Sie können diese E-Mails dauerhaft abbestellen.',
  pausedStop: 'Diese E-Mails abbestellen',
  pausedCall: 'Haben Sie Fragen? Rufen Sie uns an: {phone}.',

  // The invitation to the staff.
  inviteTitle: 'Sie gehören jetzt zum Team von {shop}',
  inviteGreeting: 'Guten Tag,',
  inviteGreetingName: 'Guten Tag {name},',
  invited: 'Sie wurden ins Team von {shop} aufgenommen.',
  invitedBy: '{by} hat Sie ins Team von {shop} aufgenommen.',
  inviteRole:
    'Sie haben jetzt Zugriff auf {role, select, admin {Bestellungen, Produkte, Team und Einstellungen} manager {Bestellungen, Produkte und Einstellungen} viewer {Bestellungen und Auswertungen} kitchen {die Bons der Küche} other {Lieferungen}}.',
  invitePassword:
    'Legen Sie zuerst Ihr Passwort fest und melden Sie sich dann unter {page} an. Der Link funktioniert nur einmal und läuft bald ab. Ist er abgelaufen, lassen Sie sich einen neuen schicken.',
  inviteSetPassword: 'Passwort festlegen',
  inviteSignIn: 'Anmelden',
  inviteWhySent:
    'Sie erhalten diese E-Mail, weil jemand bei {shop} diese Adresse eingegeben hat. Wenn sie nicht für Sie bestimmt ist, können Sie sie ignorieren.',
};
