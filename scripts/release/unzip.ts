import { inflateRawSync } from 'node:zlib';

const endSignature = 0x06054b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;
const deflated = 8;

/** The files of a zip archive by their names, in its order. Knows what our packages use, and no more. */
export function unzip(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = archive.length - endLength;
  if (archive.readUInt32LE(end) !== endSignature)
    throw new Error('This is no zip archive of ours.');
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + entryLength, at + entryLength + nameLength);
    const local = archive.readUInt32LE(at + 42);
    const from =
      local + localLength + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(from, from + archive.readUInt32LE(at + 20));
    const isPacked = archive.readUInt16LE(at + 10) === deflated;
    files.set(name, isPacked ? inflateRawSync(packed) : packed);
    at += entryLength + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}
