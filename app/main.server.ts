import { startWeb } from './server.ts';

const web = await startWeb({
  port: Number(process.env.PORT ?? 3000),
  host: process.env.HOST ?? '127.0.0.1',
});
console.log(JSON.stringify({ service: 'web', listening: web.port }));

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void web.stop().then(() => process.exit(0)));
}
