import { inflateSync } from 'node:zlib';

/** Red, green, blue, 0 to 255. */
export type Pixel = readonly [number, number, number];

export interface Picture {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): Pixel;
}

const BELOW = [
  (_left: number, _up: number, _corner: number) => 0,
  (left: number) => left,
  (_left: number, up: number) => up,
  (left: number, up: number) => (left + up) >> 1,
  // Paeth: the neighbour nearest to their slope (PNG, 9.4).
  (left: number, up: number, corner: number) => {
    const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
    return a <= b && a <= c ? left : b <= c ? up : corner;
  },
];

/** Reads a screenshot: PNG of 8 bits a channel, not interlaced. */
export function readPng(png: Buffer): Picture {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = png[25] === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const packed = inflateSync(Buffer.concat(parts));
  const row = width * channels;
  const bytes = Buffer.alloc(row * height);
  for (let y = 0; y < height; y++) {
    const below = BELOW[packed[y * (row + 1)]!]!;
    for (let x = 0; x < row; x++) {
      const left = x < channels ? 0 : bytes[y * row + x - channels]!;
      const up = y ? bytes[(y - 1) * row + x]! : 0;
      const corner = x < channels || !y ? 0 : bytes[(y - 1) * row + x - channels]!;
      bytes[y * row + x] = packed[y * (row + 1) + 1 + x]! + below(left, up, corner);
    }
  }
  return {
    width,
    height,
    at: (x, y) => [...bytes.subarray(y * row + x * channels, y * row + x * channels + 3)] as unknown as Pixel,
  };
}
