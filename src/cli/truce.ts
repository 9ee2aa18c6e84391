#!/usr/bin/env node
import { Command } from 'commander';
import { chooseStore } from '../home/store-place.js';
import { addAssess } from './assess/command.js';
import { addBrief } from './brief/command.js';
import { addCheck } from './check/command.js';
import { addCompare } from './compare/command.js';
import { addDeadlines } from './deadlines/command.js';
import { addDecline } from './decline/command.js';
import { addDiff } from './diff/command.js';
import { addDuty } from './duty/command.js';
import { addExport } from './export/command.js';
import { addExposure } from './exposure/command.js';
import { addLaw } from './law/command.js';
import { addLedger } from './ledger/command.js';
import { addMcp } from './mcp/command.js';
import { addProposals } from './proposals/command.js';
import { addPropose } from './propose/command.js';
import { addRead } from './read/command.js';
import { addReceipt } from './receipt/command.js';
import { addRefunds } from './refunds/command.js';
import { addRegime } from './regime/command.js';
import { addReview } from './review/command.js';
import { addScenarios } from './scenarios/command.js';
import { addSchedule } from './schedule/command.js';
import { addServe } from './serve/command.js';
import type { ExitCode } from './session.js';
import { addSign } from './sign/command.js';
import { addStart } from './start/command.js';
import { addTalks } from './talks/command.js';
import { addTeam } from './team/command.js';
import { addTimeline } from './timeline/command.js';
import { version } from './version.js';
import { addWatch } from './watch/command.js';
import { addWithdraw } from './withdraw/command.js';

const program = new Command('truce')
  .version(version())
  .description(
    'Follows a tariff truce to the cent: what is in force, what happens if nobody signs, what it costs on every line.',
  )
  .showHelpAfterError('(truce --help shows the commands, truce COMMAND --help its flags and examples)')
  .configureHelp({ helpWidth: 80, showGlobalOptions: true })
  .option(
    '--store <where>',
    "your team's ledger: a file, postgres://… or none (else TRUCE_STORE, else ~/.truce/team.db)",
  )
  .hook('preAction', () => chooseStore(program.opts<{ store?: string }>().store));

const done = (code: ExitCode): void => {
  process.exitCode = code;
};

addBrief(program, done);
addTimeline(program, done);
addWatch(program, done);
addDuty(program, done);
addAssess(program, done);
addExposure(program, done);
addRefunds(program, done);
addCompare(program, done);
addExport(program, done);
addDeadlines(program, done);
addDiff(program, done);
addRegime(program, done);
addScenarios(program, done);
addLaw(program, done);
addTalks(program, done);
addRead(program, done);
addLedger(program, done);
addTeam(program, done);
addPropose(program, done);
addReview(program, done);
addSign(program, done);
addDecline(program, done);
addWithdraw(program, done);
addProposals(program, done);
addSchedule(program, done);
addServe(program, done);
addMcp(program, done);
addReceipt(program, done);
addCheck(program, done);
addStart(program, done);

// A wrong request exits with 2, as the contract has it; commander would say 1.
program.exitOverride();
const strict = (command: Command): void => {
  command.exitOverride().showHelpAfterError();
  for (const each of command.commands) strict(each);
};
for (const command of program.commands) strict(command);

// `truce … | head` closes the pipe early; that is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  const asked = error as { readonly code?: string; readonly exitCode?: number };
  if (asked.code?.startsWith('commander.')) process.exitCode = asked.exitCode === 0 ? 0 : 2;
  else throw error;
}
