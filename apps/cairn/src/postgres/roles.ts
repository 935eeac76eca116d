/** The roles that sign in to the database, with the settings of their sessions. */
export const ROLE_SETTINGS = {
  cairn_owner: { lock_timeout: '10s' },
  cairn_app: { statement_timeout: '5s', lock_timeout: '4s', idle_in_transaction_session_timeout: '10s' },
  cairn_system: { statement_timeout: '60s', idle_in_transaction_session_timeout: '10s' },
  cairn_queue: {},
  cairn_public: { statement_timeout: '5s', idle_in_transaction_session_timeout: '10s' },
} as const satisfies Record<string, Record<string, string>>;

export type LoginRole = keyof typeof ROLE_SETTINGS;

export const LOGIN_ROLES = Object.keys(ROLE_SETTINGS) as LoginRole[];

export type Passwords = Record<LoginRole, string>;

/** One connection per role; what each may do is in docs and in the migrations. */
export interface DatabaseUrls {
  ownerUrl: string;
  appUrl: string;
  systemUrl: string;
  queueUrl: string;
  publicUrl: string;
}

/** The connections of all roles to one database of the server that `adminUrl` names. */
export function roleUrls(adminUrl: string, database: string, passwords: Passwords): DatabaseUrls {
  const url = (role: LoginRole): string => {
    const address = new URL(adminUrl);
    address.username = role;
    address.password = passwords[role];
    address.pathname = `/${database}`;
    return address.href;
  };
  return { ownerUrl: url('cairn_owner'), appUrl: url('cairn_app'), systemUrl: url('cairn_system'), queueUrl: url('cairn_queue'), publicUrl: url('cairn_public') };
}

/** The passwords that connections carry. @throws one sentence that names a connection without its role or password */
export function passwordsOf({ ownerUrl, appUrl, systemUrl, queueUrl, publicUrl }: DatabaseUrls): Passwords {
  const urls: Record<LoginRole, string> = { cairn_owner: ownerUrl, cairn_app: appUrl, cairn_system: systemUrl, cairn_queue: queueUrl, cairn_public: publicUrl };
  return Object.fromEntries(LOGIN_ROLES.map((role) => {
    const { username = '', password = '' } = URL.canParse(urls[role]) ? new URL(urls[role]) : {};
    if (username !== role || !password) throw new Error(`The connection of ${role} must carry its name and a password: postgres://${role}:…@host/database`);
    return [role, decodeURIComponent(password)];
  })) as Passwords;
}
