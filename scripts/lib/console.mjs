// Everything the scripts have to say goes to stderr, so that stdout stays free for results.

/** One line about what is going on. */
export const say = (text) => process.stderr.write(`${text}\n`);

/** Ends with a message instead of a stack: for mistakes a person can put right. */
export class Complaint extends Error {}

/** Runs a script's main function; its value, if a number, becomes the exit code. */
export async function main(run) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    say(`Node ${process.versions.node} is too old: 20.19 or newer is needed.`);
  // Some tools colour what goes into a file as well.
  if (!process.stdout.isTTY && !('FORCE_COLOR' in process.env)) process.env.NO_COLOR = '1';
  try {
    const code = await run();
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    say(error instanceof Complaint ? error.message : (error?.stack ?? String(error)));
    process.exitCode = 1;
  }
}
