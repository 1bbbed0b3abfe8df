/** The records of a ZIP file, as PKWARE's APPNOTE has them; ZIP64 only where 32 bits are too few. */
export const SIGNATURE = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50, descriptor: 0x08074b50 } as const; // prettier-ignore
export const METHOD = { stored: 0, deflated: 8 } as const;
export const FLAG = { descriptor: 0x0008, utf8: 0x0800 } as const;
export const MAX_32 = 0xffffffff;
export const MAX_16 = 0xffff;
export const VERSION = 45;

export interface Entry {
  path: string;
  method: number;
  flags: number;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

/** Day and time as MS-DOS kept them, in UTC: the same moment gives the same bytes. */
export function dosTime(at: Date): { day: number; time: number } {
  const year = Math.max(at.getUTCFullYear(), 1980) - 1980;
  return {
    day: (year << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
    time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
  };
}

export function localHeader(entry: Entry, at: Date): Buffer {
  const name = Buffer.from(entry.path);
  const { day, time } = dosTime(at);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(SIGNATURE.local, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(entry.flags, 6);
  head.writeUInt16LE(entry.method, 8);
  head.writeUInt16LE(time, 10);
  head.writeUInt16LE(day, 12);
  if ((entry.flags & FLAG.descriptor) === 0) {
    head.writeUInt32LE(entry.crc, 14);
    head.writeUInt32LE(entry.packed, 18);
    head.writeUInt32LE(entry.size, 22);
  }
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name]);
}

/** What follows an entry whose sizes were not known before it. */
export function descriptor({ crc, packed, size }: Entry): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32LE(SIGNATURE.descriptor, 0);
  bytes.writeUInt32LE(crc, 4);
  bytes.writeUInt32LE(packed, 8);
  bytes.writeUInt32LE(size, 12);
  return bytes;
}

export function centralHeader(entry: Entry, at: Date): Buffer {
  const name = Buffer.from(entry.path);
  const far = entry.offset >= MAX_32;
  const extra = far ? Buffer.alloc(12) : Buffer.alloc(0);
  if (far) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(8, 2);
    extra.writeBigUInt64LE(BigInt(entry.offset), 4);
  }
  const { day, time } = dosTime(at);
  const head = Buffer.alloc(46);
  head.writeUInt32LE(SIGNATURE.central, 0);
  head.writeUInt16LE(VERSION, 4);
  head.writeUInt16LE(far ? VERSION : 20, 6);
  head.writeUInt16LE(entry.flags, 8);
  head.writeUInt16LE(entry.method, 10);
  head.writeUInt16LE(time, 12);
  head.writeUInt16LE(day, 14);
  head.writeUInt32LE(entry.crc, 16);
  head.writeUInt32LE(entry.packed, 20);
  head.writeUInt32LE(entry.size, 24);
  head.writeUInt16LE(name.length, 28);
  head.writeUInt16LE(extra.length, 30);
  head.writeUInt32LE(far ? MAX_32 : entry.offset, 42);
  return Buffer.concat([head, name, extra]);
}

/** The end of the file, which says where the directory is. */
export function endRecords(count: number, size: number, offset: number): Buffer {
  const large = count >= MAX_16 || offset >= MAX_32 || size >= MAX_32;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(SIGNATURE.end, 0);
  end.writeUInt16LE(Math.min(count, MAX_16), 8);
  end.writeUInt16LE(Math.min(count, MAX_16), 10);
  end.writeUInt32LE(Math.min(size, MAX_32), 12);
  end.writeUInt32LE(Math.min(offset, MAX_32), 16);
  if (!large) return end;
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(SIGNATURE.end64, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeUInt16LE(VERSION, 12);
  end64.writeUInt16LE(VERSION, 14);
  end64.writeBigUInt64LE(BigInt(count), 24);
  end64.writeBigUInt64LE(BigInt(count), 32);
  end64.writeBigUInt64LE(BigInt(size), 40);
  end64.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(SIGNATURE.locator64, 0);
  locator.writeBigUInt64LE(BigInt(offset + size), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([end64, locator, end]);
}
