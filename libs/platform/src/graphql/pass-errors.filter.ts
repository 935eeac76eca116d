import { Catch, type ExceptionFilter } from '@nestjs/common';

/** Hands every error on as it is: the route decides what may be shown, and logs what may not. */
@Catch()
export class PassErrorsFilter implements ExceptionFilter {
  catch(error: unknown): unknown {
    return error;
  }
}
