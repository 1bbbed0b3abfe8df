import { read } from './bank/read.ts';
import { explain, Fault } from './lib/fault.ts';

const USAGE = `npm run bank -- COMMAND
  read FILE [--json]   read a bank statement (MT940, CAMT.053, CSV) and say whether it ties out`;

type Command = (words: string[]) => number;
const COMMANDS: Readonly<Record<string, Command>> = { read };

/** `npm run bank`: bank statements in a terminal, for people and for programs. Exit 0, or 2 with nothing on standard output. */
function main([name = '', ...words]: string[]): number {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new Fault(name === '' ? 'No command is given.' : `There is no command «${name}».`, USAGE);
  return command(words);
}

// A reader that closes the pipe, such as head, has seen enough.
process.stdout.on('error', () => process.exit(0));

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(explain(error));
  process.exitCode = 2;
}
