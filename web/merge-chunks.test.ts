import { describe, expect, test } from 'vitest';
import { mergeChunks, type Piece, type Visit } from './merge-chunks.ts';

function aPiece(name: string, over: Partial<Piece> = {}): Piece {
  return { name, size: 100, imports: [], isFixed: false, ...over };
}

function aVisit(...pieces: string[]): Visit {
  return { pieces, weight: 1 };
}

/** The files, each with its pieces joined into a word, in alphabetical order. */
function filesOf(pieces: readonly Piece[], visits: readonly Visit[], perFile: number): string[] {
  return mergeChunks(pieces, visits, perFile)
    .map((file) => file.toSorted().join(''))
    .toSorted();
}

describe('pieces are merged', () => {
  test('when every visit loads both', () => {
    const pieces = [aPiece('a'), aPiece('b')];
    expect(filesOf(pieces, [aVisit('a', 'b')], 1)).toEqual(['ab']);
  });

  test('when a request costs more than what a visit loads without using it', () => {
    const pieces = [aPiece('a'), aPiece('b')];
    const visits = [aVisit('a', 'b'), aVisit('a')];
    expect(filesOf(pieces, visits, 99)).toEqual(['a', 'b']);
    expect(filesOf(pieces, visits, 101)).toEqual(['ab']);
  });

  test('depending on the visits’ weights', () => {
    const pieces = [aPiece('a'), aPiece('b')];
    const visits = [aVisit('a', 'b'), { ...aVisit('a'), weight: 3 }];
    expect(filesOf(pieces, visits, 299)).toEqual(['a', 'b']);
    expect(filesOf(pieces, visits, 301)).toEqual(['ab']);
  });

  test('starting with the pair that saves the most', () => {
    const pieces = [aPiece('a'), aPiece('b', { size: 1000 }), aPiece('c')];
    const visits = [aVisit('a', 'b', 'c'), aVisit('a', 'c'), aVisit('b')];
    expect(filesOf(pieces, visits, 150)).toEqual(['ac', 'b']);
  });
});

describe('pieces stay separate', () => {
  test('when they are fixed', () => {
    const pieces = [aPiece('a', { isFixed: true }), aPiece('b')];
    expect(filesOf(pieces, [aVisit('a', 'b')], 1000)).toEqual(['a', 'b']);
  });

  test('when no known visit loads them', () => {
    expect(filesOf([aPiece('a'), aPiece('b')], [], 1000)).toEqual(['a', 'b']);
  });

  test('when a third piece lies between them in the import graph', () => {
    const pieces = [
      aPiece('a', { imports: ['b'] }),
      aPiece('b', { imports: ['c'], isFixed: true }),
      aPiece('c'),
    ];
    expect(filesOf(pieces, [aVisit('a')], 1000)).toEqual(['a', 'b', 'c']);
  });

  test('when only one of them depends on a fixed piece', () => {
    const pieces = [
      aPiece('a', { imports: ['x'] }),
      aPiece('b'),
      aPiece('x', { size: 1, isFixed: true }),
    ];
    expect(filesOf(pieces, [aVisit('a', 'b')], 1000)).toEqual(['a', 'b', 'x']);
  });

  test('when users of one would load the other’s imports', () => {
    const pieces = [aPiece('a', { imports: ['x'] }), aPiece('b'), aPiece('x', { size: 5000 })];
    const visits = [aVisit('a', 'b'), aVisit('b')];
    expect(filesOf(pieces, visits, 1000)).toEqual(['ax', 'b']);
  });
});

test('indirect imports are loaded, too', () => {
  const pieces = [aPiece('a', { imports: ['b'] }), aPiece('b', { imports: ['c'] }), aPiece('c')];
  expect(filesOf(pieces, [aVisit('a'), aVisit('b'), aVisit('b')], 40)).toEqual(['a', 'bc']);
});

test('a third piece treats merged ones as one', () => {
  const pieces = ['a', 'b', 'c', 'd'].map((name) => aPiece(name));
  expect(filesOf(pieces, [aVisit('a', 'b', 'c', 'd')], 1)).toEqual(['abcd']);
});
