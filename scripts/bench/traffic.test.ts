import { expect, test } from 'vitest';
import { fieldsIn, messages } from './traffic.ts';

/** Field 1: a varint; 3: two bytes, twice; 20: a double. */
const message = Buffer.from([
  0x08, 0xac, 0x02, 0x1a, 0x02, 0x61, 0x62, 0x1a, 0x02, 0x63, 0x64, 0xa1, 0x01, 0, 0, 0, 0, 0, 0, 0,
  0,
]);

test('the outer fields of a message', () => {
  expect(fieldsIn(message)).toEqual([1, 3, 3, 20]);
  expect(fieldsIn(Buffer.alloc(0))).toEqual([]);
});

test('messages are found however their bytes arrive', () => {
  const framed = Buffer.concat([Buffer.from([0, 0, 0, 0, message.length]), message]);
  const stream = Buffer.concat([framed, framed]);
  for (const size of [1, 7, stream.length]) {
    const found: (readonly number[])[] = [];
    const read = messages((fields) => found.push(fields));
    for (let at = 0; at < stream.length; at += size) read(stream.subarray(at, at + size));
    expect(found).toEqual([
      [1, 3, 3, 20],
      [1, 3, 3, 20],
    ]);
  }
});
