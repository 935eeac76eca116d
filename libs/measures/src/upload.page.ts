import { statement } from '@cairn/platform';

/** Uploads whose file has served its time: a week when nobody went on, 31 days when the import can no longer be undone. */
export const OLD_FILES = statement<{ id: string; fileKey: string }>('measures.old-files', `
  select id, file_key as "fileKey" from measure_import
  where file_key <> '' and state <> 'IMPORTING'
    and created_at < now() - case when state in ('UPLOADED', 'CHECKED') then interval '7 days' else interval '31 days' end
  order by id limit 1000`);

/** Forgets where files were, and the rows that the mapping page showed of them. $1 imports */
export const FORGET_FILES = statement('measures.forget-files', `update measure_import set file_key = '', sample = '[]' where id = any($1::uuid[])`);
