import { X509Certificate } from 'node:crypto';
import { extensionOf } from './certificate.ts';
import { oid } from './der.ts';
import { OID } from './oids.ts';
import { type PdfSignature, readSignatures } from './read-signatures.ts';
import { stampedAt } from './time-stamp.ts';

/** What can be said of a signature without asking anybody: whose certificate, and whether it is over these bytes. */
export interface DescribedSignature {
  /** Name in the certificate; null when the signature cannot be read. */
  signer: string | null;
  issuer: string | null;
  /** The covered bytes are those that were signed. */
  isIntact: boolean;
  /** Nothing was added to the file after it. */
  isWhole: boolean;
  /** The certificate says that it is a qualified one; whether its issuer may say so is not asked. */
  saysQualified: boolean;
  /** By a time-stamp in the signature. */
  stampedAt: Date | null;
  validFrom: Date | null;
  validTo: Date | null;
}

/** Every signature in a PDF signed elsewhere. The file is only read. */
export const describeSignatures = (pdf: Uint8Array): DescribedSignature[] => readSignatures(pdf).map(describe);

const UNREADABLE = {
  signer: null,
  issuer: null,
  saysQualified: false,
  stampedAt: null,
  validFrom: null,
  validTo: null,
};

function describe({ read, isIntact, isWhole }: PdfSignature): DescribedSignature {
  if (!read) return { ...UNREADABLE, isIntact: false, isWhole };
  try {
    const { subject, issuer, validFrom, validTo } = new X509Certificate(read.certificate);
    return {
      signer: nameIn(subject),
      issuer: nameIn(issuer),
      isIntact,
      isWhole,
      saysQualified: extensionOf(read.certificate, OID.qualifiedStatements)?.includes(oid(OID.qualified)) ?? false,
      stampedAt: (read.timeStamp && stampedAt(read.timeStamp, read.signature)) ?? null,
      validFrom: new Date(validFrom),
      validTo: new Date(validTo),
    };
  } catch {
    return { ...UNREADABLE, isIntact, isWhole };
  }
}

/** The common name, or all of a name that has none. */
const nameIn = (name: string): string => (/^CN=(.*)$/m.exec(name)?.[1] ?? name).slice(0, 200);
