import { fromStatus, fromGraphQLError, RequestError } from '../../app/graphql/errors.js';
import { requestHeaders } from '../../app/graphql/execute.js';

interface UploadOptions {
  measureId: string;
  network: string;
  idempotencyKey: string;
  onProgress: (percent: number) => void;
}

/** Sends a file's bytes. XMLHttpRequest, because fetch does not tell how much has gone. Gives the id of the import. */
export function uploadFile(file: File, { measureId, network, idempotencyKey, onProgress }: UploadOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/imports?measure=${encodeURIComponent(measureId)}&name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    for (const [name, value] of Object.entries(requestHeaders({ network, idempotencyKey }))) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(Math.round((100 * event.loaded) / event.total));
    request.onerror = () => reject(new RequestError('OFFLINE', ''));
    request.onload = () => {
      const answer = readAnswer(request.responseText);
      if (answer?.importId) resolve(answer.importId);
      else reject(answer?.error ? fromGraphQLError({ message: answer.error.message, extensions: answer.error }) : fromStatus(request.status, request.getResponseHeader('retry-after')));
    };
    request.send(file);
  });
}

interface UploadAnswer {
  importId?: string;
  error?: Record<string, unknown>;
}

function readAnswer(text: string): UploadAnswer | null {
  try {
    return JSON.parse(text) as UploadAnswer;
  } catch {
    return null;
  }
}
