// Everything the scripts have to say goes to stderr, so that stdout stays free for results.

/** One line about what is going on. */
export const say = (text) => process.stderr.write(`${text}\n`);

/** Ends with a message instead of a stack: for mistakes a person can put right. */
export class Complaint extends Error {}

/** Runs a script's main function; its value, if a number, becomes the exit code. */
export async function main(run) {
  try {
    const code = await run();
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    say(error instanceof Complaint ? error.message : (error?.stack ?? String(error)));
    process.exitCode = 1;
  }
}
