/** Importing and exporting the menu as a file. */
export const menuFile = {
  title: 'Import products',
  link: 'Import',
  text: 'From a spreadsheet (CSV) or a JSON file. Nothing is saved until you’ve seen what will change and press “Import”.',

  // Choosing a file
  choose: 'Choose a file',
  file: 'File with products',
  paste: 'Or paste the rows here',
  pasteHint: 'With the column names in the first row.',
  preview: 'Show preview',
  another: 'Choose another file',
  pasted: 'Pasted rows',
  sample: 'Sample file',
  sampleText: 'A few products with all columns, to fill in with your own.',
  export: 'Your menu',
  exportText:
    'All products as a file that can be imported again. Only the JSON file has the options.',
  csv: 'CSV<hidden>: {what}</hidden>',
  json: 'JSON<hidden>: {what}</hidden>',
  fileName: 'menu',
  sampleName: 'sample-menu',
  help: 'What the columns mean',

  // The columns
  id: 'ID',
  name: 'Name',
  description: 'Description',
  category: 'Category',
  price: 'Price',
  tax: 'Tax rate',
  station: 'Station',
  minutes: 'Preparation minutes',
  stock: 'Stock',
  available: 'Available',
  allergens: 'Allergens',
  labels: 'Labels',
  served: 'Served',
  image: 'Picture',
  options: 'Options',
  idHelp: 'Only in exported files: says which product it is, even if you change its name.',
  nameHelp: 'Required. A product that’s on the menu already is found by its name.',
  descriptionHelp: 'What customers read below the name.',
  categoryHelp: 'A new one is added to the shop’s categories.',
  priceHelp: 'Like 4.50 or 4,50, without the thousands separator.',
  taxHelp: 'The name of a rate, or its percentage. Without one, the standard rate.',
  stationHelp: 'One of the shop’s stations: {names}.',
  minutesHelp: 'How long it takes, in minutes.',
  stockHelp: 'How many are left. Empty: not tracked.',
  availableHelp: 'Yes or no.',
  allergensHelp: 'Separated by commas: {names}.',
  labelsHelp: 'What it is, separated by commas: {names}.',
  servedHelp:
    'When it’s served, like Mon–Fri 11:30–14:30, Sat 10:00–15:00, with 24 hours. Empty: always.',
  imageHelp: 'The address of a picture: https://…',
  optionsHelp: 'What customers choose with it. Only in JSON files.',

  // What is wrong with a file
  fileEmpty:
    'There’s nothing in it. It needs a row with the column names, and one for each product.',
  fileTooLarge: 'It’s too large. A file can have up to {most} products.',
  fileUnreadable: 'It can’t be read as CSV or JSON.',
  jsonInvalid: 'It isn’t valid JSON: {reason}',
  jsonNoList: 'The JSON must be a list of products.',
  noNameColumn:
    'It has no column “{name}”. The first row must have the column names, as in the sample.',
  unknownColumns:
    '{count, plural, one {This column isn’t known and is left out} other {These columns aren’t known and are left out}}: {names}',
  doubledColumn: 'There are two columns “{name}”. The second one is left out.',

  // What is wrong with a product
  valueWrong: '“{value}”: {message}',
  tooManyCells:
    'This row has more cells than there are columns. Is a price with a comma in a file with commas?',
  notAProduct: 'Not a product.',
  sameName: 'The same name as in row {row}.',
  sameProduct: 'The same product as in row {row}.',
  menuFull: 'The menu is full: it can have {most} products.',
  categoriesFull: 'The shop can’t have more than {most} categories.',
  priceInvalid: 'Not a price. Enter it like {example}.',
  taxUnknown: 'Not one of the shop’s tax rates: {names}.',
  stationUnknown: 'Not one of the shop’s stations: {names}.',
  allergenUnknown: 'Not an allergen. The allergens are {names}.',
  labelUnknown: 'Not a label. The labels are {names}.',
  servedInvalid: 'Write days and hours like Mon–Fri 11:30–14:30.',
  neitherYesNorNo: 'Enter yes or no.',
  optionsInvalid: 'The options must be a list.',
  optionsDoubled: 'Two options, or two choices of one, have the same name.',

  // The preview
  previewTitle: 'Preview of {name}',
  row: 'Row',
  change: 'What happens',
  new: 'New',
  changed: 'Changed',
  unchanged: 'Unchanged',
  wrong: 'With mistakes',
  mistake: '{column}: {message}',
  unnamed: 'Without a name',
  newCategories: '{count, plural, one {New category} other {New categories}}: {names}',
  nothingToImport: 'There’s nothing to import: no product is new or changed.',
  leaveOut:
    '{count, plural, one {Import without the row that has mistakes} other {Import without the {count} rows that have mistakes}}',
  leaveOutHint: 'You can correct them in the file and import it again.',
  import: '{count, plural, one {Import 1 product} other {Import {count} products}}',
  importing: 'Importing…',
  waiting: 'They’re sent as soon as you’re connected. Keep Fireline open.',
  imported: '{count, plural, one {1 product imported} other {{count} products imported}}',
  toProducts: 'Show products',
  refused: 'Not everything was imported',
  refusedHint:
    'What is still listed as new or changed wasn’t saved. Check the preview, then import it again.',

  // What is unsent
  label: '{count, plural, one {Import of 1 product} other {Import of {count} products}}',
  notSaved:
    '{count, plural, one {1 product wasn’t imported} other {{count} products weren’t imported}}',

  // The sample
  sampleName1: 'Lemonade',
  sampleText1: 'Made here, with mint.',
  sampleName2: 'Tomato soup',
  sampleText2: 'With basil and a slice of bread.',
  sampleName3: 'Apple pie',
  sampleText3: 'With cream, as long as there is some.',
} as const;
