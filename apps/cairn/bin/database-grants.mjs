/**
 * Who may connect to a database, as statements. A clone of a template does not inherit this, so tests need it as well as
 * the bootstrap; therefore it is plain JavaScript that both can load.
 */
export function databaseGrants(database) {
  const name = `"${database.replaceAll('"', '""')}"`;
  return [
    `ALTER DATABASE ${name} OWNER TO cairn_owner`,
    `REVOKE ALL ON DATABASE ${name} FROM PUBLIC`,
    `GRANT CONNECT ON DATABASE ${name} TO cairn_app, cairn_system, cairn_queue, cairn_public`,
    // Imports stage their rows in a temporary table; BullMQ's add_jobs_bulk makes two of its own.
    `GRANT TEMPORARY ON DATABASE ${name} TO cairn_app, cairn_system, cairn_queue`,
  ];
}
