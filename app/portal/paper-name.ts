import type { Messages } from '#domain/messages/index.ts';
import type { HomePaper } from './use-home.ts';

/** «Factura F-12», «Proforma P-3», «Contractul 15». */
export const paperName = ({ portal }: Messages, paper: Pick<HomePaper, 'kind' | 'isProforma' | 'number'>): string =>
  `${portal.kinds[paper.isProforma ? 'proforma' : paper.kind]} ${paper.number}`;

/** Where a paper is read and answered, below the portal's own address. */
export const paperAddress = (token: string, { kind, id }: Pick<HomePaper, 'kind' | 'id'>): string =>
  `/p/${token}/documents/${kind}/${id}`;
