import type { access as English } from '../../en/customer/access.ts';
import type { Translation } from '../../translate.ts';

export const access: Translation<typeof English> = {
  // Shared
  checkConnection: 'Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  checkThenReload: 'Prüfen Sie Ihre Verbindung und laden Sie die Seite neu.',
  failedTitle: 'Das hat nicht geklappt',
  cancel: 'Abbrechen',
  close: 'Schließen',
  continue: 'Weiter',
  signIn: 'Anmelden',
  yourPassword: 'Ihr Passwort',
  enterPassword: 'Geben Sie Ihr Passwort ein.',
  sendLink: 'Link senden',
  sendAnotherLink: 'Neuen Link senden',
  mailFailedTitle: 'Die E-Mail wurde nicht gesendet',
  checkInboxTitle: 'Sehen Sie in Ihrem Postfach nach',

  // The page
  backToAccount: 'Ihr Konto',
  title: 'Anmeldung und Sicherheit',
  signInFirstTitle: 'Melden Sie sich zuerst an',
  signInFirstText: 'Für diese Seite brauchen Sie ein Konto.',
  loading: 'Ihr Konto wird geladen',
  loadFailedTitle: 'Ihr Konto konnte nicht geladen werden',

  // Email
  emailTitle: 'E-Mail',
  confirmed: 'Bestätigt',
  notConfirmed: 'Nicht bestätigt',
  emailOfGoogle:
    'Sie melden sich mit Google an. Deshalb gilt hier die E-Mail-Adresse Ihres Google-Kontos.',
  confirmHint:
    'Bestätigen Sie, dass diese Adresse Ihnen gehört. Sie brauchen sie, falls Sie Ihr Passwort vergessen.',
  confirmSent: 'Wir haben einen Link an {email} gesendet.',
  confirmEmail: 'E-Mail bestätigen',
  changeEmail: 'E-Mail ändern',
  newEmail: 'Neue E-Mail-Adresse',
  enterNewEmail: 'Geben Sie Ihre neue E-Mail-Adresse ein.',
  changeSentTitle: 'Sehen Sie im neuen Postfach nach',
  changeSent:
    'Falls {email} noch frei ist, ist ein Link dorthin unterwegs. Sobald Sie ihn öffnen, wird Ihre E-Mail-Adresse geändert.',

  // Password
  passwordTitle: 'Passwort',
  changePassword: 'Passwort ändern',
  currentPassword: 'Aktuelles Passwort',
  enterCurrentPassword: 'Geben Sie Ihr aktuelles Passwort ein.',
  newPassword: 'Neues Passwort',
  newPasswordHint: 'Mindestens {count} Zeichen.',
  forgotIt: 'Vergessen?',
  passwordFailedTitle: 'Ihr Passwort wurde nicht geändert',
  passwordChangedTitle: 'Ihr Passwort wurde geändert',
  passwordChanged: 'Auf allen anderen Geräten wurden Sie abgemeldet.',

  // Second factor
  factorTitle: 'Zwei-Faktor-Anmeldung',
  factorOn: 'An',
  factorOff: 'Aus',
  factorHint:
    'Beim Anmelden geben Sie zusätzlich einen Code aus einer Authenticator-App ein. So reicht ein gestohlenes Passwort nicht aus.',
  factorUnknownTitle: 'Ihre Zwei-Faktor-Anmeldung konnte nicht geladen werden',
  factorSetUp: 'Einrichten',
  factorNeedsEmail:
    'Bestätigen Sie zuerst oben Ihre E-Mail-Adresse, dann können Sie die Zwei-Faktor-Anmeldung einrichten.',
  factorAdded: 'Hinzugefügt: <time>zu dieser Zeit</time>',
  factorUnnamed: 'Authenticator-App',
  factorRemove: 'Entfernen<hidden>: {name}</hidden>',
  factorRemoveTitle: '{name} entfernen?',
  factorRemoveText: 'Zum Anmelden reicht dann Ihr Passwort.',
  factorRemoveConfirm: 'Entfernen',
  factorKeep: 'Behalten',
  factorIsOnTitle: 'Ihre Zwei-Faktor-Anmeldung ist eingeschaltet',
  factorIsOn:
    'Beim Anmelden werden Sie jetzt nach einem Code gefragt. Falls Sie Ihr Handy verlieren, kann ein anderer Admin die App auf der Seite „Team“ für Sie entfernen.',
  factorIsOffTitle: 'Ihre Zwei-Faktor-Anmeldung ist ausgeschaltet',
  factorIsOff: 'Löschen Sie auch den Eintrag in Ihrer Authenticator-App.',

  // Setting it up
  setUpLabel: 'Authenticator-App einrichten',
  setUpScan:
    'Scannen Sie den Code mit einer Authenticator-App wie Google Authenticator oder 1Password.',
  setUpQrCode: 'QR-Code für Ihre Authenticator-App',
  setUpKey: 'Scannen geht nicht? Geben Sie diesen Schlüssel in der App ein: <code>{key}</code>',
  setUpOpenApp: 'App auf diesem Gerät öffnen',
  setUpDevice: 'Name des Geräts',
  setUpDeviceHint: 'Zum Beispiel „Mein Handy“.',
  setUpTurnOn: 'Einschalten',
  setUpFailedTitle: 'Noch nicht eingeschaltet',

  // The code
  codeTitle: 'Code eingeben',
  codeText: 'Sie finden ihn in Ihrer Authenticator-App.',
  codeLabel: '{count}-stelliger Code',
  codeApp: 'Authenticator-App',
  codeAppUnnamed: 'Ohne Namen',
  codeFailedTitle: 'Sie sind noch nicht angemeldet',
  codeLostPhone:
    'Handy verloren? Ein anderer Admin kann Ihre Zwei-Faktor-Anmeldung auf der Seite „Team“ entfernen.',

  // Signing in again
  againLabel: 'Identität bestätigen',
  againText:
    'Ihre Anmeldung ist schon eine Weile her. Bestätigen Sie, dass Sie es sind, um fortzufahren.',
  againWithGoogle: 'Weiter mit Google',

  // Devices
  devicesTitle: 'Geräte',
  devicesText:
    'Handy verloren oder irgendwo nicht abgemeldet? Melden Sie sich überall ab und hier wieder an.',
  devicesFailedTitle: 'Sie sind noch angemeldet',
  signOutEverywhere: 'Überall abmelden',
  signOutTitle: 'Überall abmelden?',
  signOutText:
    'Offene Seiten werden sofort geschlossen, auch diese. Änderungen, die noch nicht gesendet sind, gehen verloren.',
  staySignedIn: 'Angemeldet bleiben',

  // A forgotten password
  forgotTitle: 'Passwort vergessen?',
  forgotText: 'Wir senden Ihnen per E-Mail einen Link für ein neues Passwort.',
  forgotEmail: 'E-Mail',
  forgotEnterEmail: 'Geben Sie Ihre E-Mail-Adresse ein.',
  forgotSent:
    'Falls es zu {email} ein Konto gibt, ist ein Link unterwegs. Er gilt eine Stunde. Nichts angekommen? Sehen Sie im Spam-Ordner nach oder prüfen Sie die Adresse auf Tippfehler.',

  // Links in emails
  linkTitle: 'Link aus einer E-Mail',
  linkChecking: 'Link wird geprüft',
  linkIncompleteTitle: 'Dieser Link ist unvollständig',
  linkIncomplete: 'Ein Teil davon fehlt. Öffnen Sie ihn noch einmal aus der E-Mail.',
  linkDeadTitle: 'Dieser Link funktioniert nicht mehr',
  linkNew: 'Neuen Link anfordern',
  linkToAccount: 'Zu Ihrem Konto',
  linkSignIn: 'Künftig melden Sie sich mit {email} an.',
  linkDone: 'Sie können diese Seite schließen.',
  resetTitle: 'Neues Passwort wählen',
  resetHint: 'Mindestens {count} Zeichen. Drei oder vier Wörter lassen sich gut merken.',
  resetConfirm: 'Passwort speichern',
  resetFailedTitle: 'Ihr Passwort wurde nicht gespeichert',
  resetDoneTitle: 'Ihr Passwort ist gespeichert',
  resetDone: 'Melden Sie sich jetzt damit an. Überall sonst wurden Sie abgemeldet.',
  verifyTitle: 'E-Mail-Adresse bestätigen',
  verifyText:
    'Damit bestätigen Sie, dass die Adresse Ihnen gehört. Fahren Sie nur fort, wenn Sie das Konto selbst erstellt haben.',
  verifyConfirm: 'Adresse bestätigen',
  verifyDoneTitle: 'Ihre E-Mail-Adresse ist bestätigt',
  changeTitle: 'Neue E-Mail-Adresse bestätigen',
  changeConfirm: 'Diese Adresse verwenden',
  changeDoneTitle: 'Ihre E-Mail-Adresse wurde geändert',
  recoverTitle: 'Änderung der E-Mail-Adresse rückgängig machen',
  recoverConfirm: 'Alte Adresse wieder verwenden',
  recoverDoneTitle: 'Ihre alte E-Mail-Adresse gilt wieder',

  // On the emulators
  noMailTitle: 'Hier werden keine E-Mails gesendet',
  noMailText: 'Das hier läuft auf den Emulatoren. Die E-Mail würde diesen Link enthalten.',
  noMailOpen: 'Link öffnen',
};
