/** A place in a text, both counted from 1; columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const escape = (key: string): string => key.replace(/~/g, '~0').replace(/\//g, '~1');

/**
 * Places of all members of a JSON text by their JSON pointer: of the key, where a member has one, else of the value.
 * Expects valid JSON; the root is the pointer ''.
 */
export const locatePointers = (text: string): ReadonlyMap<string, Place> => {
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
  const placeOf = (index: number): Place => {
    let low = 0;
    for (let high = lineStarts.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if (lineStarts[middle]! <= index) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: index - lineStarts[low]! + 1 };
  };
  const places = new Map<string, Place>();
  const tokens = [...text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g)];
  let at = 0;
  const value = (pointer: string, keyIndex?: number): void => {
    const token = tokens[at++];
    if (!token) return;
    places.set(pointer, placeOf(keyIndex ?? token.index));
    if (token[0] === '{') {
      while (tokens[at] && tokens[at]![0] !== '}') {
        const key = tokens[at++]!;
        at++; // The colon.
        value(`${pointer}/${escape(JSON.parse(key[0]) as string)}`, key.index);
        if (tokens[at]?.[0] === ',') at++;
      }
      at++;
    } else if (token[0] === '[') {
      for (let i = 0; tokens[at] && tokens[at]![0] !== ']'; i++) {
        value(`${pointer}/${i}`);
        if (tokens[at]?.[0] === ',') at++;
      }
      at++;
    }
  };
  value('');
  return places;
};

/** Place of a pointer; of something that is missing, the place where it would belong. */
export const placeOf = (places: ReadonlyMap<string, Place>, pointer: string): Place => {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = places.get(at);
    if (place) return place;
    if (!at) return { line: 1, column: 1 };
  }
};
