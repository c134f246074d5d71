/** What is right here and in no dictionary, in lower case. */

const products =
  'fireline firebase firestore firefox mdn firelabs hidane npm npx vite vitest valibot eventarc datastore gcloud rustup knip execa workbox sonner recharts papaparse tinykeys dotenv grpc appcheck firebaserc easypost github standardwebhooks libaddressinput libphonenumber';
const computing =
  'uid uids auth compat authenticator https ctrl esc src json const gzip html svg tsx env dev dom cron api apis axe num ' +
  'schema schemas callable callables latencies realtime linter lint backend backends bundler durations deployable ' +
  'checksums loopback invariants longtask reconnection messagings unhandled config backoff unmounts sandboxed gzipped ipv dialogs sdks rethrown mjs prepended whitespace tooltip cmd virtualized inlined reauthenticates ' +
  'checkboxes preloaded viewport lookarounds cli pseudorandom params param untruncated subdocuments dropdown ' +
  'reachability prefetches lookups numpad memoized pre icu deutsch url formatter webhook webhooks hmac www';
const commerce =
  'eircode eircodes fulfillment untaxed doneness unassign grantable mistyped walkthroughs alikes';
const carriers = 'deutsche evri österreichische poste italiane chronopost correos';
const dishes =
  'soppressata taleggio tahini ristretto parmesan miso merguez matcha jus jaggery harissa gruyère cremini chai ' +
  'shakshuka masala marzano margherita macchiato farro castelvetrano brined café uji crème';
const people =
  'tomasz wójcik priya raman malik kenji elif yılmaz watanabe samir haddad oluwasegun adeyemi okonkwo noor mateo ' +
  'marchetti linh amrani hannah unter';

export const tradeWords: readonly string[] = [
  products,
  computing,
  commerce,
  carriers,
  dishes,
  people,
].flatMap((words) => words.split(' '));
