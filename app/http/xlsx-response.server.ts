import { xlsxOf } from './wiring.server.ts';

/** A sheet as a file to be saved under its name. */
export const xlsxResponse = (fileName: string, sheet: Parameters<typeof xlsxOf>[0]): Response =>
  new Response(Uint8Array.from(xlsxOf(sheet)), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'private, no-store',
    },
  });
