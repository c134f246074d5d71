import type { menuFile as English } from '../../en/set-up/menu-file.ts';
import type { Translation } from '../../translate.ts';

export const menuFile: Translation<typeof English> = {
  title: 'Produkte importieren',
  link: 'Importieren',
  text: 'Aus einer Tabelle (CSV) oder einer JSON-Datei. Gespeichert wird erst, wenn Sie gesehen haben, was sich ändert, und „importieren“ drücken.',

  // Choosing a file
  choose: 'Datei auswählen',
  file: 'Datei mit Produkten',
  paste: 'Oder fügen Sie die Zeilen hier ein',
  pasteHint: 'Mit den Spaltennamen in der ersten Zeile.',
  preview: 'Vorschau anzeigen',
  another: 'Andere Datei auswählen',
  pasted: 'Eingefügte Zeilen',
  sample: 'Beispieldatei',
  sampleText: 'Ein paar Produkte mit allen Spalten, als Vorlage für Ihre eigenen.',
  export: 'Ihre Speisekarte',
  exportText:
    'Alle Produkte als Datei, die Sie wieder importieren können. Nur die JSON-Datei enthält die Optionen.',
  csv: 'CSV<hidden>: {what}</hidden>',
  json: 'JSON<hidden>: {what}</hidden>',
  fileName: 'speisekarte',
  sampleName: 'beispiel-speisekarte',
  help: 'Was die Spalten bedeuten',

  // The columns
  id: 'ID',
  name: 'Name',
  description: 'Beschreibung',
  category: 'Kategorie',
  price: 'Preis',
  tax: 'Steuersatz',
  station: 'Station',
  minutes: 'Zubereitungsminuten',
  stock: 'Bestand',
  available: 'Verfügbar',
  allergens: 'Allergene',
  labels: 'Kennzeichnung',
  served: 'Erhältlich',
  image: 'Bild',
  options: 'Optionen',
  idHelp:
    'Nur in exportierten Dateien: Sie sagt, welches Produkt es ist, auch wenn Sie seinen Namen ändern.',
  nameHelp:
    'Erforderlich. Ein Produkt, das schon auf der Speisekarte steht, wird an seinem Namen erkannt.',
  descriptionHelp: 'Was Kunden unter dem Namen lesen.',
  categoryHelp: 'Eine neue kommt zu den Kategorien des Shops hinzu.',
  priceHelp: 'Wie 4,50 oder 4.50, ohne Tausendertrennzeichen.',
  taxHelp: 'Der Name eines Steuersatzes oder sein Prozentsatz. Ohne Angabe gilt der Regelsatz.',
  stationHelp: 'Eine der Stationen des Shops: {names}.',
  minutesHelp: 'Wie lange es dauert, in Minuten.',
  stockHelp: 'Wie viele noch da sind. Leer: wird nicht gezählt.',
  availableHelp: 'Ja oder nein.',
  allergensHelp: 'Durch Kommas getrennt: {names}.',
  labelsHelp: 'Was es ist, durch Kommas getrennt: {names}.',
  servedHelp: 'Wann es erhältlich ist, etwa Mo–Fr 11:30–14:30, Sa 10:00–15:00. Leer: immer.',
  imageHelp: 'Die Adresse eines Bildes: https://…',
  optionsHelp: 'Was Kunden dazu wählen. Nur in JSON-Dateien.',

  // What is wrong with a file
  fileEmpty:
    'Es steht nichts darin. Nötig sind eine Zeile mit den Spaltennamen und eine für jedes Produkt.',
  fileTooLarge: 'Sie ist zu groß. Eine Datei kann bis zu {most} Produkte enthalten.',
  fileUnreadable: 'Sie lässt sich nicht als CSV oder JSON lesen.',
  jsonInvalid: 'Das ist kein gültiges JSON: {reason}',
  jsonNoList: 'Das JSON muss eine Liste von Produkten sein.',
  noNameColumn:
    'Es gibt keine Spalte „{name}“. In der ersten Zeile müssen die Spaltennamen stehen, wie in der Beispieldatei.',
  unknownColumns:
    '{count, plural, one {Diese Spalte ist nicht bekannt und wird ausgelassen} other {Diese Spalten sind nicht bekannt und werden ausgelassen}}: {names}',
  doubledColumn: 'Es gibt zwei Spalten „{name}“. Die zweite wird ausgelassen.',

  // What is wrong with a product
  valueWrong: '„{value}“: {message}',
  tooManyCells:
    'Diese Zeile hat mehr Zellen, als es Spalten gibt. Steht in einer Datei mit Kommas ein Preis mit Komma?',
  notAProduct: 'Kein Produkt.',
  sameName: 'Derselbe Name wie in Zeile {row}.',
  sameProduct: 'Dasselbe Produkt wie in Zeile {row}.',
  menuFull: 'Die Speisekarte ist voll: Sie kann {most} Produkte haben.',
  categoriesFull: 'Der Shop kann nicht mehr als {most} Kategorien haben.',
  priceInvalid: 'Kein Preis. Geben Sie ihn so ein: {example}.',
  taxUnknown: 'Keiner der Steuersätze des Shops: {names}.',
  stationUnknown: 'Keine der Stationen des Shops: {names}.',
  allergenUnknown: 'Kein Allergen. Die Allergene sind {names}.',
  labelUnknown: 'Keine Kennzeichnung. Die Kennzeichnungen sind {names}.',
  servedInvalid: 'Schreiben Sie Tage und Zeiten wie Mo–Fr 11:30–14:30.',
  neitherYesNorNo: 'Geben Sie ja oder nein ein.',
  optionsInvalid: 'Die Optionen müssen eine Liste sein.',
  optionsDoubled: 'Zwei Optionen oder zwei Auswahlmöglichkeiten einer Option heißen gleich.',

  // The preview
  previewTitle: 'Vorschau: {name}',
  row: 'Zeile',
  change: 'Was passiert',
  new: 'Neu',
  changed: 'Geändert',
  unchanged: 'Unverändert',
  wrong: 'Mit Fehlern',
  mistake: '{column}: {message}',
  unnamed: 'Ohne Namen',
  newCategories: '{count, plural, one {Neue Kategorie} other {Neue Kategorien}}: {names}',
  nothingToImport: 'Es gibt nichts zu importieren: Kein Produkt ist neu oder geändert.',
  leaveOut:
    '{count, plural, one {Ohne die fehlerhafte Zeile importieren} other {Ohne die {count} fehlerhaften Zeilen importieren}}',
  leaveOutHint: 'Sie können sie in der Datei korrigieren und diese noch einmal importieren.',
  import: '{count, plural, one {1 Produkt importieren} other {{count} Produkte importieren}}',
  importing: 'Wird importiert\u00a0…',
  waiting: 'Gesendet wird, sobald die Verbindung da ist. Lassen Sie Fireline geöffnet.',
  imported: '{count, plural, one {1 Produkt importiert} other {{count} Produkte importiert}}',
  toProducts: 'Produkte anzeigen',
  refused: 'Es wurde nicht alles importiert',
  refusedHint:
    'Was noch als neu oder geändert aufgeführt ist, wurde nicht gespeichert. Prüfen Sie die Vorschau und importieren Sie es noch einmal.',

  // The sample
  sampleName1: 'Limonade',
  sampleText1: 'Hausgemacht, mit Minze.',
  sampleName2: 'Tomatensuppe',
  sampleText2: 'Mit Basilikum und einer Scheibe Brot.',
  sampleName3: 'Apfelkuchen',
  sampleText3: 'Mit Sahne, solange es welche gibt.',
};
