import type { sharing as English } from '../../en/staff/sharing.ts';
import type { Translation } from '../../translate.ts';

export const sharing: Translation<typeof English> = {
  // Asked once, before the browser asks.
  askTitle: 'Kunden zeigen, wo Sie sind?',
  askText:
    'Ihren Standort sehen nur der Kunde, dem Sie gerade etwas bringen, und die Admins und Manager des Shops, und nur solange Sie unterwegs sind. Mit dem Ende der Lieferung wird er gelöscht. Gleich fragt noch Ihr Browser.',
  askYes: 'Standort teilen',
  askNo: 'Jetzt nicht',

  // The switch, and what it does right now.
  label: 'Meinen Standort teilen',
  off: 'Kunden sehen nicht, wo Sie sind.',
  idle: 'Beginnt, sobald Sie mit einer Bestellung unterwegs sind.',
  finding: 'Standort wird ermittelt\u00a0…',
  sent: '{count, plural, one {Ihr Kunde sieht} other {# Kunden sehen}}, wo Sie sind, auf etwa {distance} genau. Gesendet: <time></time>.',
  notConnected:
    'Keine Verbindung, es wird nichts gesendet. Kunden sehen, wann Sie zuletzt gesehen wurden. Es geht weiter, sobald die Verbindung wieder da ist.',
  denied:
    'Ihr Browser lässt es nicht zu. Erlauben Sie dieser Seite in den Einstellungen des Browsers den Standort, dann beginnt es von selbst.',
  notFound:
    'Ihr Gerät findet seinen Standort gerade nicht. Kunden sehen, wann Sie zuletzt gesehen wurden.',

  // What stops it.
  keepOpen:
    'Lassen Sie diese Seite offen: Im Hintergrund hören Handys auf zu senden, und Kunden sehen, wann Sie zuletzt gesehen wurden.',
  screenMayTurnOff:
    'Der Bildschirm schaltet sich vielleicht ab. Dann wird nichts gesendet, bis Sie ihn wieder einschalten.',
  lowBattery:
    'Akku schwach: Um Strom zu sparen, ist Ihr Standort weniger genau, und der Bildschirm schaltet sich vielleicht ab. Dann wird nichts gesendet.',
};
