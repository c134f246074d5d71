/** What is right here and in no dictionary, in lower case. */

const products =
  'fireline firebase firestore firelabs hidane npm npx vite vitest valibot eventarc datastore gcloud rustup knip';
const computing =
  'uid uids auth authenticator https ctrl esc src json const gzip html svg tsx env dev dom cron api apis axe num ' +
  'schema schemas callable callables latencies realtime linter lint backend backends bundler durations deployable ' +
  'checksums loopback invariants longtask reconnection messagings unhandled config backoff unmounts sandboxed gzipped ipv';
const commerce = 'fulfillment untaxed doneness unassign grantable mistyped walkthroughs alikes';
const dishes =
  'soppressata taleggio tahini ristretto parmesan miso merguez matcha jus jaggery harissa gruyère cremini chai ' +
  'shakshuka masala marzano margherita macchiato farro castelvetrano brined café uji';
const people =
  'tomasz wójcik priya raman malik kenji elif yılmaz watanabe samir haddad oluwasegun adeyemi okonkwo noor mateo ' +
  'marchetti linh amrani hannah unter';

export const tradeWords: readonly string[] = [
  products,
  computing,
  commerce,
  dishes,
  people,
].flatMap((words) => words.split(' '));
