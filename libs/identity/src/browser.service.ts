import { Injectable } from '@nestjs/common';
import { Config, type GraphQLContext } from '@cairn/platform';

const MAX_AGE_SECONDS = 14 * 24 * 60 * 60;

/** The browser that asks: it is told which session it has. */
export interface Browser {
  userAgent: string;
  /** Gives it the secret of a session. Only after COMMIT. */
  keep: (secret: string) => void;
  /** Takes the cookie away. */
  forget: () => void;
}

/** Turns the context of a resolver into the browser behind it. */
@Injectable()
export class BrowserService {
  constructor(private readonly config: Config) {}

  of({ request, reply }: GraphQLContext): Browser {
    const cookie = (value: string, seconds: number): void => {
      // Lax, because a person who follows a link from a mail is signed in on arrival.
      const rules = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${this.config.secure ? '; Secure' : ''}`;
      void reply.header('set-cookie', `${this.config.sessionCookie}=${value}; ${rules}`);
    };
    return {
      userAgent: (request.headers['user-agent'] ?? '').slice(0, 300),
      keep: (secret) => cookie(secret, MAX_AGE_SECONDS),
      forget: () => cookie('', 0),
    };
  }
}
