/**
 * One function that writes what a posted message writes: key, thread, message, follower, number of the stream, event, outbox, and the call
 * that wakes the relay. Nothing is asked about rights; who calls it as superuser passes all walls.
 */
export const POST_FUNCTION = `create function bench_post(network uuid, member uuid, author text, organization text, key text, hash bytea, subject uuid, message uuid, event_id uuid, words text)
  returns table (posted_id uuid, posted_number integer, posted_at timestamptz) language plpgsql as $f$
  declare taken integer; said timestamptz; nth bigint;
  begin
    insert into idempotency (network_id, member_id, key, input_hash, kind, result_id) values (network, member, key, hash, 'postMessage', message);
    insert into thread as t (network_id, id, subject_kind, subject_id, messages, last_number, last_at) values (network, subject, 'IDEA', subject, 1, 1, now())
      on conflict (network_id, id) do update set messages = t.messages + 1, last_number = t.last_number + 1, last_at = now(), updated_at = now() returning t.last_number into taken;
    insert into message as m (network_id, id, thread_id, number, author_id, body, mention_ids) values (network, message, subject, taken, member, words, '{}') returning m.created_at into said;
    insert into thread_follower (network_id, member_id, thread_id, read_number) values (network, member, subject, taken) on conflict do nothing;
    insert into stream as s (network_id, stream, seq) values (network, 'thread:' || subject, 1) on conflict (network_id, stream) do update set seq = s.seq + 1 returning s.seq into nth;
    insert into event (network_id, id, stream, seq, name, version, actor_id, request_id, payload) values (network, event_id, 'thread:' || subject, nth, 'message.posted', 1, member, key,
      jsonb_build_object('messageId', message, 'number', taken, 'authorId', member, 'authorName', author, 'organizationName', organization, 'body', words, 'mentions', '[]'::jsonb, 'replyToId', null,
        'at', to_char(said at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')));
    insert into outbox (network_id, id) values (network, event_id);
    perform pg_notify('cairn_outbox', '');
    return query select message, taken, said;
  end $f$`;
