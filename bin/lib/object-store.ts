import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './ports.ts';
import { tied } from './process.ts';
import type { StoreBinary } from './object-store-binary.ts';

export type StoreOptions = StoreBinary & {
  readonly folder: string;
  readonly port: number;
  readonly logFile: string;
  /** What requests are signed for; one that is signed for another place is refused. */
  readonly region: string;
  readonly keys: { readonly accessKeyId: string; readonly secretAccessKey: string };
};

/** Starts an object store on 127.0.0.1. It serves some seconds later: whoever asks it waits. */
export async function startObjectStore(options: StoreOptions): Promise<ChildProcess> {
  const files = join(options.folder, options.program);
  mkdirSync(files, { recursive: true });
  const given = options.program === 'weed' ? await weed(options, files) : versitygw(options, files);
  const log = openSync(options.logFile, 'a', 0o600);
  const [command, words] = tied(options.path, given.args, 'SIGKILL');
  const child = spawn(command, words, { stdio: ['ignore', log, log], detached: true, env: given.env });
  child.once('error', () => undefined); // the part's keeper sees a child without a pid
  closeSync(log);
  return child;
}

type Given = { args: string[]; env: NodeJS.ProcessEnv };

function versitygw({ port, keys, region }: StoreOptions, files: string): Given {
  const env = { ...process.env, ROOT_ACCESS_KEY: keys.accessKeyId, ROOT_SECRET_KEY: keys.secretAccessKey };
  return { args: ['--port', `127.0.0.1:${port}`, '--region', region, '--quiet', 'posix', files], env };
}

async function weed({ port, keys, folder }: StoreOptions, files: string): Promise<Given> {
  const config = join(folder, 'weed-keys.json');
  const credentials = [{ accessKey: keys.accessKeyId, secretKey: keys.secretAccessKey }];
  const identities = [{ name: 'crm', credentials, actions: ['Admin', 'Read', 'Write', 'List'] }];
  writeFileSync(config, JSON.stringify({ identities }), { mode: 0o600 });
  const ports: string[] = [`-s3.port=${port}`];
  // each part of it listens twice; left to themselves they take fixed ports that another program may have
  for (const part of ['master', 'volume', 'filer'])
    ports.push(`-${part}.port=${await freePort()}`, `-${part}.port.grpc=${await freePort()}`);
  ports.push(`-s3.port.grpc=${await freePort()}`, '-s3.port.iceberg=0', '-s3.port.lance=0');
  const place = [`-dir=${files}`, '-ip=127.0.0.1', '-ip.bind=127.0.0.1', `-s3.config=${config}`];
  // small volumes, as many as there is room for: a company's files are small
  const size = ['-master.volumeSizeLimitMB=64', '-volume.max=0'];
  return { args: ['-logtostderr', 'server', '-filer', '-s3', ...place, ...size, ...ports], env: process.env };
}
