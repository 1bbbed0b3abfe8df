import { explain as explainRule } from './efactura/explain.ts';
import { sample } from './efactura/sample.ts';
import { show } from './efactura/show.ts';
import { validate } from './efactura/validate.ts';
import { explain, Fault } from './lib/fault.ts';

const USAGE = `npm run efactura -- COMMAND
  validate FILE… [--json] [--lang en] [--strict]   judge files, folders, globs and ZIPs by the 1,098 checks and UBL 2.1
  sample --count N --seed S --out DIR              write random documents of all kinds that pass all rules
  show FILE [--pdf OUT]                            print an invoice, or render it as PDF
  explain [ID] [--lang en]                         what a rule asks, why, and how to mend it`;

type Command = (words: string[]) => Promise<number>;
const COMMANDS: Readonly<Record<string, Command>> = { validate, sample, show, explain: explainRule };

/** `npm run efactura`: electronic invoices in a terminal, for people and for programs. Exit 0, 1 or 2 as each command says. */
async function main([name = '', ...words]: string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new Fault(name === '' ? 'No command is given.' : `There is no command «${name}».`, USAGE);
  return command(words);
}

// A reader that closes the pipe, such as head, has seen enough.
process.stdout.on('error', () => process.exit(0));

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(explain(error));
  process.exitCode = 2;
}
