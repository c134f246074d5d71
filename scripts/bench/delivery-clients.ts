/** The people around one delivery, each with the web SDK, an own connection, and their rights. */
import { paths } from '@fireline/domain/paths';
import { deleteApp, type FirebaseApp, initializeApp } from 'firebase/app';
import { connectAuthEmulator, getAuth, signInWithEmailAndPassword } from 'firebase/auth';
import {
  connectFirestoreEmulator,
  doc,
  type Firestore,
  getFirestore,
  onSnapshot,
  runTransaction,
  serverTimestamp,
  terminate,
} from 'firebase/firestore';
import { checkedProject } from '../demo/emulators.ts';

interface Credentials {
  readonly uid: string;
  readonly email: string;
  readonly password: string;
}

export class DeliveryClient {
  readonly #app: FirebaseApp;
  readonly #db: Firestore;
  readonly #uid: string;
  #lat: number | null = null;
  #tell = () => {};
  #stop = () => {};
  /** Documents that this client's listener has been sent. */
  snapshots = 0;

  private constructor(app: FirebaseApp, db: Firestore, uid: string) {
    this.#app = app;
    this.#db = db;
    this.#uid = uid;
  }

  static async signIn(
    { uid, email, password }: Credentials,
    name: string,
  ): Promise<DeliveryClient> {
    const projectId = checkedProject(process.env);
    const app = initializeApp({ projectId, apiKey: 'demo-key' }, `${name}-${Date.now()}`);
    const auth = getAuth(app);
    const authHost = `http://${process.env.FIREBASE_AUTH_EMULATOR_HOST}`;
    connectAuthEmulator(auth, authHost, { disableWarnings: true });
    await signInWithEmailAndPassword(auth, email, password);
    const db = getFirestore(app);
    const [host = '', port] = (process.env.FIRESTORE_EMULATOR_HOST ?? '').split(':');
    connectFirestoreEmulator(db, host, Number(port));
    return new DeliveryClient(app, db, uid);
  }

  /** Listens to the delivery; resolves with the first answer. */
  async watch(orderId: string): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#stop = onSnapshot(
        doc(this.#db, paths.delivery(orderId)),
        (snapshot) => {
          this.snapshots += 1;
          this.#lat = Number(snapshot.get('location.lat'));
          this.#tell();
          resolve();
        },
        reject,
      );
    });
  }

  async untilAt(lat: number): Promise<void> {
    while (this.#lat !== lat) {
      await new Promise<void>((resolve) => {
        this.#tell = resolve;
      });
    }
  }

  /** As the courier's app does (web/src/entities/delivery/write-position.ts). */
  async send(orderId: string, customerId: string, lat: number): Promise<void> {
    const location = { lat, lng: -73.97, accuracy: 9, at: serverTimestamp() };
    const fields = { customerId, courierId: this.#uid, location };
    await runTransaction(
      this.#db,
      async (transaction) => {
        transaction.set(doc(this.#db, paths.delivery(orderId)), fields, { merge: true });
      },
      { maxAttempts: 1 },
    );
  }

  async leave(): Promise<void> {
    this.#stop();
    await terminate(this.#db);
    await deleteApp(this.#app);
  }
}
