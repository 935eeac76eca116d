/**
 * Lets a run end in order on Ctrl-C, which reaches api and worker too; PostgreSQL is detached and must be stopped by us. A
 * second one does not wait.
 * @returns what takes the handlers off again
 */
export function endWithUs(run) {
  let asked = false;
  const stop = (signal) => {
    if (asked) {
      run.closeAtOnce();
      process.exit(130);
    }
    asked = true;
    console.log(`\n${signal}: stopping …`);
    void run.close(false).catch(() => run.closeAtOnce()).finally(() => process.exit(130));
  };
  const crash = (error) => {
    console.error(error);
    run.closeAtOnce();
    process.exit(1);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop).on('uncaughtException', crash);
  return () => process.off('SIGINT', stop).off('SIGTERM', stop).off('uncaughtException', crash);
}
