import type { TypedDocumentString } from '@cairn/contracts';
import { asRequestError } from '../graphql/errors.js';
import { execute } from '../graphql/execute.js';
import { IntentKeys } from '../graphql/intent-keys.js';
import { useNetwork } from '../network-context.js';
import { refusalWords } from '../words/refusal-words.js';
import { useTroubleWords } from '../words/trouble-words.js';
import { toast } from '../../ui/toast.js';
import { refusedIn } from './refused.js';

/**
 * A mutation for the button of a toast: it is pressed when the page that showed it may be gone, so it hangs on no component. What goes
 * wrong is said in a toast of its own.
 */
export function useUndo<Result, Variables>(document: TypedDocumentString<Result, Variables>, onDone: (result: Result) => void): (variables: Variables) => void {
  const { slug } = useNetwork();
  const words = useTroubleWords();
  return (variables) => {
    execute(document, variables, { network: slug, idempotencyKey: new IntentKeys().keyFor(variables) }).then((result) => {
      const refusal = refusedIn(result);
      if (refusal) toast(refusalWords(refusal));
      else onDone(result);
    }, (error: unknown) => toast(words(asRequestError(error)).text));
  };
}
