import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Where a PNG tells its size: big-endian, behind the signature and the head of its first chunk. */
const size = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

describe('the picture with a link to the public site', () => {
  it.each(['nl', 'en'])('has in %s the size that the pages tell', (language) => {
    expect(size(readFileSync(`public/link-preview-${language}.png`))).toEqual({ width: 1200, height: 630 });
  });
});
