/** How durable a database is: `full` for people's data, `test` for data that is thrown away, `lossy` for the control run that shows what `full` protects from. */
export type Durability = 'full' | 'lossy' | 'test';

const DURABILITY: Record<Durability, Record<string, string>> = {
  full: { synchronous_commit: 'on' },
  lossy: { synchronous_commit: 'off' },
  test: { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' },
};

/** The settings of a local server; it listens on the loopback address only and opens no socket file. */
export function serverSettings(durability: Durability): Record<string, string> {
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    password_encryption: 'scram-sha-256',
    ...DURABILITY[durability],
  };
}
