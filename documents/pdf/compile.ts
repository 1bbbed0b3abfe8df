import { join } from 'node:path';
import { NodeCompiler, type NodeTypstCompileResult } from '@myriaddreamin/typst-ts-node-compiler';
import { familyCoverage } from './font-coverage.ts';
import { loadFonts } from './fonts.ts';
import { layText } from './lay-text.ts';
import type { PdfJob } from './job.ts';
import { printable } from './printable.ts';
import { projectRoot } from './project-root.ts';

const GENERATIONS_KEPT = 10;

const diagnosticsOf = (compiler: NodeCompiler, result: NodeTypstCompileResult): string => {
  const errors = result.takeDiagnostics();
  return errors === null ? 'the document did not compile' : JSON.stringify(compiler.fetchDiagnostics(errors));
};

const ATTACHED = '/in/attachment';

/** The name shown by the reader's list of attachments. */
const plainName = (name: string): string => name.replace(/[^A-Za-z0-9._-]/g, '_');

/**
 * Loads the fonts once and returns what turns a job into bytes. Text reaches the template only as JSON in `sys.inputs`, so
 * no text is ever markup. With an attachment the file is PDF/A-3a, without one PDF/A-2a, which allows no attachment.
 * @throws Error with Typst's own diagnostics
 */
export function createCompiler(): (job: PdfJob) => Uint8Array {
  const workspace = join(projectRoot(), 'documents', 'pdf');
  const fonts = loadFonts();
  const coverage = fonts.map(familyCoverage);
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts.flat() }] });
  return ({ kind, tree, pictures, attachment, createdAt }) => {
    const files = pictures.map(({ path, bytes }) => ({ path: join(workspace, path), bytes }));
    if (attachment) files.push({ path: join(workspace, ATTACHED), bytes: attachment.bytes });
    for (const { path, bytes } of files) compiler.mapShadow(path, Buffer.from(bytes));
    const data = {
      ...layText(tree, coverage),
      attachment: attachment
        ? {
            path: ATTACHED,
            name: `/${plainName(attachment.name)}`,
            mimeType: attachment.mimeType,
            relationship: attachment.relationship,
            description: printable(attachment.description, coverage),
          }
        : null,
    };
    try {
      const result = compiler.compile({
        mainFilePath: join(workspace, kind, 'template.typ'),
        inputs: { d: JSON.stringify(data) },
      });
      if (result.result === null) throw new Error(diagnosticsOf(compiler, result));
      return compiler.pdf(result.result, {
        pdfStandard: attachment ? 'a-3a' : 'a-2a',
        creationTimestamp: Math.floor(createdAt.getTime() / 1000),
      });
    } finally {
      for (const { path } of files) compiler.unmapShadow(path);
      compiler.evictCache(GENERATIONS_KEPT);
    }
  };
}
