import type { TypedDocumentString } from '@cairn/contracts';
import { useState } from 'react';
import { useOperation } from '../graphql/use-operation.js';
import { refusalWords } from '../words/refusal-words.js';
import { useTroubleWords } from '../words/trouble-words.js';
import { asRequestError, type RequestError } from '../graphql/errors.js';
import { refusedIn } from './refused.js';

interface ActOptions<Result> {
  network?: string | null;
  onDone?: (result: Result) => void;
  /** Return true when the error is dealt with; otherwise it is put into words. */
  onError?: (error: RequestError) => boolean;
}

/**
 * A mutation behind a button or a form, with what to say when it does not work: `problem` holds the words of a refusal
 * or an error until the next try.
 */
export function useAct<Result, Variables>(document: TypedDocumentString<Result, Variables>, options: ActOptions<Result> = {}) {
  const operation = useOperation(document, options.network ?? null);
  const words = useTroubleWords();
  const [problem, setProblem] = useState<string | null>(null);
  const act = (variables: Variables, onDone?: (result: Result) => void, onFailed?: () => void) => {
    setProblem(null);
    operation.mutate(variables, {
      onSuccess: (result) => {
        const refusal = refusedIn(result);
        if (refusal) {
          setProblem(refusalWords(refusal));
          return onFailed?.();
        }
        options.onDone?.(result);
        onDone?.(result);
      },
      onError: (thrown) => {
        const error = asRequestError(thrown);
        if (!options.onError?.(error)) setProblem(words(error).text);
        onFailed?.();
      },
    });
  };
  return { act, problem, setProblem, pending: operation.isPending };
}
